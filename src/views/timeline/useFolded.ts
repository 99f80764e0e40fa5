import { useCallback, useMemo } from 'react';
import { useView, useViewStore } from '../../state/useView';

/** The lanes that are folded, by id, and what folds or unfolds one. */
export function useFolded(): readonly [ReadonlySet<string>, (id: string) => void] {
  const store = useViewStore();
  const ids = useView((state) => state.fold);
  const folded = useMemo(() => new Set(ids), [ids]);
  const fold = useCallback(
    (id: string) => {
      store.getState().toggle('fold', id);
    },
    [store],
  );
  return [folded, fold];
}
