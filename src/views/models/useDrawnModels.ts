import { useDeferredValue, useMemo, useState } from 'react';
import type { Atlas, AtlasModel } from '../../data/atlas';
import { applyFilters } from '../../data/filter';
import { useFilters } from '../../state/useShown';

/**
 * What every filter but the time window leaves: the drawing cuts by its own, exact window, so that a move never waits
 * for the filters. The same list as long as it holds the same models.
 */
export function useDrawnModels(atlas: Atlas): readonly AtlasModel[] {
  const filters = useDeferredValue(useFilters(atlas));
  const models = useMemo(
    () => applyFilters(atlas, { ...filters, window: null }).models,
    [atlas, filters],
  );
  const [drawn, setDrawn] = useState(models);
  const isSame =
    drawn.length === models.length && drawn.every((model, index) => model === models[index]);
  if (!isSame) setDrawn(models);
  return isSame ? drawn : models;
}
