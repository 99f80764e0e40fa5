import { dateFromDay, utcDay } from './utcDay';
import type { TimeWindow } from './timeWindow';

export type TickUnit = 'year' | 'month' | 'week' | 'day';

/** One unit of the calendar that has a part in a window; `start` and `end` in UTC days may lie outside it. */
export interface CalendarUnit extends TimeWindow {
  readonly unit: TickUnit;
}

/** The unit's first day that is no later than a day, then the one so many units on. Day 0, in 1970, was a Thursday. */
const STARTS: Readonly<Record<TickUnit, (day: number, steps: number) => number>> = {
  year: (day, steps) => utcDay(dateFromDay(day).getUTCFullYear() + steps),
  month: (day, steps) => {
    const date = dateFromDay(day);
    return utcDay(date.getUTCFullYear(), date.getUTCMonth() + 1 + steps);
  },
  week: (day, steps) => (Math.floor((day + 3) / 7) + steps) * 7 - 3,
  day: (day, steps) => Math.floor(day) + steps,
};

/** The least width in px at which each unit is worth a tick. */
const LEAST_PX: Readonly<Record<Exclude<TickUnit, 'year'>, number>> = {
  month: 30,
  week: 46,
  day: 22,
};

/** The units of one kind that overlap a window, in order. Weeks start on Monday. */
export function calendarUnits(window: TimeWindow, unit: TickUnit): CalendarUnit[] {
  const units: CalendarUnit[] = [];
  let start = STARTS[unit](window.start, 0);
  do {
    const end = STARTS[unit](start, 1);
    units.push({ unit, start, end });
    start = end;
  } while (start < window.end);
  return units;
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
