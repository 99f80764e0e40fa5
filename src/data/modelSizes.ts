import type { ModelRecord } from './schema';

interface SizeContradiction {
  readonly code:
    | 'activeExceedsTotal'
    | 'sizeContradictsStatus'
    | 'estimateContradicts'
    | 'configurationOfNoSize';
  readonly field: 'activeParams' | 'params' | 'paramsEstimate' | 'configurations';
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
  const sizes = sizesOf(model);
  const stray = model.configurations?.find(
    (configuration) => !sizes.includes(configuration.params),
  );
  if (stray) {
    return {
      code: 'configurationOfNoSize',
      field: 'configurations',
      expected: sizes.join(', '),
      received: `${stray.params}`,
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
