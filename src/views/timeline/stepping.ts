import type { AtlasEvent } from '../../data/atlas';
import {
  clampWindow,
  lengthOf,
  panBy,
  zoomAbout,
  type TimeWindow,
} from '../../geometry/timeWindow';
import type { TimelineLayout } from './layoutTimeline';

const ROUNDING_DAYS = 1e-6;

interface Limits {
  readonly bounds: TimeWindow;
  readonly shortest: number;
}

/**
 * The nearest window in which an event is drawn by itself: the given one if it is there, else moved to bring it to the
 * middle, else zoomed in on it as far as that takes. Only moved for an event of a lane that is folded or not on this page.
 */
export function windowShowing(
  event: AtlasEvent,
  window: TimeWindow,
  layout: TimelineLayout,
  { bounds, shortest }: Limits,
): TimeWindow {
  const isDrawn = (candidate: TimeWindow) =>
    layout(candidate).lanes.some(({ marks }) => marks.some((mark) => mark.event === event));
  if (isDrawn(window)) return window;
  const day = event.days.start + 0.5;
  const moved = clampWindow(panBy(window, day - (window.start + window.end) / 2), bounds, shortest);
  let next = moved;
  while (!isDrawn(next)) {
    if (lengthOf(next) <= shortest) return moved;
    next = clampWindow(zoomAbout(next, day, 0.5), bounds, shortest);
  }
  return next;
}

/** The window that shows the events counted together by themselves, or as near to it as there is; null if that is shown. */
export function windowSpreading(
  counted: TimeWindow,
  shown: TimeWindow,
  { bounds, shortest }: Limits,
): TimeWindow | null {
  const next = clampWindow(counted, bounds, shortest);
  const apart = Math.abs(next.start - shown.start) + Math.abs(next.end - shown.end);
  return apart < ROUNDING_DAYS ? null : next;
}

/** The event of a list in order of time that comes before or after another, or after none at all at its ends. */
export function neighbourOf(
  events: readonly AtlasEvent[],
  currentId: string | null,
  step: 1 | -1,
): AtlasEvent | null {
  const index = events.findIndex(({ id }) => id === currentId);
  if (index === -1) return (step === 1 ? events[0] : events.at(-1)) ?? null;
  return events[index + step] ?? null;
}
