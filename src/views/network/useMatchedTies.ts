import { useMemo } from 'react';
import type { Atlas, AtlasRelation } from '../../data/atlas';
import { matching } from '../../data/filter';
import { useTimelessFilters } from '../../state/useShown';

/** The ties that pass every filter but the window, of any time. */
export function useMatchedTies(atlas: Atlas): readonly AtlasRelation[] {
  const filters = useTimelessFilters();
  return useMemo(() => matching(atlas, filters).relations, [atlas, filters]);
}
