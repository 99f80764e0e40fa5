const MS_PER_DAY = 86_400_000;
const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Whole UTC days since 1970-01-01 for a calendar date; month is 1 to 12 and may overflow (13 is January of the next year). */
export function utcDay(year: number, month = 1, day = 1): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getTime() / MS_PER_DAY;
}

/** The UTC day of `YYYY-MM-DD`, or null if the text has another form or names no real date. */
export function dayFromIso(text: string): number | null {
  const match = ISO_DAY.exec(text);
  if (!match) return null;
  const day = utcDay(Number(match[1]), Number(match[2]), Number(match[3]));
  return isoFromDay(day) === text ? day : null;
}

/** `YYYY-MM-DD` of a UTC day; a fraction counts as part of its day. Years 0 to 9999. */
export function isoFromDay(day: number): string {
  return dateFromDay(Math.floor(day)).toISOString().slice(0, 10);
}

/** The JavaScript date at a UTC day (fractions allowed). */
export function dateFromDay(day: number): Date {
  return new Date(day * MS_PER_DAY);
}

/** UTC days (with fraction) of a JavaScript date. */
export function dayFromDate(date: Date): number {
  return date.getTime() / MS_PER_DAY;
}
