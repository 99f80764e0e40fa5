import type { DatedRecords } from './datedRecords';
import { PRECISIONS, type DaySpan } from './edtf';

/**
 * What is asked of very many events at once, in the events' order and apart from them: to look into a hundred thousand
 * objects takes some 30 ms each time, and numbers side by side next to none.
 */
export interface EventColumns {
  /** First UTC days, ascending. */
  readonly starts: Float64Array<ArrayBuffer>;
  /** The UTC days after the last. */
  readonly ends: Float64Array<ArrayBuffer>;
  /** How each date is known: where its precision stands in {@link PRECISIONS}, and as much again if it is approximate. */
  readonly dates: Uint8Array<ArrayBuffer>;
  readonly importances: Uint8Array<ArrayBuffer>;
  /** Where each event's category stands in the dataset's list. */
  readonly categories: Uint8Array<ArrayBuffer>;
}

/** The columns of events in order of time. */
export function eventColumns({
  events,
  categories,
}: Pick<DatedRecords, 'events' | 'categories'>): EventColumns {
  const places = new Map(categories.map(({ id }, index) => [id, index]));
  const columns = {
    starts: new Float64Array(events.length),
    ends: new Float64Array(events.length),
    dates: new Uint8Array(events.length),
    importances: new Uint8Array(events.length),
    categories: new Uint8Array(events.length),
  };
  events.forEach(({ days, importance, category }, index) => {
    columns.starts[index] = days.start;
    columns.ends[index] = days.end;
    columns.dates[index] =
      PRECISIONS.indexOf(days.precision) + (days.approximate ? PRECISIONS.length : 0);
    columns.importances[index] = importance;
    columns.categories[index] = places.get(category) ?? 0;
  });
  return columns;
}

/** When the event at a place in its columns happened. */
export function daysAt({ starts, ends, dates }: EventColumns, index: number): DaySpan {
  const date = dates[index] ?? 0;
  return {
    start: starts[index] ?? NaN,
    end: ends[index] ?? NaN,
    precision: PRECISIONS[date % PRECISIONS.length] ?? 'day',
    approximate: date >= PRECISIONS.length,
  };
}
