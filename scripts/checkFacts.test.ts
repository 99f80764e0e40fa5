import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkDataset } from '../src/data/checkDataset';
import type { ModelRecord } from '../src/data/schema';
import { checkFacts, type ListedCount } from './checkFacts';

const OWN: ModelRecord = {
  id: 'imagen',
  name: 'Imagen',
  companies: [],
  date: '2022-05-23',
  modality: 'image',
  params: 3e9,
  otherSizes: [1e9],
  paramsStatus: 'disclosed',
  architecture: 'diffusion',
  weights: 'none',
  sources: [],
};

function check(model: Partial<ModelRecord>, listed: Partial<ListedCount>): string[] {
  const count = { model: 'imagen', epoch: 'Imagen', params: 7.762e9, ...listed };
  return checkFacts([{ ...OWN, ...model }], [count], 'Epoch AI');
}

describe('checkFacts', () => {
  it('lets pass what agrees within 2 %', () => {
    expect(check({}, { params: 3.06e9 })).toEqual([]);
    expect(check({}, { params: 1e9, of: 'otherSizes' })).toEqual([]);
  });
  it('names what differs, is withheld or is not there', () => {
    expect(check({}, {})).toEqual([
      'imagen: 3000000000 here, 7762000000 as Imagen in Epoch AI, and no note why',
    ]);
    expect(check({ params: null }, {})).toEqual([
      'imagen: undisclosed here, 7762000000 as Imagen in Epoch AI, and no note why',
    ]);
    expect(check({}, { params: 1e9 })).toHaveLength(1);
    expect(check({}, { model: 'imagen-3' })).toEqual(['imagen-3 (Imagen): no such model']);
  });
  it('takes a note that names the other list, in both languages', () => {
    expect(check({ paramsNote: 'Epoch AI adds the text encoder.' }, {})).toEqual([]);
    expect(check({ paramsNote: { en: 'As in Epoch AI.', zh: '另计。' } }, {})).toHaveLength(1);
  });
});

describe('the shipped parameter counts', () => {
  const read = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as unknown;
  const { rows } = read('scripts/facts/epoch-parameters.json') as { rows: ListedCount[] };
  const { dataset } = checkDataset(read('public/data/ai-2023.json'));
  it('agree with those of Epoch AI or say why not', () => {
    expect(rows.length).toBeGreaterThanOrEqual(90);
    expect(checkFacts(dataset?.models ?? [], rows, 'Epoch AI')).toEqual([]);
  });
});
