/** Device px per CSS px. */
export interface PixelScale {
  readonly scale: number;
}

/** Beyond this many the pictures are drawn anew: a bound for memory, far above what one screen shows. */
const MOST = 4000;

/**
 * Small pictures, such as a mark or a label with its halo, drawn once and stamped from then on: stroking text and paths
 * anew for every frame would cost more than all the rest of it.
 */
export class Sprites {
  private readonly pictures = new Map<string, ImageBitmap>();
  private readonly scale: number;

  constructor({ scale }: PixelScale) {
    this.scale = scale;
  }

  /**
   * Stamps the picture of that key with its middle left at a point, in CSS px, on the nearest device px. The first time
   * it is drawn by `draw` into a box of `width` × `height` px whose middle left is 0,0.
   */
  stamp(
    context: CanvasRenderingContext2D,
    key: string,
    at: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
    draw: (context: OffscreenCanvasRenderingContext2D) => void,
  ): void {
    const picture = this.pictures.get(key) ?? this.picture(key, at.width, at.height, draw);
    if (!picture) return;
    const { scale } = this;
    const origin = context.getTransform();
    const x = Math.round(origin.e + at.x * scale);
    const y = Math.round(origin.f + at.y * scale - picture.height / 2);
    context.drawImage(
      picture,
      (x - origin.e) / scale,
      (y - origin.f) / scale,
      picture.width / scale,
      picture.height / scale,
    );
  }

  private picture(
    key: string,
    width: number,
    height: number,
    draw: (context: OffscreenCanvasRenderingContext2D) => void,
  ): ImageBitmap | null {
    const { scale } = this;
    const canvas = new OffscreenCanvas(Math.ceil(width * scale), Math.ceil(height * scale));
    const context = canvas.getContext('2d');
    if (!context) return null;
    context.setTransform(scale, 0, 0, scale, 0, canvas.height / 2);
    draw(context);
    if (this.pictures.size >= MOST) this.pictures.clear();
    const picture = canvas.transferToImageBitmap();
    this.pictures.set(key, picture);
    return picture;
  }
}
