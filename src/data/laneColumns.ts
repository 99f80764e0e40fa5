import type { EventColumns } from './eventColumns';

export type Importance = 1 | 2 | 3;

/** Some events of the columns in order of time, and what answers questions about a span without walking over them. */
export interface LaneColumns {
  /** Where each stands in the columns, ascending. */
  readonly places: Uint32Array<ArrayBuffer>;
  /** First UTC days, ascending. */
  readonly starts: Float64Array<ArrayBuffer>;
  /** The day after each event's last, ascending. */
  readonly ends: Float64Array<ArrayBuffer>;
  /** For each importance, the positions of its events among these, ascending, and their first days. */
  readonly byImportance: Readonly<Record<Importance, Positions>>;
  /** Those of more than a day with the days after their last, and the length in days of the longest. */
  readonly spans: Positions & { readonly ends: Float64Array<ArrayBuffer> };
  readonly longest: number;
}

/** Lanes of all events of a dataset: all in one, and one for each of its categories, in their order. */
export interface EventLanes {
  readonly whole: LaneColumns;
  readonly byCategory: readonly LaneColumns[];
}

interface Positions {
  readonly positions: Uint32Array<ArrayBuffer>;
  readonly starts: Float64Array<ArrayBuffer>;
}

export function eventLanes(columns: EventColumns, categories: number): EventLanes {
  const whole = laneColumns(
    columns,
    columns.starts.map((_, place) => place),
  );
  return { whole, byCategory: lanesByCategory(columns, whole, categories) };
}

/** The lane of the events at some places in the columns, ascending. */
export function laneColumns(columns: EventColumns, among: ArrayLike<number>): LaneColumns {
  const places = Uint32Array.from(among);
  const starts = daysOf(columns.starts, places);
  const ends = daysOf(columns.ends, places);
  const all = places.map((_, position) => position);
  const those = (isOne: (position: number) => boolean): Positions => {
    const positions = all.filter(isOne);
    return { positions, starts: daysOf(starts, positions) };
  };
  const ofImportance = (importance: Importance) =>
    those((position) => columns.importances[places[position] ?? NaN] === importance);
  const lengths = ends.map((end, position) => end - (starts[position] ?? NaN));
  const spans = those((position) => (lengths[position] ?? NaN) > 1);
  return {
    places,
    starts,
    byImportance: { 1: ofImportance(1), 2: ofImportance(2), 3: ofImportance(3) },
    spans: { ...spans, ends: daysOf(ends, spans.positions) },
    longest: lengths.reduce((longest, length) => Math.max(longest, length), 0),
    ends: ends.sort(),
  };
}

/** The lanes of a lane's events for each of so many categories. */
export function lanesByCategory(
  columns: EventColumns,
  { places }: LaneColumns,
  categories: number,
): LaneColumns[] {
  const placesOf = Array.from({ length: categories }, (): number[] => []);
  places.forEach((place) => placesOf[columns.categories[place] ?? NaN]?.push(place));
  return placesOf.map((own) => laneColumns(columns, own));
}

function daysOf(days: Float64Array, places: Uint32Array): Float64Array<ArrayBuffer> {
  return new Float64Array(places.length).map((_, index) => days[places[index] ?? NaN] ?? NaN);
}
