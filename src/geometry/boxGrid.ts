/** An axis-parallel rectangle in px. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const LEAST_CELL_PX = 32;
/** Few boxes far apart need no more cells than this for each. */
const CELLS_PER_BOX = 32;

/** Boxes by the cells of the plane they lie in, in flat arrays: thousands of labels each ask for a dozen places. */
export class BoxGrid {
  private readonly cellPx: number;
  private readonly left: number;
  private readonly top: number;
  private readonly columns: number;
  private readonly rows: number;
  /** Of each cell the newest entry, of each entry the one before it in its cell and its box; −1 for none. */
  private readonly newest: Int32Array;
  private readonly before: number[] = [];
  private readonly boxOf: number[] = [];
  /** Of each box four sides and its importance. */
  private readonly boxes: number[] = [];

  /** `within` are boxes around where most will be; others may lie beyond. */
  constructor(within: readonly Box[]) {
    let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
    for (const { x, y, width, height } of within) {
      left = Math.min(left, x);
      top = Math.min(top, y);
      right = Math.max(right, x + width);
      bottom = Math.max(bottom, y + height);
    }
    [this.left, this.top] = [left, top];
    const ample = Math.sqrt(((right - left) * (bottom - top)) / (CELLS_PER_BOX * within.length));
    this.cellPx = Math.max(LEAST_CELL_PX, ample);
    this.columns = Math.max(1, Math.ceil((right - left) / this.cellPx));
    this.rows = Math.max(1, Math.ceil((bottom - top) / this.cellPx));
    this.newest = new Int32Array(this.columns * this.rows).fill(-1);
  }

  add({ x, y, width, height }: Box, importance: number): void {
    const box = this.boxes.length;
    this.boxes.push(x, y, x + width, y + height, importance);
    const [lastColumn, lastRow] = [this.columnOf(x + width), this.rowOf(y + height)];
    for (let column = this.columnOf(x); column <= lastColumn; column += 1) {
      for (let row = this.rowOf(y); row <= lastRow; row += 1) {
        const cell = column * this.rows + row;
        this.before.push(this.newest[cell] ?? -1);
        this.newest[cell] = this.boxOf.push(box) - 1;
      }
    }
  }

  /** Whether a box shares more than an edge with nothing that matters more than `importance`. */
  isFree({ x, y, width, height }: Box, importance: number): boolean {
    const { boxes, before, boxOf } = this;
    const [right, bottom] = [x + width, y + height];
    const [lastColumn, lastRow] = [this.columnOf(right), this.rowOf(bottom)];
    for (let column = this.columnOf(x); column <= lastColumn; column += 1) {
      for (let row = this.rowOf(y); row <= lastRow; row += 1) {
        let entry = this.newest[column * this.rows + row] ?? -1;
        for (; entry >= 0; entry = before[entry] ?? -1) {
          const box = boxOf[entry] ?? 0;
          if (
            x < (boxes[box + 2] ?? 0) &&
            (boxes[box] ?? 0) < right &&
            y < (boxes[box + 3] ?? 0) &&
            (boxes[box + 1] ?? 0) < bottom &&
            (boxes[box + 4] ?? 0) > importance
          ) {
            return false;
          }
        }
      }
    }
    return true;
  }

  /** What lies beyond the outermost cells is in them. */
  private columnOf(x: number): number {
    return Math.max(0, Math.min(this.columns - 1, Math.floor((x - this.left) / this.cellPx)));
  }

  private rowOf(y: number): number {
    return Math.max(0, Math.min(this.rows - 1, Math.floor((y - this.top) / this.cellPx)));
  }
}
