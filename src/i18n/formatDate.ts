import type { Language } from './catalogue';
import { dates, type CalendarDay } from './messages/dates';

const MS_PER_DAY = 86_400_000;

// Intl would say most of this, but its first date formats cost 80 ms of the first drawing,
// four times that on a phone, and it writes a Chinese range as `2023/9/5 – 2023/9/8`.

export type DateForm = 'day' | 'dayOfMonth' | 'month' | 'shortMonth' | 'year' | 'weekday';

/** A UTC day (whole days since 1970-01-01) in words: `14 March 2023`, `2023年3月14日`. */
export function formatDay(day: number, form: DateForm, language: Language): string {
  return dates[language][form](calendarDay(day));
}

interface Span {
  readonly start: number;
  readonly end: number;
  readonly precision: 'day' | 'month' | 'year';
  readonly approximate: boolean;
}

const RANGE_OF = { day: 'dayRange', month: 'monthRange', year: 'yearRange' } as const;

/** A span of UTC days [start, end) as precisely as it is known: `March 2023`, `about 2022`, `17–22 November 2023`. */
export function formatSpan(span: Span, language: Language): string {
  const t = dates[language];
  const first = calendarDay(span.start);
  const last = calendarDay(span.end - 1);
  const start = t[span.precision](first);
  const words =
    start === t[span.precision](last) ? start : t[RANGE_OF[span.precision]](first, last);
  return span.approximate ? t.about(words) : words;
}

function calendarDay(day: number): CalendarDay {
  const date = new Date(Math.floor(day) * MS_PER_DAY);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    weekday: date.getUTCDay(),
  };
}
