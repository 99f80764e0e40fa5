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
  /** Those of more than a day, and the length in days of the longest. */
  readonly spans: Positions;
  readonly longest: number;
}

interface Positions {
  readonly positions: Uint32Array<ArrayBuffer>;
  readonly starts: Float64Array<ArrayBuffer>;
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
  return {
    places,
    starts,
    ends: ends.sort(),
    byImportance: { 1: ofImportance(1), 2: ofImportance(2), 3: ofImportance(3) },
    spans: those((position) => (lengths[position] ?? NaN) > 1),
    longest: lengths.reduce((longest, length) => Math.max(longest, length), 0),
  };
}

function daysOf(days: Float64Array, places: Uint32Array): Float64Array<ArrayBuffer> {
  return new Float64Array(places.length).map((_, index) => days[places[index] ?? NaN] ?? NaN);
}

/** A lane for each of so many categories. */
export function lanesByCategory(columns: EventColumns, categories: number): LaneColumns[] {
  const places = Array.from({ length: categories }, (): number[] => []);
  columns.categories.forEach((category, place) => places[category]?.push(place));
  return places.map((among) => laneColumns(columns, among));
}
