import type { StoreApi } from 'zustand/vanilla';
import type { ViewStore } from './store';
import { formatUrl, historyStep, parseUrl } from './urlCodec';
import type { ViewState } from './viewState';

/** The part of a browser window the sync needs, so that a test can stand in for it. */
export interface AddressBar {
  readonly location: Pick<Location, 'pathname' | 'search'>;
  readonly history: Pick<History, 'pushState' | 'replaceState'>;
  readonly addEventListener: (type: 'popstate' | 'pagehide', listener: () => void) => void;
  readonly setTimeout: (callback: () => void, delay: number) => number;
  readonly clearTimeout: (id: number) => void;
}

/** Browsers refuse floods of history calls (Safari: 100 in 30 s), so a continuous move is written at this pace. */
export const REPLACE_INTERVAL_MS = 400;

/**
 * Keeps the address bar and the store in step, both ways: a choice becomes a history entry, a continuous move replaces
 * the entry, at most once in {@link REPLACE_INTERVAL_MS}, Back and Forward restore the entry's state.
 */
export function syncUrl(store: StoreApi<ViewStore>, bar: AddressBar): void {
  let written = store.getState();
  /** The write that is due, and the query there was when it became so. */
  let due: { readonly timer: number; readonly search: string } | null = null;
  let restoring = false;

  const address = (state: ViewState) => {
    const query = formatUrl(state);
    return query === '' ? bar.location.pathname : `${bar.location.pathname}?${query}`;
  };
  const cancel = () => {
    if (due !== null) bar.clearTimeout(due.timer);
    due = null;
  };
  const flush = () => {
    if (due === null) return;
    cancel();
    bar.history.replaceState(null, '', address(written));
  };

  // What a link could not keep leaves the address, too, so that the address is always one that holds.
  const settle = () => {
    cancel();
    written = store.getState();
    bar.history.replaceState(null, '', address(written));
  };

  store.subscribe((state, before) => {
    if (restoring) return;
    if (state.dropped.length > before.dropped.length) {
      settle();
      return;
    }
    const change = historyStep(written, state);
    if (change === null) return;
    const step = state.choices === before.choices ? change : 'push';
    if (step === 'push') {
      flush();
      bar.history.pushState(null, '', address(state));
    } else {
      due ??= {
        timer: bar.setTimeout(flush, REPLACE_INTERVAL_MS),
        search: bar.location.search,
      };
    }
    written = state;
  });

  bar.addEventListener('popstate', () => {
    // A jump within the page leaves the query as it is, and so the state.
    if (due?.search === bar.location.search) {
      flush();
      return;
    }
    cancel();
    const { state, dropped } = parseUrl(bar.location.search);
    restoring = true;
    store.setState({ ...state, dropped });
    restoring = false;
    written = store.getState();
    if (dropped.length > 0) settle();
  });
  bar.addEventListener('pagehide', flush);
  if (written.dropped.length > 0) settle();
}
