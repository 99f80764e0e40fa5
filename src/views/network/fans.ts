import { radiusOf, type Positions, type Tie } from './layoutNetwork';

/** Px between the crests of neighbouring parallel ties, where marks have their own size. */
export const FAN_PX = 16;
/** Radius of the first loop of a company tied to itself, and by how much each other is larger. */
export const LOOP_PX = 9;
export const LOOP_STEP_PX = 6;

/** Parallel ties between two companies, or of one to itself. */
export interface Fan {
  readonly source: string;
  readonly target: string;
  readonly count: number;
}

/** The fans of some ties that reach beyond the straight line between two companies. */
export function fansOf(ties: readonly Omit<Tie, 'id'>[]): readonly Fan[] {
  const counts = new Map<string, Map<string, number>>();
  for (const { source, target } of ties) {
    const [one, other] = source < target ? [source, target] : [target, source];
    const own = counts.get(one) ?? new Map<string, number>();
    counts.set(one, own.set(other, (own.get(other) ?? 0) + 1));
  }
  return [...counts].flatMap(([source, others]) =>
    [...others].flatMap(([target, count]) =>
      count > 1 || source === target ? [{ source, target, count }] : [],
    ),
  );
}

/** A point of the layout, and how many px beyond it something is drawn where marks have their own size. */
export interface Reach {
  readonly x: number;
  readonly y: number;
  readonly dx: number;
  readonly dy: number;
}

/** How far a fan reaches: to the crests of its outermost ties, or the top of its largest loop. */
export function reachesOf({ source, target, count }: Fan, positions: Positions): Reach[] {
  const [from, to] = [positions.get(source), positions.get(target)];
  if (!from || !to) return [];
  if (source === target) {
    const loop = LOOP_PX + (count - 1) * LOOP_STEP_PX;
    return [0, -loop, loop].map((dx) => ({
      x: from.x,
      y: from.y,
      dx,
      dy: -radiusOf(count) - (dx === 0 ? 2 * loop : loop),
    }));
  }
  const [alongX, alongY] = [to.x - from.x, to.y - from.y];
  const crest = (((count - 1) / 2) * FAN_PX) / (Math.hypot(alongX, alongY) || 1);
  return [crest, -crest].map((side) => ({
    x: (from.x + to.x) / 2,
    y: (from.y + to.y) / 2,
    dx: -alongY * side,
    dy: alongX * side,
  }));
}
