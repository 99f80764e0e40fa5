import { describe, expect, it } from 'vitest';
import { buildAtlas } from '../../data/atlas';
import { testDataset } from '../../data/testDataset';
import { suggestComparisons, tokensPerParameter } from './compare/comparisons';
import { rankModels } from './rankModels';
import { sampleModel } from './sampleModels';

const { models } = buildAtlas(testDataset());

describe('rankModels', () => {
  const by = { title: 't', publisher: 'p', url: 'https://example.org' };
  it('puts the largest first and those of unknown size apart', () => {
    const { ranked, unranked } = rankModels(models, 'log');
    const shares = ranked.map(({ share }) => share);
    expect(shares).toEqual([...shares].sort((a, b) => b - a));
    expect(ranked.length + unranked.length).toBe(models.length);
    expect(unranked.every(({ params }) => params === null)).toBe(true);
  });
  it('ranks a reported size as the stretch it may lie in, never as a point', () => {
    const gpt4 = sampleModel('gpt-4', 0, null, {
      paramsEstimate: { low: 1.76e12, high: 1.8e12, by },
    });
    for (const scale of ['log', 'linear'] as const) {
      const { ranked } = rankModels([sampleModel('gpt-3', 0, 175e9), gpt4], scale);
      expect(ranked.map(({ model }) => model.id)).toEqual(['gpt-4', 'gpt-3']);
      const [first, second] = ranked;
      expect(first?.report?.start).toBeLessThan(first?.share ?? 0);
      expect(first?.report?.end).toBeGreaterThan(first?.share ?? 1);
      expect(second?.report).toBeNull();
    }
  });
  it('keeps every place on the axis, with ticks at powers of ten', () => {
    const wide = [...models, sampleModel('tiny', 0, 16), sampleModel('huge', 0, 3e12)];
    for (const some of [models, wide]) {
      const { ranked, ticks } = rankModels(some, 'log');
      const beside = ranked.flatMap(({ siblings, active }) => [...siblings, active ?? 0]);
      for (const share of [...beside, ...[...ranked, ...ticks].map((item) => item.share)]) {
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(1);
      }
      expect(ticks.every(({ params }) => Number.isInteger(Math.log10(params)))).toBe(true);
      expect(ticks.length).toBeGreaterThan(0);
      expect(ticks.length).toBeLessThanOrEqual(9);
    }
  });
  it('draws lengths true to scale where asked', () => {
    const { ranked } = rankModels(models, 'linear');
    const [largest] = ranked;
    for (const { model, share } of ranked) {
      expect(share).toBeCloseTo((model.params ?? NaN) / (largest?.model.params ?? NaN));
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
