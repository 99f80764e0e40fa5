import { useCallback, useEffect, useRef, useState } from 'react';
import type { Atlas } from '../../data/atlas';
import type { TimeWindow } from '../../geometry/timeWindow';
import { windowOf, windowState } from '../../state/timeWindow';
import { useView, useViewStore } from '../../state/useView';

/** The rest of the page follows the window once it has rested so long, for counting anew at each frame would hold it up. */
const FOLLOW_MS = 250;

/**
 * The window on screen and its setter. The state and the link hold whole days and follow a gesture; the exact window is
 * kept here until something else (Back, a filter chip) sets another.
 */
export function useTimeWindow(
  range: Atlas['range'],
): readonly [TimeWindow, (window: TimeWindow) => void] {
  const store = useViewStore();
  const from = useView((state) => state.from);
  const to = useView((state) => state.to);
  const [held, setHeld] = useState<{
    /** The state under which the window holds. */
    readonly from: string | null;
    readonly to: string | null;
    readonly window: TimeWindow;
  } | null>(null);
  const pending = useRef<{ readonly timer: number; readonly window: TimeWindow } | null>(null);

  const tellState = useCallback(() => {
    if (pending.current === null) return;
    const { timer, window } = pending.current;
    clearTimeout(timer);
    pending.current = null;
    const days = windowState(window, range);
    setHeld({ ...days, window });
    store.getState().change(days);
  }, [store, range]);
  useEffect(() => tellState, [tellState]);

  const setWindow = useCallback(
    (window: TimeWindow) => {
      const last = store.getState();
      setHeld({ from: last.from, to: last.to, window });
      if (pending.current) clearTimeout(pending.current.timer);
      pending.current = { timer: self.setTimeout(tellState, FOLLOW_MS), window };
    },
    [store, tellState],
  );
  const window =
    held !== null && held.from === from && held.to === to
      ? held.window
      : (windowOf({ from, to }, range) ?? range);
  return [window, setWindow];
}
