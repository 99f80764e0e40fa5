/** The middles of discs by number, in flat arrays. */
export interface Discs {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/** On average: fewer take more cells to walk through, more are looked at for nothing. */
const DISCS_PER_CELL = 2;

/** The middles of discs by square cells of the plane: which of thousands lie near a line is asked thousands of times. */
export class DiscGrid {
  private readonly discs: Discs;
  private readonly left: number;
  private readonly top: number;
  private readonly cell: number;
  private readonly columns: number;
  private readonly rows: number;
  /** The discs of a cell are those of `inOrder` from its own entry to the next cell's. */
  private readonly firstOf: Int32Array;
  private readonly inOrder: Int32Array;

  constructor(discs: Discs) {
    const { x, y } = discs;
    this.discs = discs;
    let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
    for (let disc = 0; disc < x.length; disc += 1) {
      left = Math.min(left, x[disc] ?? 0);
      right = Math.max(right, x[disc] ?? 0);
      top = Math.min(top, y[disc] ?? 0);
      bottom = Math.max(bottom, y[disc] ?? 0);
    }
    const [width, height] = [Math.max(1, right - left), Math.max(1, bottom - top)];
    [this.left, this.top] = [left, top];
    // At least so large that a picture as thin as a line has no more cells than discs.
    const even = Math.sqrt((width * height * DISCS_PER_CELL) / x.length);
    this.cell = Math.max(even, Math.max(width, height) / x.length);
    this.columns = Math.floor(width / this.cell) + 1;
    this.rows = Math.floor(height / this.cell) + 1;
    const cellOf = Int32Array.from(
      x,
      (own, disc) => this.columnOf(own) * this.rows + this.rowOf(y[disc] ?? 0),
    );
    this.firstOf = new Int32Array(this.columns * this.rows + 1);
    for (const cell of cellOf) this.firstOf[cell + 1] = (this.firstOf[cell + 1] ?? 0) + 1;
    for (let cell = 1; cell < this.firstOf.length; cell += 1) {
      this.firstOf[cell] = (this.firstOf[cell] ?? 0) + (this.firstOf[cell - 1] ?? 0);
    }
    const next = this.firstOf.slice();
    this.inOrder = new Int32Array(x.length);
    cellOf.forEach((cell, disc) => {
      const place = next[cell] ?? 0;
      this.inOrder[place] = disc;
      next[cell] = place + 1;
    });
  }

  /**
   * Visits the discs whose middles lie within `reach` of the line between two others, in px of the layout, and few more,
   * for as long as `visit` returns true.
   */
  visitNear(from: number, to: number, reach: number, visit: (disc: number) => boolean): void {
    const { x, y } = this.discs;
    const ends = (x[from] ?? 0) <= (x[to] ?? 0) ? [from, to] : [to, from];
    const [one = 0, other = 0] = ends;
    const [x1, y1, x2, y2] = [x[one] ?? 0, y[one] ?? 0, x[other] ?? 0, y[other] ?? 0];
    const slope = x2 > x1 ? (y2 - y1) / (x2 - x1) : 0;
    const lastColumn = this.columnOf(x2 + reach);
    for (let column = this.columnOf(x1 - reach); column <= lastColumn; column += 1) {
      // The part of the line that has this column within reach.
      const begin = this.left + column * this.cell - reach;
      const end = begin + this.cell + 2 * reach;
      const y3 = x2 > x1 ? y1 + slope * (Math.max(x1, begin) - x1) : y1;
      const y4 = x2 > x1 ? y1 + slope * (Math.min(x2, end) - x1) : y2;
      const first = this.rowOf(Math.min(y3, y4) - reach);
      const last = this.rowOf(Math.max(y3, y4) + reach);
      const cell = column * this.rows;
      const past = this.firstOf[cell + last + 1] ?? 0;
      for (let place = this.firstOf[cell + first] ?? 0; place < past; place += 1) {
        const disc = this.inOrder[place] ?? 0;
        if (disc !== from && disc !== to && !visit(disc)) return;
      }
    }
  }

  private columnOf(x: number): number {
    return Math.max(0, Math.min(this.columns - 1, Math.floor((x - this.left) / this.cell)));
  }

  private rowOf(y: number): number {
    return Math.max(0, Math.min(this.rows - 1, Math.floor((y - this.top) / this.cell)));
  }
}
