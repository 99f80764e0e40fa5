import { useState } from 'react';
import type { Atlas } from '../../data/atlas';
import { dayFromIso, isoFromDay } from '../../geometry/utcDay';
import { windowOf } from '../../state/timeWindow';
import { useView } from '../../state/useView';
import { clampInterval, type Interval } from './interval';
import type { ModelsWindow } from './layoutModels';
import type { TimeWarp } from './timeWarp';

const SHORTEST_DAYS = 7;
const SHORTEST_DECADES = 0.4;
/** How near to both ends of the axis counts as the whole of it. */
const NEARLY = 1e-6;

interface Held {
  readonly from: string | null;
  readonly to: string | null;
  readonly time: Interval;
}

/**
 * What of the two axes is on screen, and its setter, which keeps it within the bounds. The time is the window of the
 * state and the link, in whole days; between two of them the exact window of the gesture is kept here, until something
 * else (Back, a filter chip) sets another.
 */
export function useModelsWindow(
  range: Atlas['range'],
  warp: TimeWarp,
  bounds: ModelsWindow,
): {
  readonly window: ModelsWindow;
  readonly isWhole: boolean;
  readonly setWindow: (window: ModelsWindow) => void;
} {
  const from = useView((state) => state.from);
  const to = useView((state) => state.to);
  const change = useView((state) => state.change);
  const [held, setHeld] = useState<Held | null>(null);
  const [size, setSize] = useState<Interval | null>(null);

  const asked = windowOf({ from, to }, range);
  const shortestTime = warp.positionOf(range.start + SHORTEST_DAYS) - warp.positionOf(range.start);
  const askedTime = asked && {
    start: warp.positionOf(asked.start),
    end: warp.positionOf(asked.end),
  };
  const isHeld = held !== null && held.from === from && held.to === to;
  const time = isHeld
    ? held.time
    : clampInterval(askedTime ?? bounds.time, bounds.time, shortestTime);
  const window = {
    time,
    size: clampInterval(size ?? bounds.size, bounds.size, SHORTEST_DECADES),
  };
  return {
    window,
    isWhole: covers(time, bounds.time) && covers(window.size, bounds.size),
    setWindow: (next) => {
      const clampedSize = clampInterval(next.size, bounds.size, SHORTEST_DECADES);
      setSize(covers(clampedSize, bounds.size) ? null : clampedSize);
      if (next.time === time) return;
      const clamped = clampInterval(next.time, bounds.time, shortestTime);
      const days = daysOf(clamped, bounds.time, warp);
      setHeld({ ...days, time: clamped });
      change(days);
    },
  };
}

function covers(shown: Interval, bounds: Interval): boolean {
  return shown.start <= bounds.start + NEARLY && shown.end >= bounds.end - NEARLY;
}

/** The first and last whole day of a stretch of the time axis; null at both ends where it is all of it. */
function daysOf(time: Interval, bounds: Interval, warp: TimeWarp): Pick<Held, 'from' | 'to'> {
  if (covers(time, bounds)) return { from: null, to: null };
  const first = Math.max(warp.days.start, Math.round(warp.dayAt(time.start)));
  const last = Math.max(first, Math.min(warp.days.end, Math.round(warp.dayAt(time.end))) - 1);
  const [from, to] = [isoFromDay(first), isoFromDay(last)];
  return dayFromIso(from) === null || dayFromIso(to) === null
    ? { from: null, to: null }
    : { from, to };
}
