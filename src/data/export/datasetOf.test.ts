import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildAtlas } from '../atlas';
import { checkDataset } from '../checkDataset';
import { testDataset } from '../testDataset';
import { datasetOf } from './datasetOf';

const atlas = buildAtlas(testDataset());

describe('datasetOf', () => {
  it('gives the whole back as it came', () => {
    expect(datasetOf(atlas, atlas)).toEqual(testDataset());
  });

  it('holds to the format whatever is shown, and loses none of it', () => {
    fc.assert(
      fc.property(
        fc.subarray([...atlas.events]),
        fc.subarray([...atlas.relations]),
        fc.subarray([...atlas.models]),
        (events, relations, models) => {
          const dataset = datasetOf(atlas, { events, relations, models });
          expect(checkDataset(dataset).issues).toEqual([]);
          const idsOf = (list: readonly { id: string }[]) => list.map(({ id }) => id);
          expect(idsOf(dataset.events)).toEqual(idsOf(events));
          expect(idsOf(dataset.relations)).toEqual(idsOf(relations));
          expect(idsOf(dataset.models)).toEqual(idsOf(models));
        },
      ),
    );
  });

  it('takes along the companies named, and drops what is said of records not shown', () => {
    const [launch] = atlas.events;
    if (!launch) throw new Error('the test dataset has events');
    const dataset = datasetOf(atlas, { events: [launch], relations: [], models: [] });
    expect(dataset.companies.map(({ id }) => id)).toEqual(['beta']);
    expect(dataset.events[0]?.models).toEqual([]);
    expect(dataset.chapters).toBeUndefined();
  });
});
