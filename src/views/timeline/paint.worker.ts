import { GUTTER_PX, OVERVIEW_PX } from './laneRows';
import { paintBrush, paintPicture } from './paintPicture';
import type { PictureLook, PictureSize } from './pictureLook';
import type { TimeWindow } from '../../geometry/timeWindow';
import type { PaintedMark, Picture } from './picture';

/** What is to be painted next; the canvases, of the lanes and of the whole range, come once, before all else. */
export type PaintOrder =
  | { readonly surfaces: readonly OffscreenCanvas[] }
  | {
      /** The window's place on the whole range, as shares of it. */
      readonly brush: TimeWindow;
      readonly picture: Picture;
      readonly look: PictureLook;
      readonly size: PictureSize;
      /** Device px per CSS px. */
      readonly scale: number;
      /** Whether to tell when it is on the canvas. */
      readonly isAwaited: boolean;
    };

/** What the worker says: that it can be asked, or that an awaited picture is on the canvas. */
export type PaintNews = 'ready' | 'painted';

let surfaces: readonly OffscreenCanvas[] = [];
let next: Extract<PaintOrder, { picture: Picture }> | null = null;

/** Those of the pictures so far, which are told once. */
const marks = new Map<number, PaintedMark>();

self.addEventListener('message', ({ data }: MessageEvent<PaintOrder>) => {
  if ('surfaces' in data) {
    surfaces = data.surfaces;
    tell('ready');
    return;
  }
  const { isNewLevel, newMarks } = data.picture;
  if (isNewLevel) marks.clear();
  for (const [number, mark] of newMarks) marks.set(number, mark);
  // Pictures that come faster than frames are not worth painting, but the last.
  if (next === null) onNextFrame(paint);
  next = data;
});

/** A worker's frames are a browser's own matter: without them, as good as at once. */
function onNextFrame(act: () => void): void {
  if ('requestAnimationFrame' in self) self.requestAnimationFrame(act);
  else setTimeout(act);
}

function paint(): void {
  if (!next) return;
  const { picture, brush, look, size, scale, isAwaited } = next;
  next = null;
  const [lanes, overview] = surfaces;
  if (!lanes || !overview) return;
  paintPicture(contextOf(lanes, size, scale, false), picture, marks, look, size);
  const strip = { width: size.width - GUTTER_PX, height: OVERVIEW_PX };
  paintBrush(contextOf(overview, strip, scale, true), brush, look, strip);
  if (isAwaited) tell('painted');
}

/** Firefox gives a canvas that was handed over its context only once. */
const contexts = new WeakMap<OffscreenCanvas, OffscreenCanvasRenderingContext2D>();

function contextOf(
  surface: OffscreenCanvas,
  size: PictureSize,
  scale: number,
  alpha: boolean,
): OffscreenCanvasRenderingContext2D {
  const [width, height] = [Math.round(size.width * scale), Math.round(size.height * scale)];
  if (surface.width !== width) surface.width = width;
  if (surface.height !== height) surface.height = height;
  const context = contexts.get(surface) ?? surface.getContext('2d', { alpha });
  // Told to the page, which then shows gestures without a picture.
  if (context === null) throw new Error('a canvas handed over has no context');
  contexts.set(surface, context);
  context.setTransform(scale, 0, 0, scale, 0, 0);
  return context;
}

function tell(news: PaintNews): void {
  self.postMessage(news);
}
