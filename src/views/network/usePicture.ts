import { useLayoutEffect, useRef, type RefObject } from 'react';
import type { Scene } from './drawNetwork';
import type { Camera } from './fitCamera';
import type { PaintOrder } from './paint.worker';
import { readyWorker } from './readyWorker';

const paintWorker = readyWorker(
  () => new Worker(new URL('./paint.worker.ts', import.meta.url), { type: 'module' }),
);

/** Painted around the frame too, so that a pan has something to show until the next picture is there. */
export const PICTURE_MARGIN = 96;

interface PictureRequest extends Omit<PaintOrder, 'scene'> {
  readonly scene: Scene;
}

/**
 * Keeps a canvas showing a scene, painted in a worker, one picture at a time: until the newest is there the last is moved
 * and scaled to where the camera is by now, so that a gesture never waits for thousands of ties.
 */
export function usePicture(
  request: PictureRequest,
  onPainted: (scene: Scene) => void,
): RefObject<HTMLCanvasElement | null> {
  const canvas = useRef<HTMLCanvasElement>(null);
  const painter = useRef<Painter | null>(null);
  const onPaintedNow = useRef(onPainted);
  useLayoutEffect(() => {
    onPaintedNow.current = onPainted;
  });
  useLayoutEffect(() => {
    const own = new Painter(
      () => canvas.current,
      (scene) => {
        onPaintedNow.current(scene);
      },
    );
    painter.current = own;
    return () => {
      own.end();
      painter.current = null;
    };
  }, []);
  const { scene, camera, frame, colors, scale, isMoving } = request;
  const { width, height, margin } = frame;
  useLayoutEffect(() => {
    const frame = { width, height, margin };
    painter.current?.order({ scene, camera, frame, colors, scale, isMoving });
  }, [scene, camera, width, height, margin, colors, scale, isMoving]);
  return canvas;
}

class Painter {
  private readonly worker = paintWorker();
  private readonly canvas: () => HTMLCanvasElement | null;
  private readonly onPainted: (scene: Scene) => void;
  private wanted: PictureRequest | null = null;
  private atWork: PictureRequest | null = null;
  private shown: PictureRequest | null = null;
  /** The scene the worker has. */
  private known: Scene | null = null;

  constructor(canvas: () => HTMLCanvasElement | null, onPainted: (scene: Scene) => void) {
    this.canvas = canvas;
    this.onPainted = onPainted;
    this.worker.addEventListener('message', ({ data }: MessageEvent<ImageBitmap>) => {
      this.show(data);
    });
  }

  order(request: PictureRequest): void {
    this.wanted = request;
    this.place();
    this.send();
  }

  end(): void {
    this.worker.terminate();
  }

  private send(): void {
    const { wanted } = this;
    if (this.atWork !== null || wanted === null || wanted === this.shown) return;
    this.atWork = wanted;
    const { scene, ...order } = wanted;
    const message: PaintOrder = scene === this.known ? order : wanted;
    this.known = scene;
    this.worker.postMessage(message);
  }

  private show(picture: ImageBitmap): void {
    const done = this.atWork;
    this.atWork = null;
    const context = this.canvas()?.getContext('bitmaprenderer');
    if (!done || !context) {
      picture.close();
      return;
    }
    context.transferFromImageBitmap(picture);
    this.shown = done;
    this.place();
    this.onPainted(done.scene);
    this.send();
  }

  /** Moves the picture shown, as large as it was painted, to where its companies are under the camera wanted. */
  private place(): void {
    const [canvas, painted, camera] = [this.canvas(), this.shown, this.wanted?.camera];
    if (!canvas || !painted || !camera) return;
    const { width, height, margin } = painted.frame;
    // A frame that has changed since would stretch it.
    canvas.style.width = `${width + 2 * margin}px`;
    canvas.style.height = `${height + 2 * margin}px`;
    canvas.style.transform = transformBetween(painted.camera, camera);
  }
}

function transformBetween(painted: Camera, camera: Camera): string {
  const ratio = camera.k / painted.k;
  const x = camera.x - painted.x * ratio;
  const y = camera.y - painted.y * ratio;
  return `translate(${x}px, ${y}px) scale(${ratio})`;
}
