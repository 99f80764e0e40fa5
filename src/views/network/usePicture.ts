import { useLayoutEffect, useRef, useState, type RefObject } from 'react';
import { callWorker } from '../../ui/callWorker';
import type { Scene } from './drawNetwork';
import type { Camera } from './fitCamera';
import type { PaintOrder } from './paint.worker';
import { paintFrame, type PictureRequest } from './paintNetwork';
import { readyWorker } from './readyWorker';

const paintWorker = readyWorker(
  () => new Worker(new URL('./paint.worker.ts', import.meta.url), { type: 'module' }),
);

/** Painted around the frame too, so that a pan has something to show until the next picture is there. */
export const PICTURE_MARGIN = 96;

interface PictureListener {
  readonly onPainted: (scene: Scene) => void;
  /** The canvas cannot be painted on at all. */
  readonly onRefused: () => void;
}

/** Where pictures are painted; the page takes over for good where a worker was of no use. */
type Place = 'worker' | 'page';
let firstPlace: Place = 'worker';

/**
 * Keeps a canvas showing a scene, painted in a worker, one picture at a time: until the newest is there the last is moved
 * and scaled to where the camera is by now, so that a gesture never waits for thousands of ties. Where no worker paints,
 * or the canvas cannot show what it painted, the page paints by itself. The canvas needs the key: what shows a worker's
 * pictures cannot be painted on.
 */
export function usePicture(
  request: PictureRequest,
  listener: PictureListener,
): { readonly canvas: RefObject<HTMLCanvasElement | null>; readonly key: string } {
  const canvas = useRef<HTMLCanvasElement>(null);
  const painter = useRef<Painter | null>(null);
  const [place, setPlace] = useState(firstPlace);
  const listenerNow = useRef(listener);
  useLayoutEffect(() => {
    listenerNow.current = listener;
  });
  useLayoutEffect(() => {
    if (canvas.current === null) return undefined;
    const device = place === 'worker' ? inWorker(canvas.current) : inPage(canvas.current);
    const own = new Painter(canvas.current, device, {
      onPainted: (scene) => {
        listenerNow.current.onPainted(scene);
      },
      onRefused: () => {
        if (place === 'page') {
          listenerNow.current.onRefused();
          return;
        }
        firstPlace = 'page';
        setPlace('page');
      },
    });
    painter.current = own;
    return () => {
      own.end();
      painter.current = null;
    };
  }, [place]);
  const { scene, camera, frame, colors, scale, isMoving } = request;
  const { width, height, margin } = frame;
  useLayoutEffect(() => {
    const frame = { width, height, margin };
    painter.current?.order({ scene, camera, frame, colors, scale, isMoving });
  }, [place, scene, camera, width, height, margin, colors, scale, isMoving]);
  return { canvas, key: place };
}

/** What paints one picture at a time, and tells when it is on the canvas. */
interface Device {
  readonly paint: (request: PictureRequest) => void;
  readonly end: () => void;
}

interface DeviceListener {
  readonly onShown: () => void;
  readonly onRefused: () => void;
}

type MakeDevice = (listener: DeviceListener) => Device;

function inWorker(canvas: HTMLCanvasElement): MakeDevice {
  return ({ onShown, onRefused }) => {
    const worker = callWorker<ImageBitmap>(paintWorker, {
      onNews: (picture) => {
        const context = canvas.getContext('bitmaprenderer');
        if (context) {
          context.transferFromImageBitmap(picture);
          onShown();
          return;
        }
        picture.close();
        worker.end();
        onRefused();
      },
      onFault: onRefused,
    });
    /** The scene the worker has. */
    let known: Scene | null = null;
    return {
      paint: (request) => {
        const { scene, ...order } = request;
        const message: PaintOrder = scene === known ? order : request;
        known = scene;
        worker.post(message);
      },
      end: worker.end,
    };
  };
}

function inPage(canvas: HTMLCanvasElement): MakeDevice {
  return ({ onShown, onRefused }) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    return {
      paint: (request) => {
        // Not while the page is put together.
        timer = setTimeout(() => {
          const context = canvas.getContext('2d');
          if (context === null) {
            onRefused();
            return;
          }
          paintFrame(context, request);
          onShown();
        });
      },
      end: () => {
        clearTimeout(timer);
      },
    };
  };
}

class Painter {
  private readonly canvas: HTMLCanvasElement;
  private readonly device: Device;
  private readonly onPainted: (scene: Scene) => void;
  private wanted: PictureRequest | null = null;
  private atWork: PictureRequest | null = null;
  private shown: PictureRequest | null = null;

  constructor(
    canvas: HTMLCanvasElement,
    makeDevice: MakeDevice,
    { onPainted, onRefused }: PictureListener,
  ) {
    this.canvas = canvas;
    this.onPainted = onPainted;
    this.device = makeDevice({
      onShown: () => {
        this.show();
      },
      onRefused,
    });
  }

  order(request: PictureRequest): void {
    this.wanted = request;
    this.place();
    this.send();
  }

  end(): void {
    this.device.end();
  }

  private send(): void {
    const { wanted } = this;
    if (this.atWork !== null || wanted === null || wanted === this.shown) return;
    this.atWork = wanted;
    this.device.paint(wanted);
  }

  private show(): void {
    const done = this.atWork;
    this.atWork = null;
    if (!done) return;
    this.shown = done;
    this.place();
    this.onPainted(done.scene);
    this.send();
  }

  /** Moves the picture shown, as large as it was painted, to where its companies are under the camera wanted. */
  private place(): void {
    const [canvas, painted, camera] = [this.canvas, this.shown, this.wanted?.camera];
    if (!painted || !camera) return;
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
