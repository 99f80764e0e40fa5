import { type Bends, type Positions, radiusOf, type Tie } from './picture';

/** Px between the crests of neighbouring parallel ties, where marks have their own size. */
export const FAN_PX = 16;
/** Radius of the first loop of a company tied to itself, and by how much each other is larger. */
export const LOOP_PX = 9;
export const LOOP_STEP_PX = 6;

/** All ties between two companies, or of one to itself, from the one bent least to the one bent most, seen from the source. */
export interface Fan {
  readonly source: string;
  readonly target: string;
  readonly least: number;
  readonly most: number;
}

/** The fans of some ties that reach beyond the straight line between two companies. */
export function fansOf(ties: readonly Tie[], bends: Bends): readonly Fan[] {
  const fans = new Map<string, Map<string, Fan>>();
  for (const { id, source, target } of ties) {
    const isTurned = source > target;
    const [one, other] = isTurned ? [target, source] : [source, target];
    const bend = (isTurned ? -1 : 1) * (bends.get(id) ?? 0);
    const own = fans.get(one) ?? new Map<string, Fan>();
    const { least, most } = own.get(other) ?? { least: bend, most: bend };
    fans.set(one, own);
    own.set(other, {
      source: one,
      target: other,
      least: Math.min(least, bend),
      most: Math.max(most, bend),
    });
  }
  return [...fans.values()].flatMap((own) =>
    [...own.values()].filter(
      ({ source, target, least, most }) => source === target || least !== 0 || most !== 0,
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

/** How far a fan reaches: to the crests of its outermost ties on either side, or the top of its largest loop. */
export function reachesOf({ source, target, least, most }: Fan, positions: Positions): Reach[] {
  const [from, to] = [positions.get(source), positions.get(target)];
  if (!from || !to) return [];
  if (source === target) {
    const loop = LOOP_PX + most * LOOP_STEP_PX;
    return [0, -loop, loop].map((dx) => ({
      x: from.x,
      y: from.y,
      dx,
      dy: -radiusOf(most + 1) - (dx === 0 ? 2 * loop : loop),
    }));
  }
  const [alongX, alongY] = [to.x - from.x, to.y - from.y];
  const place = FAN_PX / (Math.hypot(alongX, alongY) || 1);
  return [least * place, most * place].map((side) => ({
    x: (from.x + to.x) / 2,
    y: (from.y + to.y) / 2,
    dx: -alongY * side,
    dy: alongX * side,
  }));
}
