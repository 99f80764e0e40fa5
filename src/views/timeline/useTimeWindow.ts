import { useCallback, useState } from 'react';
import type { Atlas } from '../../data/atlas';
import type { TimeWindow } from '../../geometry/timeWindow';
import { windowOf, windowState } from '../../state/timeWindow';
import { useView } from '../../state/useView';

/**
 * The window on screen and its setter. The state and the link hold whole days; between two of them the exact window of
 * the gesture is kept here, until something else (Back, a filter chip) sets another.
 */
export function useTimeWindow(
  range: Atlas['range'],
): readonly [TimeWindow, (window: TimeWindow) => void] {
  const from = useView((state) => state.from);
  const to = useView((state) => state.to);
  const change = useView((state) => state.change);
  const [held, setHeld] = useState<{
    readonly from: string | null;
    readonly to: string | null;
    readonly window: TimeWindow;
  } | null>(null);
  const setWindow = useCallback(
    (window: TimeWindow) => {
      const days = windowState(window, range);
      setHeld({ ...days, window });
      change(days);
    },
    [range, change],
  );
  const window =
    held !== null && held.from === from && held.to === to
      ? held.window
      : (windowOf({ from, to }, range) ?? range);
  return [window, setWindow];
}
