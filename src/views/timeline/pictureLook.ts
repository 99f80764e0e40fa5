/** What painting needs of a 2D context, so that it can be told what it is asked to paint. */
export interface Context extends Pick<
  OffscreenCanvasRenderingContext2D,
  | 'arc'
  | 'beginPath'
  | 'clearRect'
  | 'clip'
  | 'createLinearGradient'
  | 'createRadialGradient'
  | 'fill'
  | 'fillRect'
  | 'fillStyle'
  | 'fillText'
  | 'font'
  | 'globalAlpha'
  | 'lineWidth'
  | 'rect'
  | 'restore'
  | 'roundRect'
  | 'save'
  | 'stroke'
  | 'strokeRect'
  | 'strokeStyle'
  | 'strokeText'
  | 'textAlign'
  | 'translate'
> {
  readonly measureText: (
    text: string,
  ) => Pick<TextMetrics, 'width' | 'fontBoundingBoxAscent' | 'fontBoundingBoxDescent'>;
}

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
  readonly focus: string;
  readonly font: string;
}

export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/** Of labels, as the style sheet has it. */
export const LABEL_FAMILY = 'system-ui, sans-serif';

/** Where text whose line's middle is at `y` has its baseline, as a browser sets it. */
export function baselineAt(context: Context, y: number): number {
  const { fontBoundingBoxAscent: above, fontBoundingBoxDescent: below } = context.measureText('x');
  return Math.floor(y + (Math.round(above) - Math.round(below)) / 2);
}

/** Writes text so that its line's middle is at `y`. */
export function write(context: Context, text: string, x: number, y: number): void {
  context.fillText(text, x, baselineAt(context, y));
}
