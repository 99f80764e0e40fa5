import { dateFromDay, dayFromDate } from '../../geometry/utcDay';
import { utcMonday, utcMonth, utcYear } from 'd3-time';
import type { Interval } from './interval';

/** A mark of the time axis, at px from its left end. `width` is how much of its unit is on screen. */
export interface TimeTick {
  readonly unit: 'year' | 'quarter' | 'month' | 'week';
  readonly day: number;
  readonly x: number;
  readonly width: number;
}

const PX_PER_MONTH = 26;
const PX_PER_QUARTER = 27;
const PX_PER_WEEK = 40;
const QUARTER = utcMonth.every(3) ?? utcMonth;
const INTERVALS = { year: utcYear, quarter: QUARTER, month: utcMonth, week: utcMonday } as const;

/** Years, and quarters, months and weeks where the axis is stretched enough there to tell them apart. */
export function timeTicks(shown: Interval, xOf: (day: number) => number): TimeTick[] {
  const right = xOf(shown.end);
  const ticksOf = (unit: TimeTick['unit'], within: Interval): TimeTick[] => {
    const interval = INTERVALS[unit];
    const first = interval.floor(dateFromDay(within.start));
    const starts = [first, ...interval.range(interval.offset(first, 1), dateFromDay(within.end))];
    return starts.map((date) => {
      const day = dayFromDate(date);
      const x = Math.max(0, xOf(day));
      return {
        unit,
        day,
        x,
        width: Math.min(right, xOf(dayFromDate(interval.offset(date, 1)))) - x,
      };
    });
  };
  const years = ticksOf('year', shown);
  return years.flatMap((year) => {
    const end = Math.min(shown.end, dayFromDate(utcYear.offset(dateFromDay(year.day), 1)));
    const within = { start: Math.max(shown.start, year.day), end };
    const pxPerDay = (xOf(within.end) - xOf(within.start)) / (within.end - within.start);
    if (pxPerDay * 90 < PX_PER_QUARTER) return [year];
    if (pxPerDay * 30 < PX_PER_MONTH) return [year, ...ticksOf('quarter', within)];
    const months = ticksOf('month', within);
    if (pxPerDay * 7 < PX_PER_WEEK) return [year, ...months];
    const weeks = ticksOf('week', within).filter(({ day }) => day > within.start);
    return [year, ...months, ...weeks];
  });
}
