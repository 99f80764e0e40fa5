import { describe, expect, it } from 'vitest';
import { buildAtlas, type AtlasModel } from '../../data/atlas';
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
  const idsOf = (some: readonly AtlasModel[], kind: string) =>
    suggestComparisons(some)
      .find((comparison) => comparison.kind === kind)
      ?.models.map(({ id }) => id);
  it('suggests the largest anyone can download', () => {
    const some = [
      sampleModel('closed', 1, 900e9, { weights: 'none' }),
      ...[1, 2, 3, 4].map((size) => sampleModel(`open-${size}`, size, size * 1e9)),
    ];
    expect(idsOf(some, 'largestOpen')).toEqual(['open-4', 'open-3', 'open-2']);
  });
  it('suggests a mixture beside dense models only, nearest in size', () => {
    const mixture = { architecture: 'moe', activeParams: 13e9 } as const;
    const some = [
      sampleModel('mixture', 9, 47e9, mixture),
      sampleModel('rwkv', 1, 46e9, { architecture: 'other' }),
      sampleModel('mixture-of-unknown', 2, 47e9, { architecture: 'moe' }),
      sampleModel('unknown', 3, 48e9, { architecture: 'unknown' }),
      sampleModel('painter', 4, 47e9, { modality: 'image' }),
      sampleModel('dense-40', 5, 40e9),
      sampleModel('dense-7', 6, 7e9),
      sampleModel('dense-65', 7, 65e9),
    ];
    expect(idsOf(some, 'mixture')).toEqual(['mixture', 'dense-40', 'dense-65']);
  });
  it('suggests the way of one maker from its first model to its largest', () => {
    const own = { companies: ['maker'] };
    const some = [
      sampleModel('first', 1, 1e8, own),
      sampleModel('second', 2, 1e9, own),
      sampleModel('smaller', 3, 5e8, own),
      sampleModel('largest', 4, 1e11, own),
      sampleModel('other', 5, 1e12, { companies: ['other'] }),
    ];
    expect(idsOf(some, 'oneMaker')).toEqual(['first', 'second', 'largest']);
  });
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
