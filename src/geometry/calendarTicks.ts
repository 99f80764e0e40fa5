import { utcDay, utcMonday, utcMonth, utcYear } from 'd3-time';
import { dateFromDay, dayFromDate } from './utcDay';
import type { TimeWindow } from './timeWindow';

export type TickUnit = 'year' | 'month' | 'week' | 'day';

/** One unit of the calendar that has a part in a window; `start` and `end` in UTC days may lie outside it. */
export interface CalendarUnit extends TimeWindow {
  readonly unit: TickUnit;
}

const INTERVALS = { year: utcYear, month: utcMonth, week: utcMonday, day: utcDay } as const;

/** The least width in px at which each unit is worth a tick. */
const LEAST_PX: Readonly<Record<Exclude<TickUnit, 'year'>, number>> = {
  month: 30,
  week: 26,
  day: 22,
};

/** The units of one kind that overlap a window, in order. Weeks start on Monday. */
export function calendarUnits(window: TimeWindow, unit: TickUnit): CalendarUnit[] {
  const interval = INTERVALS[unit];
  const first = interval.floor(dateFromDay(window.start));
  const starts = [first, ...interval.range(interval.offset(first, 1), dateFromDay(window.end))];
  return starts.map((date) => ({
    unit,
    start: dayFromDate(date),
    end: dayFromDate(interval.offset(date, 1)),
  }));
}

/** The units of an axis at a scale in px per day: headers (years or months) and the finest unit below them that is legible. */
export function axisUnits(pxPerDay: number): {
  readonly header: 'year' | 'month';
  readonly minor: TickUnit | null;
} {
  if (pxPerDay * 30 < LEAST_PX.month) return { header: 'year', minor: null };
  if (pxPerDay >= LEAST_PX.day) return { header: 'month', minor: 'day' };
  return { header: 'month', minor: pxPerDay * 7 >= LEAST_PX.week ? 'week' : null };
}
