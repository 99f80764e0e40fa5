import type { AtlasEvent } from '../../data/atlas';
import type { TimeWindow } from '../../geometry/timeWindow';

const MARGIN_DAYS = 15;

/** The dataset's range, widened so that every event can be reached. */
export function boundsOf(range: TimeWindow, events: readonly AtlasEvent[]): TimeWindow {
  let { start, end } = range;
  for (const { days } of events) {
    if (days.start < start) start = days.start - MARGIN_DAYS;
    if (days.end > end) end = days.end + MARGIN_DAYS;
  }
  return { start, end };
}
