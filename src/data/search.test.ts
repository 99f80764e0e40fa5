import { describe, expect, it } from 'vitest';
import { buildAtlas } from './atlas';
import { foldText, matcherOf, modelText } from './search';
import { testDataset } from './testDataset';

const dataset = testDataset();
const [sample] = dataset.models;
if (!sample) throw new Error('the dataset for tests has models');
const atlas = buildAtlas({
  ...dataset,
  models: [
    {
      ...sample,
      id: 'llama-2',
      name: 'Llama 2',
      modality: 'multimodal',
      params: 70e9,
      otherSizes: [6.7e9],
    },
    { ...sample, id: 'gpt-2', name: 'GPT-2', modality: 'code', params: 1.5e9, otherSizes: [345e6] },
  ],
});
const found = (query: string) =>
  atlas.models
    .filter((model) => matcherOf(query)(() => modelText(atlas, model)))
    .map(({ id }) => id);

describe('foldText', () => {
  it('takes for the same what people write in more than one way', () => {
    for (const name of ['GPT-4', 'GPT 4', 'gpt4', 'ＧＰＴ－4']) expect(foldText(name)).toBe('gpt4');
    expect(foldText('DALL·E')).toBe(foldText('DALL-E'));
    expect(foldText('Stability.AI')).toBe('stabilityai');
  });
  it('tells numbers apart by their point', () => {
    expect(foldText('6.7B')).not.toBe(foldText('67B'));
  });
});

describe('a search for models', () => {
  it('finds one by a size of its family, however it is written', () => {
    for (const query of ['llama 2 70b', 'Llama-2-70B', 'llama2 7B', 'llama 6.7b']) {
      expect(found(query)).toEqual(['llama-2']);
    }
    expect(found('gpt-2 345m')).toEqual(['gpt-2']);
    expect(found('llama 2 67b')).toEqual([]);
  });
  it('finds those of a modality in both languages', () => {
    expect(found('多模态')).toEqual(['llama-2']);
    expect(found('multimodal')).toEqual(['llama-2']);
    expect(found('代码')).toEqual(['gpt-2']);
  });
});
