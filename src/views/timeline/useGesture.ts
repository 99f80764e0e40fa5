import {
  startTransition,
  useCallback,
  useEffect,
  useLayoutEffect,
  useRef,
  type RefObject,
} from 'react';
import type { TimeWindow } from '../../geometry/timeWindow';

/** Shows windows at once while a gesture runs, in place of the drawing, which follows when it rests. */
export interface GesturePicture {
  readonly show: (window: TimeWindow) => void;
  readonly hide: () => void;
}

/** A gesture without a move for so long has come to rest. */
const REST_MS = 150;

interface Gesture {
  /** Set once there is something that can show a gesture. */
  readonly picture: RefObject<GesturePicture | null>;
  /** Shows a window of a gesture that may go on. */
  readonly move: (window: TimeWindow) => void;
  /** Sets the window, whatever gesture may still run. */
  readonly set: (window: TimeWindow) => void;
  /** Leaves a gesture that may still run without effect. */
  readonly drop: () => void;
  /** The window on screen. */
  readonly now: () => TimeWindow;
}

/**
 * A gesture changes the window each frame; laying out, diffing and painting a few hundred elements each time costs more
 * than a frame has on a slow machine. So a gesture is shown by a picture, and the drawing settles once it rests.
 */
export function useGesture(
  window: TimeWindow,
  settle: (window: TimeWindow) => void,
  isPictured: boolean,
): Gesture {
  const picture = useRef<GesturePicture | null>(null);
  /** What is shown in place of the drawing; without a timer once the drawing is on its way. */
  const moving = useRef<{ readonly window: TimeWindow; readonly timer: number | null } | null>(
    null,
  );
  const hold = useCallback((next: TimeWindow | null, timer: number | null) => {
    if (moving.current?.timer != null) self.clearTimeout(moving.current.timer);
    moving.current = next && { window: next, timer };
  }, []);
  const set = useCallback(
    (next: TimeWindow) => {
      hold(null, null);
      settle(next);
    },
    [hold, settle],
  );
  const drop = useCallback(() => {
    hold(null, null);
    picture.current?.hide();
  }, [hold]);
  const rest = useCallback(() => {
    if (moving.current === null) return;
    const { window: last } = moving.current;
    hold(last, null);
    startTransition(() => {
      settle(last);
    });
  }, [hold, settle]);
  const move = useCallback(
    (next: TimeWindow) => {
      if (!isPictured) {
        set(next);
        return;
      }
      hold(next, self.setTimeout(rest, REST_MS));
      // Not there yet just after loading: the drawing then stays until the rest, for fingers hold on to its elements.
      picture.current?.show(next);
    },
    [hold, rest, set, isPictured],
  );
  useEffect(() => rest, [rest]);
  useLayoutEffect(() => {
    if (moving.current?.timer == null) drop();
  }, [window, drop]);
  const now = useCallback(() => moving.current?.window ?? window, [window]);
  return { picture, move, set, drop, now };
}
