import { useCallback, useMemo } from 'react';
import { useView } from './useView';
import { SORTS_OF, type Sort } from './viewState';

/** The order of the view's table, and what sets it as a choice. */
export function useTableSort(): { readonly sort: Sort; readonly onSort: (sort: Sort) => void } {
  const chosen = useView((state) => state.sort);
  const view = useView((state) => state.view);
  const choose = useView((state) => state.choose);
  const sort = useMemo(
    () => chosen ?? { column: SORTS_OF[view][0] ?? '', descending: false },
    [chosen, view],
  );
  const onSort = useCallback(
    (next: Sort) => {
      choose({ sort: next });
    },
    [choose],
  );
  return { sort, onSort };
}
