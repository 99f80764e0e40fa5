import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import type { Atlas } from '../../data/atlas';
import type { TimeWindow } from '../../geometry/timeWindow';
import { isoFromDay } from '../../geometry/utcDay';
import { useFilterWindow } from '../../state/useShown';
import { useView } from '../../state/useView';
import { mediaMatches, watchMedia } from '../../ui/mediaQuery';
import { monthsOf, replayPosition, type ReplayPosition } from './replay';

/** How long a month stays on screen while the replay plays: time to see what is new, not to read every name. */
const MONTH_MS = 1_600;

export interface Replay {
  readonly months: readonly TimeWindow[];
  readonly position: ReplayPosition;
  /** The month the replay is at; as many as there are months where all is shown. */
  readonly at: number;
  readonly mode: 'soFar' | 'only';
  readonly isPlaying: boolean;
  /** Goes to a month, as a continuous move: no entry of the history. */
  readonly goTo: (month: number, mode?: 'soFar' | 'only') => void;
  readonly showAll: () => void;
  readonly setPlaying: (isPlaying: boolean) => void;
}

/** The months of the atlas and the window as a place among them; plays by going on from each month to the next. */
export function useReplay(atlas: Atlas): Replay {
  const months = useMemo(() => monthsOf(atlas.range), [atlas]);
  const window = useFilterWindow(atlas);
  const change = useView((state) => state.change);
  const choose = useView((state) => state.choose);
  const [isPlaying, setPlaying] = useState(false);
  const position = replayPosition(window, months);
  const end = window?.end ?? Infinity;
  const reached = months.findIndex((month) => month.end >= end);
  const at = window === null || reached === -1 ? months.length : reached;
  const mode = position.mode === 'only' ? 'only' : 'soFar';
  const last = months.length - 1;

  const goTo = (month: number, as: 'soFar' | 'only' = mode) => {
    const { start, end: after } = months[Math.max(0, Math.min(last, month))] ?? atlas.range;
    change({ from: as === 'only' ? isoFromDay(start) : null, to: isoFromDay(after - 1) });
  };
  useEffect(() => {
    if (!isPlaying) return undefined;
    const timer = globalThis.setTimeout(() => {
      if (at >= last) setPlaying(false);
      else goTo(at + 1);
    }, MONTH_MS);
    return () => {
      clearTimeout(timer);
    };
  });
  return {
    months,
    position,
    at,
    mode,
    isPlaying,
    goTo,
    showAll: () => {
      setPlaying(false);
      choose({ from: null, to: null });
    },
    setPlaying: (play) => {
      if (play && at >= last) goTo(0);
      setPlaying(play);
    },
  };
}

const REDUCED_MOTION = '(prefers-reduced-motion: reduce)';

/** Whether the reader asked for less motion. */
export function useReducedMotion(): boolean {
  return useSyncExternalStore(
    (onChange) => watchMedia(REDUCED_MOTION, onChange),
    () => mediaMatches(REDUCED_MOTION),
  );
}
