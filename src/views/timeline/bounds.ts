import type { Atlas } from '../../data/atlas';
import type { LaneColumns } from '../../data/laneColumns';
import type { TimeWindow } from '../../geometry/timeWindow';
import { windowOf } from '../../state/timeWindow';

const MARGIN_DAYS = 15;

/** The window that a state's days ask to see: the range if they ask for none, and without a first day all there is before. */
export function windowFrom(
  days: Parameters<typeof windowOf>[0],
  range: Atlas['range'],
  bounds: TimeWindow,
): TimeWindow {
  const asked = windowOf(days, range);
  return asked?.standing === true
    ? { start: Math.min(asked.start, bounds.start), end: asked.end }
    : (asked ?? range);
}

/** The dataset's range, widened so that every event can be reached. */
export function boundsOf(range: TimeWindow, lanes: readonly LaneColumns[]): TimeWindow {
  const first = Math.min(...lanes.map(({ starts }) => starts[0] ?? Infinity));
  const last = Math.max(...lanes.map(({ ends }) => ends.at(-1) ?? -Infinity));
  return {
    start: first < range.start ? first - MARGIN_DAYS : range.start,
    end: last > range.end ? last + MARGIN_DAYS : range.end,
  };
}
