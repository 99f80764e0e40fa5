/** Device px per CSS px. */
export interface PixelScale {
  readonly scale: number;
}

interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

type Draw = (context: CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D) => void;

/** Beyond this many the pictures are drawn anew: a bound for memory, far above what one screen shows. */
const MOST = 4000;
/** A picture takes about 0.5 ms to make, and a first drawing wants a hundred: so it makes few, as each frame after it. */
const NEW_IN_A_FRAME = 8;

/**
 * Small pictures, such as a mark or a label with its halo, drawn once and stamped from then on: stroking text and paths
 * anew for every frame would cost more than all the rest of it. What has no picture yet is drawn in place.
 */
export class Sprites {
  private readonly pictures = new Map<string, ImageBitmap>();
  private readonly scale: number;
  private left = 0;

  constructor({ scale }: PixelScale) {
    this.scale = scale;
  }

  /** To be called before the stamps of each frame. */
  beginFrame(): void {
    this.left = NEW_IN_A_FRAME;
  }

  /**
   * Stamps the picture of that key with its middle left at a point, in CSS px, on the nearest device px. `draw` draws it
   * into a box of `width` × `height` px whose middle left is 0,0.
   */
  stamp(context: CanvasRenderingContext2D, key: string, at: Place, draw: Draw): void {
    const { scale } = this;
    const height = Math.ceil(at.height * scale);
    const origin = context.getTransform();
    const x = Math.round(origin.e + at.x * scale);
    const y = Math.round(origin.f + at.y * scale - height / 2);
    const picture = this.pictures.get(key) ?? this.picture(key, at, height, draw);
    context.save();
    if (picture) {
      context.setTransform(1, 0, 0, 1, 0, 0);
      context.drawImage(picture, x, y);
    } else {
      context.setTransform(scale, 0, 0, scale, x, y + height / 2);
      draw(context);
    }
    context.restore();
  }

  private picture(key: string, at: Place, height: number, draw: Draw): ImageBitmap | null {
    if (this.left === 0) return null;
    this.left -= 1;
    const { scale } = this;
    const canvas = new OffscreenCanvas(Math.ceil(at.width * scale), height);
    const context = canvas.getContext('2d');
    if (!context) return null;
    context.setTransform(scale, 0, 0, scale, 0, height / 2);
    draw(context);
    if (this.pictures.size >= MOST) this.pictures.clear();
    const picture = canvas.transferToImageBitmap();
    this.pictures.set(key, picture);
    return picture;
  }
}
