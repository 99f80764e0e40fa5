import { isoFromDay, utcDay } from '../../geometry/utcDay';
import type { TimeWindow } from '../../geometry/timeWindow';
import { calendarUnits } from '../../geometry/calendarTicks';

/** A stretch of the axis on which px grow evenly with days. */
export interface AxisSegment extends TimeWindow {
  readonly from: number;
  readonly to: number;
  /** Whether the segment is one of the earlier years, drawn narrower than the range. */
  readonly compressed: boolean;
}

/** Share of the width that all earlier years together take at most, and px of one at most. */
const MOST_EARLIER_SHARE = 0.26;
const MOST_EARLIER_YEAR_PX = 34;

/**
 * An axis that gives the dataset's range its room: the range is one even stretch, and each earlier year in which
 * something stands is a narrow stretch of its own before it, so that a model of 2007 does not squeeze the year told of.
 */
export function timeAxis(
  days: readonly number[],
  range: TimeWindow,
  width: number,
): readonly AxisSegment[] {
  const earlier = [
    ...new Set(
      days.filter((day) => day < range.start).map((day) => Number(isoFromDay(day).slice(0, 4))),
    ),
  ].sort((a, b) => a - b);
  const last = days.reduce((most, day) => Math.max(most, day + 1), range.end);
  const yearWidth = Math.min(
    MOST_EARLIER_YEAR_PX,
    (width * MOST_EARLIER_SHARE) / Math.max(1, earlier.length),
  );
  const segments = earlier.map((year, index): AxisSegment => ({
    start: utcDay(year),
    end: Math.min(range.start, utcDay(year + 1)),
    from: index * yearWidth,
    to: (index + 1) * yearWidth,
    compressed: true,
  }));
  const from = earlier.length * yearWidth;
  return [...segments, { start: range.start, end: last, from, to: width, compressed: false }];
}

/** The px of a day on an axis; a day in no segment stands at the nearest one's edge. */
export function pxOfDay(axis: readonly AxisSegment[], day: number): number {
  const segment = axis.find(({ end }) => day < end) ?? axis.at(-1);
  if (!segment) return 0;
  const share = Math.max(0, Math.min(1, (day - segment.start) / (segment.end - segment.start)));
  return segment.from + share * (segment.to - segment.from);
}

export interface AxisTick {
  readonly day: number;
  readonly at: number;
  readonly unit: 'year' | 'month';
}

/** Where years and months begin on an axis. */
export function axisTicks(axis: readonly AxisSegment[]): AxisTick[] {
  return axis.flatMap((segment): AxisTick[] =>
    segment.compressed
      ? [{ day: segment.start, at: segment.from, unit: 'year' }]
      : calendarUnits(segment, 'month')
          .filter(({ start }) => start >= segment.start)
          .map(({ start }) => ({ day: start, at: pxOfDay(axis, start), unit: 'month' })),
  );
}
