export type Context = OffscreenCanvasRenderingContext2D;

/** What a picture takes from the theme: colours as a canvas takes them, and a CSS font family. */
export interface PictureLook {
  readonly paper: string;
  readonly paperSunken: string;
  readonly ink: string;
  readonly inkSoft: string;
  readonly inkFaint: string;
  readonly rule: string;
  readonly ruleStrong: string;
  readonly accent: string;
  readonly font: string;
}

export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/** Of labels, as the style sheet has it. */
export const LABEL_FAMILY = 'system-ui, sans-serif';

/** Writes text so that its line's middle is at `y`, as a browser sets it. */
export function write(context: Context, text: string, x: number, y: number): void {
  const { fontBoundingBoxAscent: above, fontBoundingBoxDescent: below } = context.measureText('x');
  context.fillText(text, x, Math.round(y + (Math.round(above) - Math.round(below)) / 2));
}
