import type { Atlas } from '../data/atlas';
import type { FilterWindow } from '../data/facets';
import { lengthOf, type TimeWindow } from '../geometry/timeWindow';
import { dayFromIso, isoFromDay, utcDay } from '../geometry/utcDay';
import type { ViewState } from './viewState';

type WindowState = Pick<ViewState, 'from' | 'to'>;

/** A day, and of it a share in thousandths without needless zeros. */
const MOMENT = /^(\d{4}-\d\d-\d\d)(\.\d{0,2}[1-9])?$/;

/**
 * The moment in UTC days at which a window begins (`first`) or ends (`last`) whose end is written so: at a share of its
 * day, else with the whole day in it; NaN if it is written otherwise.
 */
export function momentFrom(text: string, end: 'first' | 'last'): number {
  const [, iso = '', share] = MOMENT.exec(text) ?? [];
  const day = dayFromIso(iso) ?? NaN;
  return share === undefined ? day + Number(end === 'last') : day + Number(share);
}

/**
 * The days that a state asks for, open ends filled from the dataset's range; null if it asks for none. Without a first day
 * it asks for all that had come by the last, and how things stood on it.
 */
export function windowOf(state: WindowState, range: Atlas['range']): FilterWindow | null {
  const asked = exactWindowOf(state, range);
  return asked && { ...asked, start: Math.floor(asked.start), end: Math.ceil(asked.end) };
}

/** The same with the shares of its first and last day that it begins and ends at. */
export function exactWindowOf(
  { from, to }: WindowState,
  range: Atlas['range'],
): FilterWindow | null {
  if (from === null && to === null) return null;
  const end = to === null ? range.end : momentFrom(to, 'last');
  const start =
    from === null ? Math.min(range.start, Math.ceil(end) - 1) : momentFrom(from, 'first');
  return { start, end: end > start ? end : Math.floor(start) + 1, standing: from === null };
}

/** The first day and the day after the last that a link can say. */
const SAYABLE: TimeWindow = { start: utcDay(0), end: utcDay(10_000) };

/**
 * The state's form of a window, null at both ends where that is just the range. Its ends are rounded, to thousandths of a
 * day or, of a long one, to what is still far less than its drawing shows; the length of a window that has been rounded
 * so stays as it is wherever that is moved to.
 */
export function windowState(window: TimeWindow, range: Atlas['range']): WindowState {
  const steps = stepsADay(lengthOf(window));
  const rounded = (days: number) => Math.round(days * steps) / steps;
  const start = Math.max(SAYABLE.start, rounded(window.start));
  const end = Math.min(SAYABLE.end, rounded(start + rounded(lengthOf(window))));
  if (start === range.start && end === range.end) return { from: null, to: null };
  return {
    from: isoFromDay(start) + shareOf(start),
    to: isoFromDay(Math.ceil(end) - 1) + shareOf(end),
  };
}

function stepsADay(days: number): number {
  return days > 100 ? 10 : days > 10 ? 100 : 1000;
}

/** `.25` of a moment at six in the morning, nothing at midnight. */
function shareOf(moment: number): string {
  const thousandths = Math.round((moment - Math.floor(moment)) * 1000);
  return thousandths === 0 ? '' : `${thousandths / 1000}`.slice(1);
}
