import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RUNS } from '../testing/runs';
import { checkDataset } from './checkDataset';
import { testDataset } from './testDataset';

/** The dataset with one value changed, given by the keys that lead to it. */
function withValue(keys: readonly (string | number)[], value: unknown): unknown {
  const dataset: unknown = structuredClone(testDataset());
  let at = dataset as Record<string | number, unknown>;
  for (const key of keys.slice(0, -1)) at = at[key] as Record<string | number, unknown>;
  const last = keys.at(-1) ?? '';
  if (value === undefined) Reflect.deleteProperty(at, last);
  else at[last] = value;
  return dataset;
}

describe('checkDataset', () => {
  it('finds nothing wrong with a sound dataset', () => {
    expect(checkDataset(testDataset())).toMatchObject({
      dataset: testDataset(),
      issues: [],
      leftOut: 0,
    });
  });

  it.each([
    [['events', 0, 'date'], '2023-02-30', 'unexpected', 'events[0].date', 'date'],
    [['events', 0, 'date'], undefined, 'missing', 'events[0].date', '"date"'],
    [['events', 1, 'endDte'], '2023-06', 'unknownField', 'events[1].endDte', 'never'],
    [['events', 2, 'endDate'], '2023-01-01', 'endBeforeStart', 'events[2].endDate', '2023-07-14'],
    [['events', 0, 'id'], 'rule', 'duplicateId', 'events[1].id', 'unique'],
    [['events', 0, 'importance'], 4, 'unexpected', 'events[0].importance', '(1 | 2 | 3)'],
    [['events', 0, 'title'], { en: 'No Chinese' }, 'unexpected', 'events[0].title', 'text'],
    [['events', 0, 'sources'], [], 'unexpected', 'events[0].sources', 'sources'],
    [
      ['events', 0, 'sources', 0, 'url'],
      'javascript:alert(1)',
      'unexpected',
      'events[0].sources[0].url',
      'webAddress',
    ],
    [['events', 0, 'companies'], ['nobody'], 'unresolved', 'events[0].companies[0]', 'companies'],
    [['relations', 0, 'source'], 'nobody', 'unresolved', 'relations[0].source', 'companies'],
    [['relations', 0, 'eventId'], 'nothing', 'unresolved', 'relations[0].eventId', 'events'],
    [['models', 1, 'baseModel'], 'none', 'unresolved', 'models[1].baseModel', 'models'],
    [
      ['models', 2, 'activeParams'],
      9e10,
      'activeExceedsTotal',
      'models[2].activeParams',
      '46700000000',
    ],
    [['models', 0, 'params'], 7, 'sizeContradictsStatus', 'models[0].params', 'null = undisclosed'],
    [
      ['models', 2, 'paramsEstimate'],
      { low: 1, high: 2, by: { title: 't', publisher: 'p', url: 'https://example.org' } },
      'estimateContradicts',
      'models[2].paramsEstimate',
      'params: null, low <= high',
    ],
    [
      ['models', 1, 'configurations'],
      [
        {
          params: 13e9,
          layers: 40,
          keyValueHeads: 40,
          headSize: 128,
          source: { title: 't', publisher: 'p', url: 'https://example.org' },
        },
      ],
      'configurationOfNoSize',
      'models[1].configurations',
      '7000000000',
    ],
    [
      ['chapters', 0, 'milestones', 0, 'model'],
      'none',
      'unresolved',
      'chapters[0].milestones[0].model',
      'models',
    ],
    [['relations'], undefined, 'missing', 'relations', 'Array'],
    [['extra'], 1, 'unknownField', 'extra', 'never'],
  ])('%j set to %j: %s at %s', (keys, value, code, path, expected) => {
    const { issues } = checkDataset(withValue(keys, value));
    expect(issues).toContainEqual(expect.objectContaining({ code, path, expected }));
  });

  it('keeps every record but the broken one', () => {
    const { dataset } = checkDataset(withValue(['events', 0, 'date'], 'yesterday'));
    expect(dataset?.events.map(({ id }) => id)).toEqual(['rule', 'strike']);
    expect(dataset?.relations).toHaveLength(2);
  });

  it('refuses a newer format as a whole', () => {
    const { dataset, issues } = checkDataset(withValue(['schemaVersion'], 2));
    expect(dataset).toBeNull();
    expect(issues).toEqual([expect.objectContaining({ code: 'newerVersion', received: '2' })]);
  });

  it('never throws and keeps nothing unsound, whatever it is given', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.nat(40), (junk, at) => {
        checkDataset(junk);
        const keys = Object.keys(testDataset());
        const { dataset } = checkDataset(withValue([keys[at % keys.length] ?? 'id'], junk));
        if (dataset) expect(checkDataset(dataset).issues).toEqual([]);
      }),
      RUNS.usual,
    );
  });
});
