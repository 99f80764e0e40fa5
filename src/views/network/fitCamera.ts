import { reachesOf, type Fan } from './fans';
import type { Positions } from './picture';

/** Screen position of a laid-out point p: p * k + (x, y). */
export interface Camera {
  readonly k: number;
  readonly x: number;
  readonly y: number;
}

const MARGIN = 34;
/** Room at the sides for the names of the outermost, where few are shown. */
const NAME_PX = 110;
const FEW = 30;

/** Fans keep their height while the scale falls, or lose less of it, so that it is found step by step: so many at most. */
const MOST_STEPS = 12;
/** For fans beyond all measure companies are not brought closer together than to this part of the scale that shows them. */
const LEAST_PART = 1 / 4;

/** The camera that shows some positions, and the fans of ties between them, within a frame. */
export function fitCamera(
  positions: Positions,
  width: number,
  height: number,
  fans: readonly Fan[] = [],
): Camera {
  if (positions.size === 0) return { k: 1, x: 0, y: 0 };
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const { x, y } of positions.values()) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  const side = positions.size <= FEW ? Math.min(NAME_PX, width / 5) : MARGIN;
  const [roomX, roomY] = [width - 2 * side, height - 2 * MARGIN];
  const most = Math.min(2, roomX / Math.max(1, right - left), roomY / Math.max(1, bottom - top));
  const reaches = fans.flatMap((fan) => reachesOf(fan, positions));
  const edgesAt = (k: number) => {
    const edges = { left: left * k, right: right * k, top: top * k, bottom: bottom * k };
    const scale = markScale(k);
    for (const { x, y, dx, dy } of reaches) {
      edges.left = Math.min(edges.left, x * k + dx * scale);
      edges.right = Math.max(edges.right, x * k + dx * scale);
      edges.top = Math.min(edges.top, y * k + dy * scale);
      edges.bottom = Math.max(edges.bottom, y * k + dy * scale);
    }
    return edges;
  };
  let k = most;
  let edges = edgesAt(k);
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const over = Math.max((edges.right - edges.left) / roomX, (edges.bottom - edges.top) / roomY);
    if (over <= 1) break;
    k = Math.max(most * LEAST_PART, k / over);
    edges = edgesAt(k);
  }
  return {
    k,
    x: (width - edges.right - edges.left) / 2,
    y: (height - edges.bottom - edges.top) / 2,
  };
}

/** How much larger marks are drawn at a scale: they grow more slowly than the distances between them. */
export function markScale(k: number): number {
  return Math.min(1.6, Math.max(0.25, Math.sqrt(k)));
}
