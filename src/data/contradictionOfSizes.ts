import { sizesOf } from './modelSizes';
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
