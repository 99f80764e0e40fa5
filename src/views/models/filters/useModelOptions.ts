import { useDeferredValue, useMemo } from 'react';
import type { Atlas } from '../../../data/atlas';
import { countModelOptions } from '../../../data/countModelOptions';
import { applyFilters } from '../../../data/filter';
import { ANY_MODEL, modelKeeper } from '../../../data/modelFilter';
import { paramsToPlaceBy } from '../../../data/modelSizes';
import { useFilters } from '../../../state/useShown';

/** What choosing each option of the models' own filters would leave, and the sizes there are to choose a range of. */
export function useModelOptions(atlas: Atlas) {
  const filters = useDeferredValue(useFilters(atlas));
  return useMemo(() => {
    const { models } = applyFilters(atlas, { ...filters, ...ANY_MODEL });
    const keep = modelKeeper({ ...filters, size: null });
    const sizes = models.filter(keep).flatMap((model) => paramsToPlaceBy(model) ?? []);
    return { counts: countModelOptions(models, filters), sizes };
  }, [atlas, filters]);
}
