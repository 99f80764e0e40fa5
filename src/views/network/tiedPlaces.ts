import type { Tie, Positions } from './layoutNetwork';

/** Where the companies of some ties stand; of none, where all do. */
export function tiedPlaces(positions: Positions, ties: readonly Omit<Tie, 'id'>[]): Positions {
  const ids = new Set(ties.flatMap(({ source, target }) => [source, target]));
  const places = new Map([...positions].filter(([id]) => ids.has(id)));
  return places.size > 0 ? places : positions;
}
