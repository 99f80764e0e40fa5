import { useEffect, useRef, useState } from 'react';
import type { Atlas } from '../../data/atlas';
import { dayFromIso, isoFromDay } from '../../geometry/utcDay';
import { windowOf } from '../../state/timeWindow';
import { useView, useViewStore } from '../../state/useView';
import { clampInterval, type Interval } from './interval';
import type { ModelsWindow } from './layoutModels';
import type { TimeWarp } from './timeWarp';

const SHORTEST_DAYS = 7;
const SHORTEST_DECADES = 0.4;
/** How near to both ends of the axis counts as the whole of it. */
const NEARLY = 1e-6;
/** A move that has paused so long is at rest: only then do link, counts and buttons follow it. */
const REST_MS = 150;

interface Days {
  readonly from: string | null;
  readonly to: string | null;
}

/** The exact time of a gesture, and the days the link said when it was made. */
interface Held extends Days {
  readonly time: Interval;
}

/** What is done once the move at hand has come to rest. */
interface Rest {
  readonly timer: number;
  readonly settle: () => void;
  /** Whether the move is one in time too, which the link shows. */
  readonly inTime: boolean;
}

/** The least length of each axis on screen, in its own units. */
export interface ShortestWindow {
  readonly time: number;
  readonly size: number;
}

export interface ModelsWindowState {
  readonly window: ModelsWindow;
  readonly shortest: ShortestWindow;
  readonly isWhole: boolean;
  /** Whether the window is on the move, the link not yet following. */
  readonly isMoving: boolean;
  readonly setWindow: (window: ModelsWindow) => void;
}

/**
 * What of the two axes is on screen, and its setter, which keeps it within the bounds. The time is the window of the
 * state and the link, in whole days; between two of them, and until a move comes to rest, the exact window of the
 * gesture is kept here, until something else (Back, a filter chip) sets another.
 */
export function useModelsWindow(
  range: Atlas['range'],
  warp: TimeWarp,
  bounds: ModelsWindow,
): ModelsWindowState {
  const store = useViewStore();
  const from = useView((state) => state.from);
  const to = useView((state) => state.to);
  const [held, setHeld] = useState<Held | null>(null);
  const [size, setSize] = useState<Interval | null>(null);
  const [isMoving, setMoving] = useState(false);
  const rest = useRef<Rest | null>(null);
  useEffect(
    () => () => {
      if (!rest.current) return;
      window.clearTimeout(rest.current.timer);
      rest.current.settle();
    },
    [],
  );

  const asked = windowOf({ from, to }, range);
  const shortest = {
    time: warp.positionOf(range.start + SHORTEST_DAYS) - warp.positionOf(range.start),
    size: SHORTEST_DECADES,
  };
  const askedTime = asked && {
    start: from === null ? bounds.time.start : warp.positionOf(asked.start),
    end: warp.positionOf(asked.end),
  };
  const isHeld = held !== null && held.from === from && held.to === to;
  const shown = {
    time: isHeld ? held.time : clampInterval(askedTime ?? bounds.time, bounds.time, shortest.time),
    size: clampInterval(size ?? bounds.size, bounds.size, shortest.size),
  };
  return {
    window: shown,
    shortest,
    isWhole: covers(shown.time, bounds.time) && covers(shown.size, bounds.size),
    isMoving,
    setWindow: (next) => {
      const clampedSize = clampInterval(next.size, bounds.size, shortest.size);
      setSize(covers(clampedSize, bounds.size) ? null : clampedSize);
      const isTimeKept = next.time === shown.time;
      const time = isTimeKept ? next.time : clampInterval(next.time, bounds.time, shortest.time);
      const inTime = !isTimeKept || rest.current?.inTime === true;
      setHeld({ from, to, time });
      setMoving(true);
      const settle = () => {
        rest.current = null;
        setMoving(false);
        const state = store.getState();
        // Something else may have set another window meanwhile: that one holds.
        if (!inTime || state.from !== from || state.to !== to) return;
        const days = daysOf(time, bounds.time, warp);
        setHeld({ ...days, time });
        state.change(days);
      };
      if (rest.current) window.clearTimeout(rest.current.timer);
      rest.current = { timer: window.setTimeout(settle, REST_MS), settle, inTime };
    },
  };
}

function covers(shown: Interval, bounds: Interval): boolean {
  return shown.start <= bounds.start + NEARLY && shown.end >= bounds.end - NEARLY;
}

/** The first and last whole day of a stretch of the time axis; null at both ends where it is all of it. */
function daysOf(time: Interval, bounds: Interval, warp: TimeWarp): Days {
  if (covers(time, bounds)) return { from: null, to: null };
  const first = Math.max(warp.days.start, Math.round(warp.dayAt(time.start)));
  const last = Math.max(first, Math.min(warp.days.end, Math.round(warp.dayAt(time.end))) - 1);
  const [from, to] = [isoFromDay(first), isoFromDay(last)];
  return dayFromIso(from) === null || dayFromIso(to) === null
    ? { from: null, to: null }
    : { from, to };
}
