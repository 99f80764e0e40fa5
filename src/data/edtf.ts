import { dayFromIso, utcDay } from '../geometry/utcDay';

export const PRECISIONS = ['day', 'month', 'year'] as const;
type DatePrecision = (typeof PRECISIONS)[number];

/** When something happened, no more precisely than it is known: the half-open span [start, end) in UTC days. */
export interface DaySpan {
  readonly start: number;
  readonly end: number;
  readonly precision: DatePrecision;
  readonly approximate: boolean;
}

const EDTF_DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(~)?$/;

/**
 * Reads the subset of EDTF (Library of Congress, level 1) the dataset uses: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`,
 * with a trailing `~` where approximate. Null if the text has another form or names no real date.
 */
export function parseEdtf(text: string): DaySpan | null {
  let span = spans.get(text);
  if (span === undefined) {
    span = readEdtf(text);
    spans.set(text, span);
  }
  return span;
}

/** A year has few dates and a large dataset asks for each of them hundreds of times. */
const spans = new Map<string, DaySpan | null>();

function readEdtf(text: string): DaySpan | null {
  const match = EDTF_DATE.exec(text);
  if (!match) return null;
  const [, yearText = '', monthText, dayText, tilde] = match;
  const year = Number(yearText);
  const approximate = tilde !== undefined;
  if (monthText === undefined) {
    return { start: utcDay(year), end: utcDay(year + 1), precision: 'year', approximate };
  }
  const month = Number(monthText);
  if (month < 1 || month > 12) return null;
  if (dayText === undefined) {
    return {
      start: utcDay(year, month),
      end: utcDay(year, month + 1),
      precision: 'month',
      approximate,
    };
  }
  const start = dayFromIso(`${yearText}-${monthText}-${dayText}`);
  return start === null ? null : { start, end: start + 1, precision: 'day', approximate };
}

/** The span from a first date to an optional last one; the coarser precision and any approximation of the two hold. */
export function parseEdtfRange(date: string, endDate: string | undefined): DaySpan | null {
  const first = parseEdtf(date);
  if (first === null || endDate === undefined) return first;
  const last = parseEdtf(endDate);
  if (last === null || last.end <= first.start) return null;
  return {
    start: first.start,
    end: Math.max(first.end, last.end),
    precision: coarser(first.precision, last.precision),
    approximate: first.approximate || last.approximate,
  };
}

function coarser(a: DatePrecision, b: DatePrecision): DatePrecision {
  if (a === 'year' || b === 'year') return 'year';
  return a === 'month' || b === 'month' ? 'month' : 'day';
}
