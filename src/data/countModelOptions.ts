import type { AtlasModel } from './atlas';
import { modelKeeper, OPTIONS_OF, type ModelFacet, type ModelFilters } from './modelFilter';

/** How many models each option would leave if it were the only one chosen of its facet, under the other model filters. */
export function countModelOptions(
  models: readonly AtlasModel[],
  filters: ModelFilters,
): Readonly<Record<ModelFacet, ReadonlyMap<string, number>>> {
  const count = (facet: ModelFacet) => {
    const keep = modelKeeper({ ...filters, [facet]: [] });
    const counts = new Map<string, number>();
    for (const model of models.filter(keep)) {
      for (const option of OPTIONS_OF[facet](model)) {
        counts.set(option, (counts.get(option) ?? 0) + 1);
      }
    }
    return counts;
  };
  return {
    modality: count('modality'),
    weights: count('weights'),
    disclosure: count('disclosure'),
    licence: count('licence'),
  };
}
