import type { Scene } from './drawNetwork';
import type { Camera } from './fitCamera';
import { paintNetwork, type NetworkColors, type PaintedFrame } from './paintNetwork';

/** What is to be painted; a scene stays until another is sent. */
export interface PaintOrder {
  readonly scene?: Scene;
  readonly camera: Camera;
  readonly frame: PaintedFrame;
  readonly colors: NetworkColors;
  /** Device px per CSS px. */
  readonly scale: number;
  readonly isMoving: boolean;
}

const canvas = new OffscreenCanvas(1, 1);
let scene: Scene | null = null;

self.addEventListener('message', ({ data }: MessageEvent<PaintOrder>) => {
  const { camera, frame, colors, scale, isMoving } = data;
  scene = data.scene ?? scene;
  const context = canvas.getContext('2d');
  if (!scene || !context) return;
  const { width, height, margin } = frame;
  // Setting the size also clears.
  canvas.width = Math.max(1, Math.round((width + 2 * margin) * scale));
  canvas.height = Math.max(1, Math.round((height + 2 * margin) * scale));
  context.setTransform(scale, 0, 0, scale, margin * scale, margin * scale);
  paintNetwork(context, scene, camera, frame, colors, isMoving);
  const picture = canvas.transferToImageBitmap();
  self.postMessage(picture, { transfer: [picture] });
});
