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
/** A write that is refused again and again, as in some sandboxed frames, is tried ever more rarely, but at least this often. */
const LONGEST_RETRY_MS = 30_000;

/** The address of a state on the page's own path. */
export function addressOf(state: ViewState, pathname: string): string {
  const query = formatUrl(state);
  return query === '' ? pathname : `${pathname}?${query}`;
}

/** A write that is yet to be made, what it will do, and the query there was when it became due. */
interface DueWrite {
  readonly step: 'push' | 'replace';
  readonly timer: number;
  readonly search: string;
}

/**
 * Keeps the address bar and the store in step, both ways: a choice becomes a history entry, a continuous move replaces
 * the entry, at most once in {@link REPLACE_INTERVAL_MS}, Back and Forward restore the entry's state. A write that the
 * browser refuses is made later, with what the state is by then.
 */
export function syncUrl(store: StoreApi<ViewStore>, bar: AddressBar): void {
  let written = store.getState();
  let due: DueWrite | null = null;
  let refusals = 0;
  let restoring = false;

  const cancel = () => {
    if (due !== null) bar.clearTimeout(due.timer);
    due = null;
  };
  const writeLater = (step: DueWrite['step'], delay: number) => {
    due = { step, timer: bar.setTimeout(flush, delay), search: bar.location.search };
  };
  /** Writes what the state is by now; nothing else may be due. */
  const write = (step: DueWrite['step']) => {
    try {
      const address = addressOf(written, bar.location.pathname);
      if (step === 'push') bar.history.pushState(null, '', address);
      else bar.history.replaceState(null, '', address);
      refusals = 0;
    } catch {
      // To throw from here would keep the store's other subscribers from being told.
      writeLater(step, Math.min(LONGEST_RETRY_MS, REPLACE_INTERVAL_MS * 2 ** refusals));
      refusals += 1;
    }
  };
  function flush(): void {
    if (due === null) return;
    const { step } = due;
    cancel();
    write(step);
  }

  // What a link could not keep leaves the address, too, so that the address is always one that holds.
  const settle = () => {
    const step = due?.step ?? 'replace';
    cancel();
    written = store.getState();
    write(step);
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
    if (step === 'replace') {
      if (due === null) writeLater('replace', REPLACE_INTERVAL_MS);
      written = state;
      return;
    }
    if (due?.step === 'replace') flush();
    written = state;
    // While an entry is refused, later choices share it: there is no end to a queue of what is refused.
    if (due === null) write('push');
    else if (due.step === 'replace') {
      cancel();
      writeLater('push', REPLACE_INTERVAL_MS);
    }
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
