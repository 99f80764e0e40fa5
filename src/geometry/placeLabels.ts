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

/**
 * Places labels greedily in the order given (the most important first): right of its mark, left, above or below,
 * wherever it lies within the frame and touches no mark and no label placed before. Null for a label without room.
 * Exact: no two boxes ever overlap. A grid of cells keeps each test local, as in Imhof's candidate positions.
 */
export function placeLabels(
  wanted: readonly Labelled[],
  obstacles: readonly Box[],
  frame: Box,
): (Box | null)[] {
  const cells = new Map<string, Box[]>();
  const eachCell = (box: Box, visit: (key: string) => void) => {
    for (let i = Math.floor(box.x / CELL); i <= Math.floor((box.x + box.width) / CELL); i += 1) {
      for (let j = Math.floor(box.y / CELL); j <= Math.floor((box.y + box.height) / CELL); j += 1) {
        visit(`${i} ${j}`);
      }
    }
  };
  const insert = (box: Box) => {
    eachCell(box, (key) => {
      const cell = cells.get(key);
      if (cell) cell.push(box);
      else cells.set(key, [box]);
    });
  };
  const isFree = (box: Box) => {
    let free = contains(frame, box);
    if (free) {
      eachCell(box, (key) => {
        free &&= !(cells.get(key) ?? []).some((other) => overlap(box, other));
      });
    }
    return free;
  };
  obstacles.forEach(insert);
  return wanted.map((label) => {
    const box = candidates(label).find(isFree);
    if (!box) return null;
    insert(box);
    return box;
  });
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
  return [
    { x: x + reach, y: y - height / 2, width, height },
    { x: x - reach - width, y: y - height / 2, width, height },
    { x: x - width / 2, y: y - reach - height, width, height },
    { x: x - width / 2, y: y + reach, width, height },
  ];
}
