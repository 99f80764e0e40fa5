import {
  DRAWINGS_OF,
  SORTS_OF,
  type ItemRef,
  type Sort,
  type ViewName,
  type ViewState,
} from './viewState';

/**
 * The state with some fields set: a table stays a table across views, any other drawing the view lacks becomes its chart,
 * and an order by what its table lacks the one at rest.
 */
export function changed(state: ViewState, patch: Partial<ViewState>): ViewState {
  const next = { ...state, ...patch };
  return {
    ...next,
    as: DRAWINGS_OF[next.view].includes(next.as) ? next.as : 'chart',
    sort: canSort(next.view, next.sort) ? next.sort : null,
  };
}

/** Whether an order is one that a view's table can have, other than the one at rest. */
function canSort(view: ViewName, sort: Sort | null): boolean {
  if (sort === null) return false;
  const [atRest, ...rest] = SORTS_OF[view];
  return sort.column === atRest ? sort.descending : rest.includes(sort.column);
}

/** The state with an item's detail open, or none. */
export function opened(state: ViewState, item: ItemRef | null): ViewState {
  const { hops, around, select } = state;
  const isWithin = hops !== null && around === null && select?.type === 'company';
  // What is opened within a neighbourhood leaves the company in its middle where it is.
  return { ...state, select: item, around: isWithin ? select.id : around };
}
