import { approximateMeasure } from '../../geometry/textWidth';
import type { Context } from './pictureLook';

/** A rectangle in px of the canvas. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Something that was painted, with what was in force. */
export interface Painted {
  readonly kind: 'fill' | 'stroke' | 'text' | 'gap';
  readonly shape: 'rect' | 'roundRect' | 'arc' | 'text' | 'path';
  /** Of a text its left end, its width, and its baseline twice. */
  readonly box: Box;
  readonly style: Context['fillStyle'];
  readonly line: number;
  readonly alpha: number;
  readonly text: string;
  readonly font: string;
  readonly clip: Box;
}

type Shape = Pick<Painted, 'shape' | 'box'>;

const EVERYWHERE: Box = { left: -Infinity, top: -Infinity, right: Infinity, bottom: Infinity };

const SIZE = /(\d+)px/;

/** The colours of a gradient at shares of its length. */
export class TestGradient {
  readonly stops: (readonly [number, string])[] = [];

  addColorStop(at: number, color: string): void {
    this.stops.push([at, color]);
  }
}

/** A 2D context for tests: it paints nothing, and notes what it is asked to paint, where on the canvas. */
export class TestContext implements Context {
  readonly painted: Painted[] = [];
  fillStyle: Context['fillStyle'] = '#000';
  strokeStyle: Context['strokeStyle'] = '#000';
  lineWidth = 1;
  globalAlpha = 1;
  font = '10px sans-serif';
  textAlign: CanvasTextAlign = 'left';
  private shiftX = 0;
  private shiftY = 0;
  private clipped = EVERYWHERE;
  private path: Shape[] = [];
  private readonly saved: (() => void)[] = [];

  save(): void {
    const { fillStyle, strokeStyle, lineWidth, globalAlpha, font, textAlign } = this;
    const { shiftX, shiftY, clipped } = this;
    const state = { fillStyle, strokeStyle, lineWidth, globalAlpha, font, textAlign };
    this.saved.push(() => {
      Object.assign(this, state);
      [this.shiftX, this.shiftY, this.clipped] = [shiftX, shiftY, clipped];
    });
  }

  restore(): void {
    this.saved.pop()?.();
  }

  translate(x: number, y: number): void {
    this.shiftX += x;
    this.shiftY += y;
  }

  beginPath(): void {
    this.path = [];
  }

  rect(x: number, y: number, width: number, height: number): void {
    this.path.push({ shape: 'rect', box: this.boxOf(x, y, width, height) });
  }

  roundRect(x: number, y: number, width: number, height: number): void {
    this.path.push({ shape: 'roundRect', box: this.boxOf(x, y, width, height) });
  }

  arc(x: number, y: number, radius: number): void {
    const box = this.boxOf(x - radius, y - radius, 2 * radius, 2 * radius);
    this.path.push({ shape: 'arc', box });
  }

  clip(): void {
    for (const { box } of this.path) this.clipped = overlapOf(this.clipped, box);
  }

  fill(): void {
    for (const shape of this.path) this.note('fill', shape, this.fillStyle);
  }

  stroke(path?: Path2D): void {
    const shapes: readonly Shape[] = path ? [{ shape: 'path', box: this.clipped }] : this.path;
    for (const shape of shapes) this.note('stroke', shape, this.strokeStyle);
  }

  fillRect(x: number, y: number, width: number, height: number): void {
    this.note('fill', { shape: 'rect', box: this.boxOf(x, y, width, height) }, this.fillStyle);
  }

  strokeRect(x: number, y: number, width: number, height: number): void {
    this.note('stroke', { shape: 'rect', box: this.boxOf(x, y, width, height) }, this.strokeStyle);
  }

  clearRect(): void {
    this.painted.length = 0;
  }

  fillText(text: string, x: number, y: number): void {
    this.note('text', this.textAt(text, x, y), this.fillStyle, text);
  }

  strokeText(text: string, x: number, y: number): void {
    this.note('gap', this.textAt(text, x, y), this.strokeStyle, text);
  }

  measureText(text: string) {
    const size = Number(SIZE.exec(this.font)?.[1]);
    return {
      width: approximateMeasure(size)(text),
      fontBoundingBoxAscent: 0.93 * size,
      fontBoundingBoxDescent: 0.24 * size,
    };
  }

  createLinearGradient(): TestGradient {
    return new TestGradient();
  }

  createRadialGradient(): TestGradient {
    return new TestGradient();
  }

  private boxOf(x: number, y: number, width: number, height: number): Box {
    const [left, top] = [this.shiftX + x, this.shiftY + y];
    return { left, top, right: left + width, bottom: top + height };
  }

  private textAt(text: string, x: number, y: number): Shape {
    const { width } = this.measureText(text);
    const share = { left: 0, start: 0, center: 0.5, right: 1, end: 1 }[this.textAlign];
    return { shape: 'text', box: this.boxOf(x - share * width, y, width, 0) };
  }

  private note(kind: Painted['kind'], shape: Shape, style: Context['fillStyle'], text = ''): void {
    const { lineWidth: line, globalAlpha: alpha, font, clipped: clip } = this;
    this.painted.push({ kind, ...shape, style, line, alpha, text, font, clip });
  }
}

/** What two boxes share; of no extent if they do not meet. */
export function overlapOf(a: Box, b: Box): Box {
  const [left, top] = [Math.max(a.left, b.left), Math.max(a.top, b.top)];
  return {
    left,
    top,
    right: Math.max(left, Math.min(a.right, b.right)),
    bottom: Math.max(top, Math.min(a.bottom, b.bottom)),
  };
}
