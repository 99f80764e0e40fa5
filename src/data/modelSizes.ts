import type { ModelRecord } from './schema';

/** Every size a model comes in that is known, the largest first. */
export function sizesOf({
  params,
  otherSizes = [],
}: Pick<ModelRecord, 'params' | 'otherSizes'>): number[] {
  const sizes = params === null ? otherSizes : [params, ...otherSizes];
  return [...sizes].sort((a, b) => b - a);
}

/**
 * The parameters to place a model by on an axis of ratios: its own number, else the middle of its estimate, which is as
 * many times the low end as the high end is times it; null if there is neither.
 */
export function paramsToPlaceBy({ params, paramsEstimate }: ModelRecord): number | null {
  if (params !== null) return params;
  return paramsEstimate ? Math.sqrt(paramsEstimate.low * paramsEstimate.high) : null;
}
