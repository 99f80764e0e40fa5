import type { EventColumns } from './eventColumns';
import type { FacetIndex } from './facets';

export type Importance = 1 | 2 | 3;

/** Some events of the columns in order of time, and what answers questions about a span without walking over them. */
export interface LaneColumns {
  /** Where each stands in the columns, ascending. */
  readonly places: readonly number[] | Uint32Array;
  /** First UTC days, ascending. */
  readonly starts: Float64Array;
  /** The day after each event's last, ascending. */
  readonly ends: Float64Array;
  /** For each importance, the positions of its events among these, ascending, and their first days. */
  readonly byImportance: Readonly<Record<Importance, Positions>>;
  /** Those of more than a day with the days after their last, and the length in days of the longest. */
  readonly spans: Positions & { readonly ends: Float64Array };
  readonly longest: number;
}

interface Positions {
  readonly positions: Uint32Array;
  readonly starts: Float64Array;
}

/** A lane for each option of a facet of all events, by its id. */
export function lanesOf(
  columns: EventColumns,
  facet: FacetIndex,
): ReadonlyMap<string, LaneColumns> {
  return new Map([...facet].map(([id, spans]) => [id, laneColumns(columns, spans)]));
}

/** A lane of some events in order of time, whose ends are sorted by themselves. */
export function laneColumns(
  { ends: allEnds, importances }: EventColumns,
  { places, starts, ends }: Pick<LaneColumns, 'places' | 'starts' | 'ends'>,
): LaneColumns {
  const byImportance: Record<Importance, number[]> = { 1: [], 2: [], 3: [] };
  const spans: number[] = [];
  let longest = 0;
  places.forEach((place, position) => {
    // Sound: the format knows no other importance.
    byImportance[importances[place] as Importance].push(position);
    const length = (allEnds[place] ?? NaN) - (starts[position] ?? NaN);
    if (length > 1) spans.push(position);
    if (length > longest) longest = length;
  });
  const at = (positions: readonly number[]): Positions => ({
    positions: new Uint32Array(positions),
    starts: valuesAt(starts, positions),
  });
  return {
    ...{ places, starts, ends, longest },
    byImportance: { 1: at(byImportance[1]), 2: at(byImportance[2]), 3: at(byImportance[3]) },
    spans: { ...at(spans), ends: valuesAt(allEnds, valuesAt(places, spans)) },
  };
}

/** What stands at some places, in their order. */
export function valuesAt(
  values: ArrayLike<number>,
  places: ArrayLike<number>,
): Float64Array<ArrayBuffer> {
  return new Float64Array(places.length).map((_, index) => values[places[index] ?? NaN] ?? NaN);
}
