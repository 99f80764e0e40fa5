/** A rectangle in px. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const CELL_PX = 40;

/** True if two boxes share some area; touching edges do not count. */
export function boxesOverlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** What is already taken on a drawing; asking whether a box is free looks only at its neighbourhood. */
export class Occupancy {
  private readonly cells = new Map<string, Box[]>();

  add(box: Box): void {
    for (const key of this.keysOf(box)) {
      const cell = this.cells.get(key);
      if (cell) cell.push(box);
      else this.cells.set(key, [box]);
    }
  }

  /** True if the box overlaps nothing taken. */
  isFree(box: Box): boolean {
    return this.keysOf(box).every((key) =>
      (this.cells.get(key) ?? []).every((taken) => !boxesOverlap(box, taken)),
    );
  }

  private keysOf({ x, y, width, height }: Box): string[] {
    const keys: string[] = [];
    for (let column = Math.floor(x / CELL_PX); column * CELL_PX < x + width; column += 1) {
      for (let row = Math.floor(y / CELL_PX); row * CELL_PX < y + height; row += 1) {
        keys.push(`${column},${row}`);
      }
    }
    return keys;
  }
}
