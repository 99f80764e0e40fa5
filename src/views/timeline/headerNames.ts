import type { MeasureText } from '../../geometry/textWidth';
import { lengthOf } from '../../geometry/timeWindow';
import type { Language } from '../../i18n/catalogue';
import { formatDay } from '../../i18n/formatDate';
import type { TimelineDrawing } from './layoutTimeline';

/** Beside a name, with the line before it; must match the style sheet. */
const BESIDE_PX = 12.2;
/** A header is set bolder than the labels, whose measure this takes. */
const BOLDER = 1.1;

/** What a month or year of the header is called in full, and what of that and its number of events there is room for. */
interface HeaderName {
  readonly whole: string;
  /** For short. */
  readonly short: string;
  /** Whichever of the two has room, or nothing. */
  readonly shown: string;
  readonly count: string;
  /** Whether the number stands below the name. */
  readonly isStacked: boolean;
  /** Px that are in view. */
  readonly room: number;
}

type Headers = Pick<TimelineDrawing, 'headers' | 'window' | 'pxPerDay' | 'minorUnit'>;

/**
 * Names of a header from left to right. Months that are all in view are either all called in full or all for short, and
 * their numbers all beside or all below, so that none looks different for being longer; what does not even fit for short loses its number, then its name.
 */
export function headerNames(
  { headers, window, pxPerDay, minorUnit }: Headers,
  language: Language,
  measure: MeasureText,
): HeaderName[] {
  const end = lengthOf(window) * pxPerDay;
  const units = headers.map(({ unit, start, at, length, count }) => {
    const room = Math.max(0, Math.min(end, at + length) - Math.max(0, at));
    const fits = (...lines: readonly string[]) =>
      lines.every((line) => measure(line) * BOLDER + BESIDE_PX <= room);
    const whole = formatDay(start, unit === 'year' ? 'year' : 'month', language);
    const short = unit === 'year' ? whole : formatDay(start, 'shortMonth', language);
    const isCut = room < length - 1;
    return { whole, short, count: `${count}`, room, isCut, fits };
  });
  const isInFull = units.every(
    ({ whole, count, isCut, fits }) => isCut || fits(`${whole} ${count}`),
  );
  const isInLine = units.every(
    ({ short, count, isCut, fits }) => isCut || fits(`${short} ${count}`),
  );
  return units.map(({ whole, short, count, room, fits }) => {
    if (isInFull && fits(`${whole} ${count}`)) {
      return { whole, short, shown: whole, count, isStacked: false, room };
    }
    const isLine = (isInLine || minorUnit !== null) && fits(`${short} ${count}`);
    // Where there are no days below it, a header has two lines.
    const isStacked = !isLine && minorUnit === null && fits(short, count);
    return {
      whole,
      short,
      shown: fits(short) ? short : '',
      count: isLine || isStacked ? count : '',
      isStacked,
      room,
    };
  });
}
