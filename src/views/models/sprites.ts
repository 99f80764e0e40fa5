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
  private origin = { x: 0, y: 0 };
  private left = 0;

  constructor({ scale }: PixelScale) {
    this.scale = scale;
  }

  /** To be called before the stamps of each frame, with the transform they are made in. */
  beginFrame(context: CanvasRenderingContext2D): void {
    this.left = NEW_IN_A_FRAME;
    const { e, f } = context.getTransform();
    this.origin = { x: e, y: f };
    // Pictures lie on whole device px, where there is nothing to smooth.
    context.imageSmoothingEnabled = false;
  }

  /**
   * Stamps the picture of that key with its middle left at a point, in CSS px, on the nearest device px. `draw` draws it
   * into a box of `width` × `height` px whose middle left is 0,0.
   */
  stamp(context: CanvasRenderingContext2D, key: string, at: Place, draw: Draw): void {
    const { scale, origin } = this;
    const height = Math.ceil(at.height * scale);
    const left = (Math.round(origin.x + at.x * scale) - origin.x) / scale;
    const top = (Math.round(origin.y + at.y * scale - height / 2) - origin.y) / scale;
    const picture = this.pictures.get(key) ?? this.picture(key, at, height, draw);
    if (picture) {
      context.drawImage(picture, left, top, picture.width / scale, picture.height / scale);
      return;
    }
    context.save();
    context.translate(left, top + height / (2 * scale));
    draw(context);
    context.restore();
  }

  private picture(key: string, at: Place, height: number, draw: Draw): ImageBitmap | null {
    // An older browser has no canvas beside the page's own.
    if (this.left === 0 || !('OffscreenCanvas' in globalThis)) return null;
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
