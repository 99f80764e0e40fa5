import { lengthOf, type TimeWindow } from '../../geometry/timeWindow';

/** What of the brush is moved: the window as a whole, one of its edges, or a new window being drawn. */
export type BrushPart = 'whole' | 'start' | 'end' | 'new';

const SHORTEST_DAYS = 1;

/** The window after a part of the brush was moved from one day to another; always within bounds and at least a day long. */
export function brushMove(
  part: BrushPart,
  window: TimeWindow,
  from: number,
  to: number,
  bounds: TimeWindow,
): TimeWindow {
  const days = to - from;
  switch (part) {
    case 'whole': {
      const length = lengthOf(window);
      const start = Math.max(bounds.start, Math.min(bounds.end - length, window.start + days));
      return { start, end: start + length };
    }
    case 'start': {
      const latest = window.end - SHORTEST_DAYS;
      return { ...window, start: Math.max(bounds.start, Math.min(latest, window.start + days)) };
    }
    case 'end': {
      const earliest = window.start + SHORTEST_DAYS;
      return { ...window, end: Math.min(bounds.end, Math.max(earliest, window.end + days)) };
    }
    case 'new': {
      const start = Math.max(bounds.start, Math.min(bounds.end - SHORTEST_DAYS, from, to));
      return { start, end: Math.min(bounds.end, Math.max(start + SHORTEST_DAYS, from, to)) };
    }
  }
}
