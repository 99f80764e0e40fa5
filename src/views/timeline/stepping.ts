import type { AtlasEvent } from '../../data/atlas';
import { clampWindow, panBy, type TimeWindow } from '../../geometry/timeWindow';

const ROUNDING_DAYS = 1e-6;

/** An event, as far as stepping looks at it. */
type Dated = Pick<AtlasEvent, 'id' | 'days'>;

interface Limits {
  readonly bounds: TimeWindow;
  readonly shortest: number;
}

/** The nearest window with the day on which an event begins: the given one if it has it, else moved to it. */
export function windowShowing(
  event: Dated,
  window: TimeWindow,
  { bounds, shortest }: Limits,
): TimeWindow {
  const day = event.days.start + 0.5;
  if (day > window.start && day < window.end) return window;
  return clampWindow(panBy(window, day - (window.start + window.end) / 2), bounds, shortest);
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

/**
 * The event of a list in order of time that comes before or after where one is: an event of the list, or another, which
 * need not be in it; from nowhere, the first or the last. Null at the list's ends.
 */
export function stepFrom<Event extends Dated>(
  events: readonly Event[],
  place: Dated | null,
  step: 1 | -1,
): Event | null {
  if (place === null) return (step === 1 ? events[0] : events.at(-1)) ?? null;
  const index = events.findIndex(({ id }) => id === place.id);
  if (index !== -1) return events[index + step] ?? null;
  const { start } = place.days;
  return (
    (step === 1
      ? events.find(({ days }) => days.start >= start)
      : events.findLast(({ days }) => days.start < start)) ?? null
  );
}
