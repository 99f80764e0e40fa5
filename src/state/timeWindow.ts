import type { Atlas } from '../data/atlas';
import type { FilterWindow } from '../data/facets';
import { dayFromIso, isoFromDay } from '../geometry/utcDay';
import type { TimeWindow } from '../geometry/timeWindow';
import type { ViewState } from './viewState';

type WindowState = Pick<ViewState, 'from' | 'to'>;

/**
 * The window a state asks for, open ends filled from the dataset's range; null if it asks for none. Without a first day
 * it asks for all that had come by the last, and how things stood on it.
 */
export function windowOf({ from, to }: WindowState, range: Atlas['range']): FilterWindow | null {
  if (from === null && to === null) return null;
  const last = (to === null ? null : dayFromIso(to)) ?? range.end - 1;
  const first = (from === null ? null : dayFromIso(from)) ?? Math.min(range.start, last);
  return { start: first, end: Math.max(first, last) + 1, standing: from === null };
}

/** Sums of shares of a day differ in their last digits. */
const ROUNDING_DAYS = 1e-6;

/** The state's form of a window: the first and last day that have any part in it; null ends where that is just the range. */
export function windowState(window: TimeWindow, range: Atlas['range']): WindowState {
  const first = Math.floor(window.start + ROUNDING_DAYS);
  const last = Math.max(first, Math.ceil(window.end - ROUNDING_DAYS) - 1);
  if (first === range.start && last === range.end - 1) return { from: null, to: null };
  return { from: isoFromDay(first), to: isoFromDay(last) };
}
