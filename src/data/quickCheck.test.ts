import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { RUNS } from '../testing/runs';
import { quickCheck } from './quickCheck';
import { datasetSchema, recordSchemas } from './schema';
import { testDataset } from './testDataset';

const dataset = testDataset();
const lists = Object.keys(recordSchemas) as (keyof typeof recordSchemas)[];

/** A record of the test dataset with one value somewhere within it changed, added or taken away. */
const spoilt = fc
  .record({
    list: fc.constantFrom(...lists),
    index: fc.nat(),
    steps: fc.array(fc.nat(), { minLength: 1, maxLength: 3 }),
    change: fc.oneof(
      fc.constant('remove' as const),
      fc.record({
        add: fc.oneof(fc.string(), fc.constantFrom('toString', '__proto__', 'endDate')),
      }),
      fc.record({
        put: fc.oneof(
          fc.jsonValue(),
          fc.constantFrom('', '2023-02-30', '2023-13', '2023~', 'https://x y', 0, -1, 1.5, null),
        ),
      }),
    ),
  })
  .map(({ list, index, steps, change }) => {
    const records = dataset[list] ?? [];
    const record: unknown = structuredClone(records[index % records.length]);
    let at = record as Record<string, unknown>;
    let key = '';
    for (const step of steps) {
      const keys = Object.keys(at);
      if (keys.length === 0) break;
      key = keys[step % keys.length] ?? '';
      const next = at[key];
      if (typeof next !== 'object' || next === null) break;
      if (step !== steps.at(-1)) at = next as Record<string, unknown>;
    }
    if (change === 'remove') Reflect.deleteProperty(at, key);
    else if ('put' in change) at[key] = change.put;
    else if (!Array.isArray(at))
      Object.defineProperty(at, change.add, { value: 'x', enumerable: true });
    // As JSON gives it: an array has no holes.
    return { list, record: JSON.parse(JSON.stringify(record)) as unknown };
  });

test('sound records pass', () => {
  for (const list of lists) {
    const fits = quickCheck(recordSchemas[list]);
    expect(dataset[list]?.filter((record) => !fits(record))).toEqual([]);
  }
});

test('nothing passes that the schema refuses or would give back changed', () => {
  fc.assert(
    fc.property(spoilt, ({ list, record }) => {
      if (!quickCheck(recordSchemas[list])(record)) return;
      const { success, output } = v.safeParse(recordSchemas[list], record);
      expect(success).toBe(true);
      expect(output).toEqual(record);
    }),
    RUNS.cheap,
  );
});

test('a kind of schema that the format does not use is named', () => {
  expect(() => quickCheck(v.date())).toThrow(/"date"/);
  expect(() => quickCheck(v.pipe(v.string(), v.trim()))).toThrow(/"trim"/);
  expect(() => quickCheck(datasetSchema)).toThrow(/"literal"/);
});
