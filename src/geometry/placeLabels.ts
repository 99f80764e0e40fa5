/** An axis-parallel rectangle in px. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Something that wants a label beside it: a point with a radius, and the label's size in px. */
export interface Labelled {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly width: number;
  readonly height: number;
}

const GAP = 3;
const CELL = 64;
/** One number for a cell of the plane, far more each way than any drawing has. */
const ROWS = 67_108_864;

/**
 * Places labels greedily in the order given (the most important first): beside its mark, above, below or at a corner,
 * wherever it lies within the frame and touches no mark and no label placed before. Null for a label without room.
 * Exact: no two boxes ever overlap. A grid of cells keeps each test local. The first eight places are Imhof's (1975), the
 * others slide along a side.
 */
export function placeLabels(
  wanted: readonly Labelled[],
  obstacles: readonly Box[],
  frame: Box,
): (Box | null)[] {
  const taken = new BoxGrid();
  for (const obstacle of obstacles) taken.add(obstacle);
  return wanted.map((label) => {
    const box = candidates(label).find((place) => contains(frame, place) && taken.isFree(place));
    if (!box) return null;
    taken.add(box);
    return box;
  });
}

/** Boxes by the cells of the plane they lie in. */
class BoxGrid {
  private readonly cells = new Map<number, Box[]>();

  add(box: Box): void {
    for (let i = cellOf(box.x); i <= cellOf(box.x + box.width); i += 1) {
      for (let j = cellOf(box.y); j <= cellOf(box.y + box.height); j += 1) {
        const cell = this.cells.get(i * ROWS + j);
        if (cell) cell.push(box);
        else this.cells.set(i * ROWS + j, [box]);
      }
    }
  }

  isFree(box: Box): boolean {
    for (let i = cellOf(box.x); i <= cellOf(box.x + box.width); i += 1) {
      for (let j = cellOf(box.y); j <= cellOf(box.y + box.height); j += 1) {
        for (const other of this.cells.get(i * ROWS + j) ?? []) {
          if (overlap(box, other)) return false;
        }
      }
    }
    return true;
  }
}

function cellOf(place: number): number {
  return Math.floor(place / CELL);
}

/** True if two boxes share more than an edge. */
export function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

function contains(frame: Box, box: Box): boolean {
  return (
    box.x >= frame.x &&
    box.y >= frame.y &&
    box.x + box.width <= frame.x + frame.width &&
    box.y + box.height <= frame.y + frame.height
  );
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
