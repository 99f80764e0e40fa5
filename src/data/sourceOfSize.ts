import type { ModelRecord, Source } from './schema';

/** Who says what size a model is: whoever reports it where its maker does not. */
export function sourceOfSize({ params, paramsEstimate, sources }: ModelRecord): Source | null {
  return (params === null ? paramsEstimate?.by : sources[0]) ?? null;
}
