import type { Atlas } from '../../data/atlas';
import type { LaneColumns } from '../../data/laneColumns';
import { lengthOf, type TimeWindow } from '../../geometry/timeWindow';
import { exactWindowOf } from '../../state/timeWindow';

const MARGIN_DAYS = 15;

/**
 * The window that a state's days ask to see: the range if they ask for none, and without a first day all there is before.
 * Of one that reaches beyond the bounds the part within them; of one wholly beyond, no more than the bounds are long,
 * nearest to them, so that no link can ask for more than there is to draw.
 */
export function windowFrom(
  days: Parameters<typeof exactWindowOf>[0],
  range: Atlas['range'],
  bounds: TimeWindow,
): TimeWindow {
  const asked = exactWindowOf(days, range);
  if (asked === null) return range;
  const first = asked.standing === true ? Math.min(asked.start, bounds.start) : asked.start;
  const start = Math.max(first, bounds.start);
  const end = Math.min(asked.end, bounds.end);
  if (start < end) return { start, end };
  return first < bounds.end
    ? { start: Math.max(first, asked.end - lengthOf(bounds)), end: asked.end }
    : { start: first, end: Math.min(asked.end, first + lengthOf(bounds)) };
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
