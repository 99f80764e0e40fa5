import type { ModelRecord, Source } from './schema';

/** Who says what size a model is: whoever reports it where its maker does not; nobody where no size is known. */
export function sourcesOfSize({ params, paramsEstimate, sources }: ModelRecord): readonly Source[] {
  if (params !== null) return sources.slice(0, 1);
  return paramsEstimate ? [paramsEstimate.by] : [];
}
