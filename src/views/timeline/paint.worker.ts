import { paintPicture, type PictureLook, type PictureSize } from './paintPicture';
import type { Picture } from './picture';

/** What is to be painted next; the canvas comes once, before all else. */
export type PaintOrder =
  | { readonly canvas: OffscreenCanvas }
  | {
      readonly picture: Picture;
      readonly look: PictureLook;
      readonly size: PictureSize;
      /** Device px per CSS px. */
      readonly scale: number;
    };

/** What the worker says: that it can be asked, or that the picture asked for is on the canvas. */
export type PaintNews = 'ready' | 'painted';

let canvas: OffscreenCanvas | null = null;
let next: Exclude<PaintOrder, { canvas: OffscreenCanvas }> | null = null;

self.addEventListener('message', ({ data }: MessageEvent<PaintOrder>) => {
  if ('canvas' in data) {
    canvas = data.canvas;
    tell('ready');
    return;
  }
  // Pictures that come faster than frames are not worth painting, but the last.
  if (next === null) self.requestAnimationFrame(paint);
  next = data;
});

function paint(): void {
  const context = canvas?.getContext('2d', { alpha: false });
  if (!canvas || !context || !next) return;
  const { picture, look, size, scale } = next;
  next = null;
  const [width, height] = [Math.round(size.width * scale), Math.round(size.height * scale)];
  if (canvas.width !== width) canvas.width = width;
  if (canvas.height !== height) canvas.height = height;
  context.setTransform(scale, 0, 0, scale, 0, 0);
  paintPicture(context, picture, look, size);
  tell('painted');
}

function tell(news: PaintNews): void {
  self.postMessage(news);
}
