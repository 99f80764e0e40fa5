import { createStore, type StoreApi } from 'zustand/vanilla';
import { ANY_MODEL } from '../data/modelFilter';
import { changed, opened } from './changed';
import type { Dropped, ParsedLink } from './urlCodec';
import { DEFAULT_STATE, type ItemRef, type ViewState } from './viewState';

/** What the reader is looking at, with the only ways to change it. */
export interface ViewStore extends ViewState {
  /** Parts of the link that could not be used, until the reader dismisses the notice. */
  readonly dropped: readonly Dropped[];
  readonly setDropped: (dropped: readonly Dropped[]) => void;
  /** Sets some fields; a drawing the (new) view does not have falls back to the chart. */
  readonly change: (patch: Partial<ViewState>) => void;
  /** As change, but always an entry of the history: for dropping by a click what typing and zooming set. */
  readonly choose: (patch: Partial<ViewState>) => void;
  /** How many times `choose` was called. */
  readonly choices: number;
  /** Opens an item's detail, or closes it with null. */
  readonly open: (item: ItemRef | null) => void;
  /** Puts an id into a list, or takes it out. */
  readonly toggle: (list: 'category' | 'company' | 'fold', id: string) => void;
  /** Drops every filter, the time window included; view, selection, language and theme stay. */
  readonly clearFilters: () => void;
}

export function createViewStore({ state, dropped }: ParsedLink): StoreApi<ViewStore> {
  return createStore<ViewStore>()((set) => ({
    ...state,
    dropped,
    setDropped: (parts) => {
      set({ dropped: parts });
    },
    change: (patch) => {
      set((state) => changed(state, patch));
    },
    choices: 0,
    choose: (patch) => {
      set((last) => ({ ...changed(last, patch), choices: last.choices + 1 }));
    },
    open: (item) => {
      set((state) => opened(state, item));
    },
    toggle: (list, id) => {
      set((state) => {
        const chosen = state[list];
        const next = chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id];
        return { [list]: next };
      });
    },
    clearFilters: () => {
      set((last) => ({ ...NO_FILTERS, choices: last.choices + 1 }));
    },
  }));
}

/** The filter fields of a state, at rest. */
const NO_FILTERS = {
  category: DEFAULT_STATE.category,
  company: DEFAULT_STATE.company,
  q: DEFAULT_STATE.q,
  from: DEFAULT_STATE.from,
  to: DEFAULT_STATE.to,
  article: DEFAULT_STATE.article,
  ...ANY_MODEL,
} satisfies Partial<ViewState>;

/** Whether any filter is in force, on what the view shows or on what others do. */
export function hasFilters(state: ViewState): boolean {
  return (Object.keys(NO_FILTERS) as (keyof typeof NO_FILTERS)[]).some(
    // A list that was emptied is another than the one at rest.
    (field) => JSON.stringify(state[field]) !== JSON.stringify(NO_FILTERS[field]),
  );
}
