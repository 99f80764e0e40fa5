/** Room for the drawing, in px: the plot above, the shelf of undisclosed sizes below it. */
export interface ModelsRoom {
  readonly width: number;
  readonly plotHeight: number;
  readonly shelfRows: number;
}

/** Half the width of what a mark keeps free of labels. */
export const MARK_RADIUS = 7;
export const SHELF_GAP = 12;
export const SHELF_CAPTION = 20;
export const SHELF_ROW = 18;

const MODELS_PER_ROW = 12;

/** Rows for so many models without a known size, no more than a number. */
export function shelfRowsFor(models: number, most: number): number {
  return Math.min(most, Math.ceil(models / MODELS_PER_ROW));
}

/** The height in px that a shelf of so many rows takes below the plot; 0 without a shelf. */
export function shelfHeight(rows: number): number {
  return rows === 0 ? 0 : SHELF_GAP + SHELF_CAPTION + rows * SHELF_ROW;
}
