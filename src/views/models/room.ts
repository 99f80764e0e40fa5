/** Room for the drawing, in px: the plot above, the shelf of undisclosed sizes below it. */
export interface ModelsRoom {
  readonly width: number;
  readonly plotHeight: number;
  readonly shelfRows: number;
}

/** So many px² of the plot for each mark let it be drawn at its full size. */
const PX2_PER_MARK = 1500;
const SMALLEST_SCALE = 0.45;
/** The scale goes in such steps, so that a zoom does not make marks of ever new sizes. */
const SCALE_STEP = 0.05;

/** How large marks are drawn, of their full size, when so many share the plot: smaller in a crowd, so that it stays legible. */
export function markScaleFor(marks: number, { width, plotHeight }: ModelsRoom): number {
  const scale = Math.sqrt((width * plotHeight) / (Math.max(1, marks) * PX2_PER_MARK));
  const stepped = Math.round(scale / SCALE_STEP) * SCALE_STEP;
  return Math.max(SMALLEST_SCALE, Math.min(1, stepped));
}

/** What labels are measured and painted in. */
export const LABEL_FONT = '500 12px system-ui, sans-serif';

/** Half the width of what a mark of full size keeps free of labels. */
export const MARK_RADIUS = 7;
export const SHELF_GAP = 12;
export const SHELF_CAPTION = 20;
export const SHELF_ROW = 18;

const MODELS_PER_ROW = 12;

/** Rows for so many models without a known size, no more than a number. */
function shelfRowsFor(models: number, most: number): number {
  return Math.min(most, Math.ceil(models / MODELS_PER_ROW));
}

/** The height in px that a shelf of so many rows takes below the plot; 0 without a shelf. */
export function shelfHeight(rows: number): number {
  return rows === 0 ? 0 : SHELF_GAP + SHELF_CAPTION + rows * SHELF_ROW;
}

const NARROW_PX = 640;
const GUTTER_PX = { wide: 84, narrow: 44 };
const CAPTION_PX = 26;
const DATES_PX = 42;
const RIGHT_PX = 10;
const TALL_PX = 460;

/** The plot within its frame: the gutter of the step names on its left, the caption above, the dates below it. */
export interface PlotFrame {
  readonly room: ModelsRoom;
  readonly narrow: boolean;
  readonly gutter: number;
  readonly caption: number;
  /** Height of the plot and the shelf together. */
  readonly height: number;
}

/** The frame for a drawing of so many px with so many models of undisclosed size. */
export function frameOf(
  size: { readonly width: number; readonly height: number },
  undisclosed: number,
): PlotFrame {
  const narrow = size.width < NARROW_PX;
  const gutter = narrow ? GUTTER_PX.narrow : GUTTER_PX.wide;
  const shelfRows = shelfRowsFor(undisclosed, size.height < TALL_PX ? 3 : 5);
  const height = Math.max(200, size.height - CAPTION_PX - DATES_PX);
  return {
    room: {
      width: Math.max(120, size.width - gutter - RIGHT_PX),
      plotHeight: height - shelfHeight(shelfRows),
      shelfRows,
    },
    narrow,
    gutter,
    caption: CAPTION_PX,
    height,
  };
}
