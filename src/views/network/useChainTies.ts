import { useMemo } from 'react';
import type { AtlasRelation } from '../../data/atlas';
import { tiesOnShortestChains } from '../../data/graph';
import { useView } from '../../state/useView';

/** The ties, of some, on the shortest chains between the two companies that were asked for; null if none were. */
export function useChainTies(ties: readonly AtlasRelation[]): readonly AtlasRelation[] | null {
  const path = useView((state) => state.path);
  return useMemo(
    () => (path === null ? null : tiesOnShortestChains(ties, path[0], path[1])),
    [ties, path],
  );
}
