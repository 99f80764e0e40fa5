import { DRAWINGS_OF, type ItemRef, type ViewState } from './viewState';

/** The state with some fields set: a table stays a table across views, any other drawing the view lacks becomes its chart. */
export function changed(state: ViewState, patch: Partial<ViewState>): ViewState {
  const next = { ...state, ...patch };
  return DRAWINGS_OF[next.view].includes(next.as) ? next : { ...next, as: 'chart' };
}

/** The state with an item's detail open, or none. */
export function opened(state: ViewState, item: ItemRef | null): ViewState {
  const { hops, around, select } = state;
  const isWithin = hops !== null && around === null && select?.type === 'company';
  // What is opened within a neighbourhood leaves the company in its middle where it is.
  return { ...state, select: item, around: isWithin ? select.id : around };
}
