import type { AtlasEvent } from '../../data/atlas';
import {
  clampWindow,
  lengthOf,
  panBy,
  zoomAbout,
  type TimeWindow,
} from '../../geometry/timeWindow';
import type { TimelineDrawing } from './layoutTimeline';

interface Limits {
  readonly bounds: TimeWindow;
  readonly shortest: number;
}

/**
 * The nearest window in which an event is drawn by itself: the given one if it is there, else moved to bring it to the
 * middle, else zoomed in on it as far as that takes.
 */
export function windowShowing(
  event: AtlasEvent,
  window: TimeWindow,
  layout: (window: TimeWindow) => TimelineDrawing,
  { bounds, shortest }: Limits,
): TimeWindow {
  const isDrawn = (candidate: TimeWindow) =>
    layout(candidate).lanes.some(({ marks }) => marks.some((mark) => mark.event === event));
  if (isDrawn(window)) return window;
  const day = event.days.start + 0.5;
  let next = clampWindow(panBy(window, day - (window.start + window.end) / 2), bounds, shortest);
  while (!isDrawn(next) && lengthOf(next) > shortest) {
    next = clampWindow(zoomAbout(next, day, 0.5), bounds, shortest);
  }
  return next;
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
