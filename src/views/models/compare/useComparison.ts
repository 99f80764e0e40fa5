import { useView } from '../../../state/useView';
import { MOST_COMPARED } from '../../../state/viewState';

/** The models put side by side, in order, and how to change them. */
export function useComparison() {
  const ids = useView((state) => state.compare);
  const change = useView((state) => state.change);
  const isFull = ids.length >= MOST_COMPARED;
  const add = (id: string) => {
    if (!isFull && !ids.includes(id)) change({ compare: [...ids, id] });
  };
  const remove = (id: string) => {
    change({ compare: ids.filter((other) => other !== id) });
  };
  const toggle = (id: string) => {
    if (ids.includes(id)) remove(id);
    else add(id);
  };
  return { ids, isFull, add, remove, toggle };
}
