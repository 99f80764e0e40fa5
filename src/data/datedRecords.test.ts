import { describe, expect, it } from 'vitest';
import { datedRecords } from './datedRecords';
import { testDataset } from './testDataset';

describe('datedRecords', () => {
  it('gives a model the context of what it is built on, however far back, unless it says its own', () => {
    const dataset = testDataset();
    const bare = {
      name: 'A model',
      companies: ['beta'],
      date: '2023-03-14',
      modality: 'text' as const,
      params: 7e9,
      paramsStatus: 'disclosed' as const,
      architecture: 'dense' as const,
      weights: 'open' as const,
      sources: [{ title: 'A page', publisher: 'A publisher', url: 'https://example.org/page' }],
    };
    const models = [
      { ...bare, id: 'base', contextTokens: 2048 },
      { ...bare, id: 'tuned', baseModel: 'base' },
      { ...bare, id: 'tuned-again', baseModel: 'tuned' },
      { ...bare, id: 'stretched', baseModel: 'tuned', contextTokens: 8192 },
      { ...bare, id: 'of-nothing', baseModel: 'nothing' },
      { ...bare, id: 'of-itself', baseModel: 'of-the-other' },
      { ...bare, id: 'of-the-other', baseModel: 'of-itself' },
    ];
    const known = datedRecords({ ...dataset, models }).models.map(
      ({ id, longestContext }) => [id, longestContext] as const,
    );
    expect(Object.fromEntries(known)).toEqual({
      base: 2048,
      tuned: 2048,
      'tuned-again': 2048,
      stretched: 8192,
      'of-nothing': undefined,
      'of-itself': undefined,
      'of-the-other': undefined,
    });
  });
});
