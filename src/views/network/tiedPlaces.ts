import type { Positions, Tie } from './picture';

/** The companies of some ties. */
export function tiedCompanies(ties: readonly Omit<Tie, 'id'>[]): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const { source, target } of ties) {
    ids.add(source);
    ids.add(target);
  }
  return ids;
}

/** Where some companies stand; if none of them does, where all do. */
export function placesOf(positions: Positions, ids: Iterable<string>): Positions {
  const places = new Map<string, { readonly x: number; readonly y: number }>();
  for (const id of ids) {
    const place = positions.get(id);
    if (place) places.set(id, place);
  }
  return places.size > 0 ? places : positions;
}
