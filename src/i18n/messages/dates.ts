import { catalogue } from '../catalogue';

/** A calendar day in UTC: month 1 to 12, weekday 0 (Sunday) to 6. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly weekday: number;
}

const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );
const SHORT_MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sept Oct Nov Dec'.split(' ');
const WEEKDAYS = 'Sun Mon Tue Wed Thu Fri Sat'.split(' ');
const CHINESE_WEEKDAYS = '日一二三四五六';

const month = (at: CalendarDay) => MONTHS[at.month - 1] ?? '';
const shortMonth = (at: CalendarDay) => SHORT_MONTHS[at.month - 1] ?? '';

/** How a date, and a stretch of dates, is said; what both ends of a stretch share is said once. */
export const dates = catalogue(
  {
    year: (at: CalendarDay) => String(at.year),
    month: (at: CalendarDay) => `${month(at)} ${at.year}`,
    shortMonth,
    day: (at: CalendarDay) => `${at.day} ${month(at)} ${at.year}`,
    dayOfMonth: (at: CalendarDay) => String(at.day),
    weekday: (at: CalendarDay) => `${WEEKDAYS[at.weekday] ?? ''} ${at.day} ${shortMonth(at)}`,
    yearRange: (first: CalendarDay, last: CalendarDay) => `${first.year}–${last.year}`,
    monthRange: (first: CalendarDay, last: CalendarDay) =>
      first.year === last.year
        ? `${month(first)}–${month(last)} ${last.year}`
        : `${month(first)} ${first.year} – ${month(last)} ${last.year}`,
    dayRange: (first: CalendarDay, last: CalendarDay) => {
      const end = `${last.day} ${month(last)} ${last.year}`;
      if (first.year !== last.year) return `${first.day} ${month(first)} ${first.year} – ${end}`;
      return first.month === last.month
        ? `${first.day}–${end}`
        : `${first.day} ${month(first)} – ${end}`;
    },
    about: (date: string) => `about ${date}`,
  },
  {
    year: (at) => `${at.year}年`,
    month: (at) => `${at.year}年${at.month}月`,
    shortMonth: (at) => `${at.month}月`,
    day: (at) => `${at.year}年${at.month}月${at.day}日`,
    dayOfMonth: (at) => `${at.day}日`,
    weekday: (at) => `${at.month}月${at.day}日周${CHINESE_WEEKDAYS[at.weekday] ?? ''}`,
    yearRange: (first, last) => `${first.year}年至${last.year}年`,
    monthRange: (first, last) =>
      first.year === last.year
        ? `${first.year}年${first.month}月至${last.month}月`
        : `${first.year}年${first.month}月至${last.year}年${last.month}月`,
    dayRange: (first, last) => {
      const start = `${first.year}年${first.month}月${first.day}日`;
      if (first.year !== last.year) return `${start}至${last.year}年${last.month}月${last.day}日`;
      return first.month === last.month
        ? `${start}至${last.day}日`
        : `${start}至${last.month}月${last.day}日`;
    },
    about: (date) => `约${date}`,
  },
);
