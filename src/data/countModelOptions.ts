import type { AtlasModel } from './atlas';
import { modelKeeper, OPTIONS_OF, type ModelFacet, type ModelFilters } from './modelFilter';

/** How many models each option of a facet would leave if it were the only one chosen of it, under the other model filters. */
export function countModelOptions(
  models: readonly AtlasModel[],
  filters: ModelFilters,
  facet: ModelFacet,
): ReadonlyMap<string, number> {
  const keep = modelKeeper({ ...filters, [facet]: [] });
  const counts = new Map<string, number>();
  for (const model of models.filter(keep)) {
    for (const option of OPTIONS_OF[facet](model)) {
      counts.set(option, (counts.get(option) ?? 0) + 1);
    }
  }
  return counts;
}
