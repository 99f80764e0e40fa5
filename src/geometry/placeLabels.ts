import { BoxGrid, type Box } from './boxGrid';
import { contains } from './contains';

/** A mark that labels keep clear of, unless it matters far less than what they name. */
export interface Obstacle extends Box {
  /** 1 or more; counts of something serve well. */
  readonly importance: number;
}

export interface Direction {
  readonly dx: number;
  readonly dy: number;
}

/** Something that wants a label beside it: a point with a radius, and the label's size in px. */
export interface Labelled {
  readonly importance: number;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly width: number;
  readonly height: number;
  /** Directions of the lines that leave the mark, of any length: a label is better off beside them. Asked for if it matters. */
  readonly lines: () => readonly Direction[];
}

const GAP = 3;
/** A hub's label without room otherwise may cover marks of up to half the importance that it has beyond this. */
const HUB = 6;

/**
 * Places labels greedily in the order given (the most important first): beside its mark, above, below or at a corner,
 * where the fewest of the mark's own lines pass, wherever it lies within the frames that hold the mark and touches no mark
 * and no label placed before; failing that, for a hub, over marks of far less importance. The label of a mark outside a
 * frame may lie outside too. Null for a label without room. Exact: no two labels ever overlap. A grid of cells keeps each test local. The first
 * eight places are Imhof's (1975), the others slide along a side.
 */
export function placeLabels(
  wanted: readonly Labelled[],
  obstacles: readonly Obstacle[],
  frames: readonly Box[],
): (Box | null)[] {
  const taken = new BoxGrid([...frames, ...obstacles]);
  for (const obstacle of obstacles) taken.add(obstacle, obstacle.importance);
  return wanted.map((label) => {
    const point = { x: label.x, y: label.y, width: 0, height: 0 };
    const around = frames.filter((frame) => contains(frame, point));
    const places = candidates(label).filter((place) =>
      around.every((frame) => contains(frame, place)),
    );
    const covered = (label.importance - HUB) / 2;
    const box =
      leastCrossed(places, label, (place) => taken.isFree(place, 0)) ??
      (covered < 1 ? null : leastCrossed(places, label, (place) => taken.isFree(place, covered)));
    if (box) taken.add(box, Infinity);
    return box;
  });
}

/** The first of the free places through which the fewest of the mark's lines pass. */
function leastCrossed(
  places: readonly Box[],
  label: Labelled,
  isFree: (place: Box) => boolean,
): Box | null {
  let lines: readonly Direction[] | null = null;
  let [best, least]: [Box | null, number] = [null, Infinity];
  for (const place of places) {
    if (!isFree(place)) continue;
    lines ??= label.lines();
    const crossed = linesThrough(place, label, lines);
    if (crossed < least) [best, least] = [place, crossed];
    if (least === 0) break;
  }
  return best;
}

/** How many of a mark's lines pass through a box beside it. */
function linesThrough(box: Box, { x, y }: Labelled, lines: readonly Direction[]): number {
  const [left, top] = [box.x - x, box.y - y];
  const [right, bottom] = [left + box.width, top + box.height];
  let count = 0;
  for (const { dx, dy } of lines) {
    if (meets(left, top, right, bottom, dx, dy)) count += 1;
  }
  return count;
}

/** Whether a ray from the origin passes within a box: it does if it runs between the two corners seen farthest apart. */
function meets(
  left: number,
  top: number,
  right: number,
  bottom: number,
  dx: number,
  dy: number,
): boolean {
  // Signed areas: on which side of the ray each corner lies; and whether the box lies ahead of it.
  const a = dx * top - dy * left;
  const b = dx * top - dy * right;
  const c = dx * bottom - dy * left;
  const d = dx * bottom - dy * right;
  if ((a > 0 && b > 0 && c > 0 && d > 0) || (a < 0 && b < 0 && c < 0 && d < 0)) return false;
  return dx * (left + right) + dy * (top + bottom) > 0;
}

function candidates({ x, y, radius, width, height }: Labelled): Box[] {
  const reach = radius + GAP;
  // At a corner the label's own corner lies on the circle around the mark.
  const corner = reach * Math.SQRT1_2;
  const at = (left: number, top: number): Box => ({ x: left, y: top, width, height });
  const [right, left] = [x + reach, x - reach - width];
  const [above, below] = [y - reach - height, y + reach];
  return [
    at(right, y - height / 2),
    at(left, y - height / 2),
    at(x - width / 2, above),
    at(x - width / 2, below),
    at(x + corner, y - corner - height),
    at(x + corner, y + corner),
    at(x - corner - width, y - corner - height),
    at(x - corner - width, y + corner),
    // Slid along a side, by a quarter of the label's length.
    at(x - width / 4, above),
    at(x - (3 * width) / 4, above),
    at(x - width / 4, below),
    at(x - (3 * width) / 4, below),
    at(right, y - (3 * height) / 4),
    at(right, y - height / 4),
    at(left, y - (3 * height) / 4),
    at(left, y - height / 4),
  ];
}
