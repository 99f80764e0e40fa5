import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildAtlas } from './atlas';
import { countModelOptions } from './countModelOptions';
import { licencesOf } from './licences';
import {
  ANY_MODEL,
  keepsEveryModel,
  modelKeeper,
  MODEL_FACETS,
  type ModelFilters,
} from './modelFilter';
import { MODALITIES, PARAMS_STATUSES, WEIGHTS } from './modelKinds';
import { testDataset } from './testDataset';

// Big: undisclosed. Small: 7B, text. Mixture: 46.7B, code.
const { models } = buildAtlas(testDataset());
const kept = (filters: Partial<ModelFilters>) =>
  models
    .filter(modelKeeper({ ...ANY_MODEL, ...filters }))
    .map(({ id }) => id)
    .join(' ');

describe('modelKeeper', () => {
  it.each<[string, Partial<ModelFilters>, string]>([
    ['nothing', {}, 'big small mixture'],
    ['a modality', { modality: ['code'] }, 'mixture'],
    ['any of two modalities', { modality: ['code', 'text'] }, 'big small mixture'],
    ['weights', { weights: ['api', 'none'] }, ''],
    ['disclosure', { disclosure: ['undisclosed'] }, 'big'],
    ['both at once', { disclosure: ['disclosed'], modality: ['text'] }, 'small'],
    ['a least size, itself included', { size: { least: 7e9, most: null } }, 'small mixture'],
    ['a largest size, itself included', { size: { least: null, most: 7e9 } }, 'small'],
    ['a range between two models', { size: { least: 8e9, most: 9e9 } }, ''],
    ['a card', { fits: 24 }, 'small'],
    ['a card at fewer bits', { fits: 48, bits: 4 }, 'small mixture'],
    ['a licence nobody has', { licence: ['mit'] }, ''],
  ])('keeps by %s', (_name, filters, expected) => {
    expect(kept(filters)).toBe(expected);
  });
  it('places a model whose size is only reported by the middle of the report', () => {
    const by = { title: 't', publisher: 'p', url: 'https://example.org' };
    const reported = models.map((model) => ({
      ...model,
      ...(model.params === null && { paramsEstimate: { low: 1e11, high: 1e13, by } }),
    }));
    const keep = modelKeeper({ ...ANY_MODEL, size: { least: 9e11, most: 2e12 } });
    expect(reported.filter(keep).map(({ id }) => id)).toEqual(['big']);
  });
});

describe('a range of sizes with a card', () => {
  it('asks for the size that runs there', () => {
    const [small] = models.filter(({ id }) => id === 'small');
    if (!small) throw new Error('the test dataset has a small model');
    const family = { ...small, params: 70e9, otherSizes: [7e9, 13e9] };
    const keeps = (least: number, most: number) =>
      modelKeeper({ ...ANY_MODEL, fits: 24, bits: 4, size: { least, most } })(family);
    expect(keeps(50e9, 100e9)).toBe(false);
    expect(keeps(10e9, 20e9)).toBe(true);
  });
});

describe('countModelOptions', () => {
  const someOf = <T>(values: readonly T[]) =>
    fc.uniqueArray(fc.constantFrom(...values), { maxLength: 2 });
  const filters = fc.record({
    modality: someOf(MODALITIES),
    weights: someOf(WEIGHTS),
    disclosure: someOf(PARAMS_STATUSES),
    fits: fc.constantFrom(null, 24 as const),
  });
  it('counts what choosing each option alone would leave', () => {
    fc.assert(
      fc.property(filters, (some) => {
        const chosen = { ...ANY_MODEL, ...some };
        for (const facet of MODEL_FACETS) {
          for (const [option, count] of countModelOptions(models, chosen, facet)) {
            const keep = modelKeeper({ ...chosen, [facet]: [option] });
            expect(models.filter(keep)).toHaveLength(count);
          }
        }
      }),
    );
  });
});

describe('keepsEveryModel', () => {
  it('does not mind bits and context without a card', () => {
    expect(keepsEveryModel({ ...ANY_MODEL, bits: 4, context: 8192 })).toBe(true);
    expect(keepsEveryModel({ ...ANY_MODEL, size: { least: 1, most: null } })).toBe(false);
    expect(keepsEveryModel({ ...ANY_MODEL, licence: ['mit'] })).toBe(false);
  });
});

describe('licencesOf', () => {
  it.each([
    ['Apache-2.0', ['apache-2.0']],
    ['CC-BY-NC-4.0 (weights), MIT (code)', ['cc-by-nc-4.0', 'mit-code']],
    ['LLaMA research licence (non-commercial)', ['llama-research-licence-non-commercial']],
    ['CreativeML Open RAIL++-M', ['creativeml-open-rail-m']],
    [undefined, []],
  ])('%s', (license, ids) => {
    const model = license === undefined ? {} : { license };
    expect(licencesOf(model).map(({ id }) => id)).toEqual(ids);
  });
});
