/** What a view has room for. */
export interface Roominess {
  /** How much longer than the least titles are. */
  readonly lengthening: number;
  /** Px of its row that a title has at least, however short it is. */
  readonly pitch: number;
  /** Cells that the marks without a title share, in all lanes together. */
  readonly cells: number;
}

/** Marks and counts in a view; with all around them they make up to 500 elements. */
const MOST_DRAWN = 380;
/** Of a page with more titles fewer cells are asked. */
const MOST_CELLS = { tight: 200, roomy: 80 } as const;
/** Px of rows, in all, that titles of the least length fill. */
const LEAST_ROW_PX = 22_000;

/**
 * How the room of a view with so many rows of so many px is used: a large screen says more of each event, not more
 * events, for a page has elements for only so many.
 */
export function roominessOf(rows: number, length: number): Roominess {
  const lengthening = Math.max(1, (rows * length) / LEAST_ROW_PX);
  const cells = Math.max(MOST_CELLS.roomy, MOST_CELLS.tight / lengthening);
  // A row may begin with one title more than fit it.
  const titles = Math.max(1, MOST_DRAWN - cells - rows);
  return { lengthening, pitch: (rows * length) / titles, cells };
}

/** Where titles lie across the axis, one to a row. */
export const UNROOMY: Roominess = { lengthening: 1, pitch: 0, cells: MOST_CELLS.tight };
