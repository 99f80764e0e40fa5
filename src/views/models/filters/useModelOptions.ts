import { useDeferredValue, useMemo } from 'react';
import { asItRuns } from '../../../data/asItRuns';
import type { Atlas } from '../../../data/atlas';
import { countModelOptions } from '../../../data/countModelOptions';
import { applyFilters } from '../../../data/filter';
import { ANY_MODEL, modelKeeper, type ModelFacet } from '../../../data/modelFilter';
import { paramsToPlaceBy } from '../../../data/modelSizes';
import { useFilters } from '../../../state/useShown';

/** What choosing each option of a facet would leave. */
export function useOptionCounts(atlas: Atlas, facet: ModelFacet): ReadonlyMap<string, number> {
  const filters = useDeferredValue(useFilters(atlas));
  return useMemo(() => {
    const { models } = applyFilters(atlas, { ...filters, ...ANY_MODEL });
    return countModelOptions(models, filters, facet);
  }, [atlas, filters, facet]);
}

/** The sizes there are to choose a range of: those of the models that every other filter leaves. */
export function useSizesLeft(atlas: Atlas): readonly number[] {
  const filters = useDeferredValue(useFilters(atlas));
  return useMemo(() => {
    const { models } = applyFilters(atlas, { ...filters, ...ANY_MODEL });
    const keep = modelKeeper({ ...filters, size: null });
    return models.filter(keep).flatMap((model) => paramsToPlaceBy(asItRuns(model, filters)) ?? []);
  }, [atlas, filters]);
}
