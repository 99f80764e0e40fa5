import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Atlas } from '../../data/atlas';
import type { TimeWindow } from '../../geometry/timeWindow';
import { windowState } from '../../state/timeWindow';
import { useView, useViewStore } from '../../state/useView';
import { windowFrom } from './bounds';

/** The rest of the page follows the window once it has rested so long, for counting anew at each frame would hold it up. */
const FOLLOW_MS = 250;

/** A window on its way to the state, with the days that said when it was set: it holds as long as they do. */
interface Held {
  readonly from: string | null;
  readonly to: string | null;
  readonly window: TimeWindow;
}

interface TimeWindowState {
  /** The window on screen. */
  readonly window: TimeWindow;
  /** The window of the state, which is behind while a gesture lasts. */
  readonly settled: TimeWindow;
  readonly setWindow: (window: TimeWindow) => void;
  /** Shows a window as a choice, which Back undoes: the state and the link have it at once. */
  readonly chooseWindow: (window: TimeWindow) => void;
}

/**
 * The window on screen and its setters. The state and the link follow a gesture once it has rested; until then its window,
 * rounded as the link will say it, is kept here, unless something else (Back, a filter chip) sets another.
 */
export function useTimeWindow(range: Atlas['range'], bounds: TimeWindow): TimeWindowState {
  const store = useViewStore();
  const from = useView((state) => state.from);
  const to = useView((state) => state.to);
  const [held, setHeld] = useState<Held | null>(null);
  const pending = useRef<(Held & { readonly timer: number }) | null>(null);

  // What is on screen and what its link opens are the same to the last digit. Another object each time, so that what waits
  // for the next drawing, as a focus does, need not wait for another window.
  const said = useCallback(
    (window: TimeWindow) => ({ ...windowFrom(windowState(window, range), range, bounds) }),
    [range, bounds],
  );
  const cancel = useCallback(() => {
    if (pending.current) clearTimeout(pending.current.timer);
    const cancelled = pending.current;
    pending.current = null;
    return cancelled;
  }, []);
  const tellState = useCallback(() => {
    const asked = cancel();
    const state = store.getState();
    // Something else may have set another window meanwhile: that one holds.
    if (state.from !== asked?.from || state.to !== asked.to) return;
    const { window } = asked;
    const days = windowState(window, range);
    setHeld({ ...days, window });
    state.change(days);
  }, [store, range, cancel]);
  useEffect(() => tellState, [tellState]);

  const setWindow = useCallback(
    (window: TimeWindow) => {
      const state = store.getState();
      const next = { from: state.from, to: state.to, window: said(window) };
      setHeld(next);
      cancel();
      pending.current = { ...next, timer: self.setTimeout(tellState, FOLLOW_MS) };
    },
    [store, cancel, tellState, said],
  );
  const chooseWindow = useCallback(
    (window: TimeWindow) => {
      // What is on its way belongs to the entry before.
      tellState();
      const days = windowState(window, range);
      setHeld({ ...days, window: said(window) });
      store.getState().choose(days);
    },
    [store, range, tellState, said],
  );
  const settled = useMemo(() => windowFrom({ from, to }, range, bounds), [from, to, range, bounds]);
  const isHeld = held !== null && held.from === from && held.to === to;
  return { window: isHeld ? held.window : settled, settled, setWindow, chooseWindow };
}
