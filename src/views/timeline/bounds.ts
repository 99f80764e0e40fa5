import type { EventColumns } from '../../data/eventColumns';
import type { TimeWindow } from '../../geometry/timeWindow';

const MARGIN_DAYS = 15;

/** The dataset's range, widened so that every event can be reached. */
export function boundsOf(range: TimeWindow, events: EventColumns): TimeWindow {
  const first = events.starts[0] ?? Infinity;
  const last = events.ends.reduce((latest, end) => Math.max(latest, end), -Infinity);
  return {
    start: first < range.start ? first - MARGIN_DAYS : range.start,
    end: last > range.end ? last + MARGIN_DAYS : range.end,
  };
}
