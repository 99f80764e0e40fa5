import type { TimeWindow } from '../../geometry/timeWindow';
import { isSpan } from './lanes';

/** Beside the marks of a phone's column, where the counts stand too. */
const MOST_COLUMNS = 4;

interface Bar {
  readonly event: { readonly days: TimeWindow };
}

/** The columns of marks in order of time, so that the bars of what lasts at the same time do not lie on one another; 0 is next to the marks. */
export function barColumns<M extends Bar>(marks: readonly M[]): ReadonlyMap<M, number> {
  const ends = Array<number>(MOST_COLUMNS).fill(-Infinity);
  return new Map(
    marks.map((mark) => {
      const { start, end } = mark.event.days;
      if (!isSpan(mark.event)) return [mark, 0];
      const free = ends.findIndex((last) => last <= start);
      // With none free, on that which ends first.
      const column = free === -1 ? ends.indexOf(Math.min(...ends)) : free;
      ends[column] = end;
      return [mark, column];
    }),
  );
}
