import { describe, expect, it } from 'vitest';
import { buildAtlas } from '../../data/atlas';
import { testDataset } from '../../data/testDataset';
import { suggestComparisons, tokensPerParameter } from './compare/comparisons';
import { rankModels } from './rankModels';

const { models } = buildAtlas(testDataset());

describe('rankModels', () => {
  it('puts the largest first and those of unknown size apart', () => {
    const { ranked, unranked } = rankModels(models, 'log');
    const sizes = ranked.map(({ params }) => params);
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
    expect(ranked.length + unranked.length).toBe(models.length);
    expect(unranked.every(({ params }) => params === null)).toBe(true);
  });
  it('keeps every place on the axis, between powers of ten', () => {
    const { ranked, ticks } = rankModels(models, 'log');
    for (const { share } of [...ranked, ...ticks]) {
      expect(share).toBeGreaterThanOrEqual(0);
      expect(share).toBeLessThanOrEqual(1);
    }
    expect(ticks.every(({ params }) => Number.isInteger(Math.log10(params)))).toBe(true);
  });
  it('draws lengths true to scale where asked', () => {
    const { ranked } = rankModels(models, 'linear');
    const [largest] = ranked;
    for (const { params, share } of ranked) {
      expect(share).toBeCloseTo(params / (largest?.params ?? NaN));
    }
  });
  it('has nothing to rank where no size is known', () => {
    const unknown = models.map((model) => ({ ...model, params: null }));
    expect(rankModels(unknown, 'log')).toMatchObject({ ranked: [], ticks: [], unranked: unknown });
  });
});

describe('suggestComparisons', () => {
  it('suggests two models or more at a time, all of known size', () => {
    for (const { models: some } of suggestComparisons(models)) {
      expect(some.length).toBeGreaterThan(1);
      expect(new Set(some).size).toBe(some.length);
      expect(some.every(({ params }) => params !== null)).toBe(true);
    }
  });
  it('suggests nothing where there is nothing', () => {
    expect(suggestComparisons([])).toEqual([]);
  });
});

describe('tokensPerParameter', () => {
  it('is known only where both are', () => {
    const [model] = models;
    if (!model) throw new Error('the test dataset has models');
    expect(tokensPerParameter({ ...model, params: 10, trainingTokens: 200 })).toBe(20);
    expect(tokensPerParameter({ ...model, params: null, trainingTokens: 200 })).toBeNull();
  });
});
