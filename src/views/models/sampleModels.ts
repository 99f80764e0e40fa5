import fc from 'fast-check';
import type { AtlasModel } from '../../data/atlas';
import { MODALITIES } from '../../data/modelKinds';
import { utcDay } from '../../geometry/utcDay';

export const RANGE_2023 = { start: utcDay(2023), end: utcDay(2024) };

/** A model for tests, released on a day, of a size. */
export function sampleModel(
  id: string,
  day: number,
  params: number | null,
  more: Partial<AtlasModel> = {},
): AtlasModel {
  return {
    id,
    name: `Model ${id}`,
    companies: [],
    date: '2023',
    modality: 'text',
    params,
    paramsStatus: params === null ? 'undisclosed' : 'disclosed',
    architecture: 'dense',
    weights: 'open',
    sources: [],
    days: { start: day, end: day + 1, precision: 'day', approximate: false },
    categories: [],
    ...more,
  };
}

/** Any models: sizes from one parameter to 3e12, none, mixtures, families, dates from 1950 to 2050. */
export const anyModels: fc.Arbitrary<AtlasModel[]> = fc
  .array(
    fc.record({
      day: fc.oneof(
        fc.integer({ min: RANGE_2023.start, max: RANGE_2023.end - 1 }),
        fc.integer({ min: utcDay(1950), max: utcDay(2050) }),
      ),
      log: fc.option(fc.double({ min: 0, max: 12.5, noNaN: true }), { nil: null }),
      activeShare: fc.option(fc.double({ min: 0.01, max: 1, noNaN: true }), { nil: null }),
      otherSizes: fc.array(fc.integer({ min: 1, max: 1e12 }), { maxLength: 4 }),
      modality: fc.constantFrom(...MODALITIES),
      name: fc.string({ minLength: 1, maxLength: 30 }),
    }),
    { maxLength: 120 },
  )
  .map((drafts) =>
    drafts.map(({ day, log, activeShare, otherSizes, modality, name }, index) => {
      const params = log === null ? null : Math.max(1, Math.round(10 ** log));
      return sampleModel(`m${String(index)}`, day, params, {
        name,
        modality,
        ...(params !== null && otherSizes.length > 0 && { otherSizes }),
        ...(params !== null &&
          activeShare !== null && { activeParams: Math.max(1, Math.round(params * activeShare)) }),
      });
    }),
  );
