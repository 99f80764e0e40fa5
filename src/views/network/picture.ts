export interface Tie {
  readonly id: string;
  readonly source: string;
  readonly target: string;
}

/** Where companies stand, in px of an unscaled drawing around no particular origin. */
export type Positions = ReadonlyMap<string, { readonly x: number; readonly y: number }>;

/**
 * How far ties by their ids keep from the straight line, in places of a fan, to the right as seen from the source; of a
 * tie to itself, the how manieth loop it is, from 0. A tie that is not in it is straight.
 */
export type Bends = ReadonlyMap<string, number>;

/** Where companies stand, and how the ties of all are bent there. */
export interface Picture {
  readonly positions: Positions;
  readonly bends: Bends;
}

/** How many ties each company has; its mark's area grows with it. */
export function degrees(ties: readonly Tie[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { source, target } of ties) {
    counts.set(source, (counts.get(source) ?? 0) + 1);
    if (target !== source) counts.set(target, (counts.get(target) ?? 0) + 1);
  }
  return counts;
}

/** Radius in px of a company's mark by its number of ties: area in proportion, with a least size that can be hit. */
export function radiusOf(degree: number): number {
  return 3.5 + 2.1 * Math.sqrt(degree);
}

/** The same picture with its axes swapped, for a frame higher than wide. */
export function transposed(positions: Positions): Positions {
  return new Map([...positions].map(([id, { x, y }]) => [id, { x: y, y: x }]));
}

/** The same bends where the axes of the picture are swapped, which makes left right. Loops stand above either way. */
export function transposedBends(ties: readonly Tie[], bends: Bends): Bends {
  const swapped = new Map(bends);
  for (const { id, source, target } of ties) {
    const bend = bends.get(id);
    if (bend !== undefined && source !== target) swapped.set(id, -bend);
  }
  return swapped;
}
