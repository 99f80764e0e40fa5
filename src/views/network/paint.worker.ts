import type { Scene } from './drawNetwork';
import { paintFrame, type PictureRequest } from './paintNetwork';

/** What is to be painted; a scene stays until another is sent. */
export type PaintOrder = Omit<PictureRequest, 'scene'> & Partial<Pick<PictureRequest, 'scene'>>;

const canvas = new OffscreenCanvas(1, 1);
let scene: Scene | null = null;

self.addEventListener('message', ({ data }: MessageEvent<PaintOrder>) => {
  scene = data.scene ?? scene;
  if (!scene) return;
  const context = canvas.getContext('2d');
  // Told to the page, which can paint by itself.
  if (!context) throw new Error('a worker’s canvas has no context');
  paintFrame(context, { ...data, scene });
  const picture = canvas.transferToImageBitmap();
  self.postMessage(picture, { transfer: [picture] });
});
