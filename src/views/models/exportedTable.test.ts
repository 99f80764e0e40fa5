import { describe, expect, it } from 'vitest';
import { buildAtlas } from '../../data/atlas';
import { testDataset } from '../../data/testDataset';
import { utcDay } from '../../geometry/utcDay';
import { exportedTable } from './exportedTable';
import { hiddenAtFirst, modelColumns } from './modelColumns';
import { sampleModel } from './sampleModels';

const by = { title: 't', publisher: 'The Decoder', url: 'https://example.org' };
const vallE = sampleModel('vall-e', utcDay(2023, 1, 5), 353e6, { paramsStatus: 'estimated' });
const gpt4 = {
  ...sampleModel('gpt-4', utcDay(2023, 3, 14), null),
  paramsEstimate: { low: 1.76e12, high: 1.8e12, by },
};
const atlas = buildAtlas(testDataset());
const machine = { fits: 24, bits: 16, context: null } as const;
const columns = modelColumns(atlas, 'en', machine, () => undefined);

function columnsOf(table: readonly (readonly unknown[])[], row: number) {
  return Object.fromEntries<unknown>(
    (table[0] ?? []).map((label, at) => [String(label), table[row]?.[at]]),
  );
}

describe('exportedTable', () => {
  it('tells of every size how it is known, and what others report', () => {
    const table = exportedTable(columns, hiddenAtFirst, [vallE, gpt4], 'en');
    expect(columnsOf(table, 1)).toMatchObject({
      Parameters: 353e6,
      Disclosure: 'an estimate, not stated by the maker',
    });
    expect(columnsOf(table, 2)).toMatchObject({
      Parameters: null,
      'Estimate by others, low': 1.76e12,
      'Estimate by others, high': 1.8e12,
    });
  });
  it('gives memory in whole bytes, and says so', () => {
    const odd = sampleModel('odd', utcDay(2023, 1, 5), 7_500_000_001);
    const table = exportedTable(columns, hiddenAtFirst, [odd], 'en');
    expect(columnsOf(table, 1)['Memory taken (bytes)']).toSatisfy(Number.isInteger);
  });
  it('has no column that the reader hid, nor what belongs to it', () => {
    const table = exportedTable(columns, new Set([...hiddenAtFirst, 'size']), [vallE], 'en');
    expect(table[0]).not.toContain('Parameters');
    expect(table[0]).not.toContain('Disclosure');
    expect(table[0]).not.toContain('Estimate by others, low');
  });
});
