interface Sized {
  readonly width: number;
  readonly height: number;
}

interface Corner {
  readonly x: number;
  readonly y: number;
}

/** The whole is packed for a frame about this much wider than high. */
const ASPECT = 2.4;
const GAP_X = 72;
const GAP_Y = 36;

/**
 * Where boxes stand, given from the largest to the smallest: the first at the top left, the next in rows to the right of
 * it as far down as it reaches, the rest in rows below. Also the width of the whole.
 */
export function packBoxes(boxes: readonly Sized[]): {
  corners: Corner[];
  width: number;
  height: number;
} {
  const [first, ...rest] = boxes;
  if (!first) return { corners: [], width: 0, height: 0 };
  const area = boxes.reduce((sum, box) => sum + (box.width + GAP_X) * (box.height + GAP_Y), 0);
  const width = Math.max(first.width, Math.sqrt(area * ASPECT), ...rest.map((box) => box.width));
  const corners: Corner[] = [{ x: 0, y: 0 }];
  let left = first.width + GAP_X;
  let [x, y, rowHeight] = [left, 0, 0];
  let [right, bottom] = [first.width, first.height];
  for (const box of rest) {
    if (x > left && x + box.width > width) [x, y, rowHeight] = [left, y + rowHeight + GAP_Y, 0];
    const isBeside = left > 0;
    if (isBeside && (x + box.width > width || y + box.height > first.height)) {
      left = 0;
      [x, y, rowHeight] = [0, Math.max(bottom, first.height) + GAP_Y, 0];
    }
    corners.push({ x, y });
    right = Math.max(right, x + box.width);
    bottom = Math.max(bottom, y + box.height);
    rowHeight = Math.max(rowHeight, box.height);
    x += box.width + GAP_X;
  }
  return { corners, width: right, height: bottom };
}
