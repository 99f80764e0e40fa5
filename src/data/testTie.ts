import { buildAtlas, type AtlasRelation } from './atlas';
import { testDataset } from './testDataset';

const sample = buildAtlas(testDataset()).relations.find(({ endDate }) => endDate === undefined);

/** A sound tie for tests, without an end unless told. */
export function testTie(change: Partial<AtlasRelation>): AtlasRelation {
  if (!sample) throw new Error('the test dataset has a tie without an end');
  return { ...sample, ...change };
}
