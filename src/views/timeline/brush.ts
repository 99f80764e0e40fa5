import { lengthOf, type TimeWindow } from '../../geometry/timeWindow';

/** What of the brush is moved: the window as a whole, one of its edges, or a new window being drawn. */
export const BRUSH_PARTS = ['whole', 'start', 'end', 'new'] as const;
export type BrushPart = (typeof BRUSH_PARTS)[number];

const SHORTEST_DAYS = 1;

/** The window after a part of the brush was moved from one day to another, by whole days; always within bounds and at least a day long. */
export function brushMove(
  part: BrushPart,
  window: TimeWindow,
  from: number,
  to: number,
  bounds: TimeWindow,
): TimeWindow {
  const days = Math.round(to - from);
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
      const [first, last] = [Math.floor(Math.min(from, to)), Math.ceil(Math.max(from, to))];
      const start = Math.max(bounds.start, Math.min(bounds.end - SHORTEST_DAYS, first));
      return { start, end: Math.min(bounds.end, Math.max(start + SHORTEST_DAYS, last)) };
    }
  }
}
