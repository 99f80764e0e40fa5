import type { ModelRecord } from './schema';

interface SizeContradiction {
  readonly code: 'activeExceedsTotal' | 'sizeContradictsStatus' | 'estimateContradicts';
  readonly field: 'activeParams' | 'params' | 'paramsEstimate';
  readonly expected: string;
  readonly received: string;
}

/** What two fields of a model say against one another about its size; null if they agree. */
export function contradictionOfSizes(model: ModelRecord): SizeContradiction | null {
  const { params, activeParams, paramsStatus, paramsEstimate } = model;
  if (activeParams !== undefined && activeParams > (params ?? 0)) {
    return {
      code: 'activeExceedsTotal',
      field: 'activeParams',
      expected: `${params}`,
      received: `${activeParams}`,
    };
  }
  if ((params === null) !== (paramsStatus === 'undisclosed')) {
    return {
      code: 'sizeContradictsStatus',
      field: 'params',
      expected: 'null = undisclosed',
      received: `${params}, ${paramsStatus}`,
    };
  }
  if (!paramsEstimate) return null;
  const { low, high } = paramsEstimate;
  if (params === null && low <= high) return null;
  return {
    code: 'estimateContradicts',
    field: 'paramsEstimate',
    expected: 'params: null, low <= high',
    received: `${params}, ${low}, ${high}`,
  };
}

/**
 * The parameters to place a model by on an axis of ratios: its own number, else the middle of its estimate, which is as
 * many times the low end as the high end is times it; null if there is neither.
 */
export function paramsToPlaceBy({ params, paramsEstimate }: ModelRecord): number | null {
  if (params !== null) return params;
  return paramsEstimate ? Math.sqrt(paramsEstimate.low * paramsEstimate.high) : null;
}
