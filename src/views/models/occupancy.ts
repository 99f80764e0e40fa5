import type { Box } from '../../geometry/boxGrid';

const BITS = 32;
const WORD_SHIFT = 5;

/**
 * What is already taken of a drawing, px by px: asking whether a box is free costs its own area and nothing for what is
 * taken elsewhere, so that labelling a crowd stays bounded by the room. A px taken in part counts as taken; beyond the
 * drawing nothing is ever taken.
 */
export class Occupancy {
  private readonly words: Int32Array;
  private readonly wordsPerRow: number;
  private readonly width: number;
  private readonly height: number;

  constructor(width: number, height: number) {
    this.width = Math.ceil(width);
    this.height = Math.ceil(height);
    this.wordsPerRow = Math.ceil(this.width / BITS);
    this.words = new Int32Array(this.wordsPerRow * this.height);
  }

  add(box: Box): void {
    const { left, right, top, bottom } = this.pxOf(box);
    for (let word = left >> WORD_SHIFT; word * BITS < right; word += 1) {
      const mask = bitsBetween(left - word * BITS, right - word * BITS);
      for (let row = top; row < bottom; row += 1) {
        const index = row * this.wordsPerRow + word;
        this.words[index] = (this.words[index] ?? 0) | mask;
      }
    }
  }

  /** True if no px of the box is taken. */
  isFree(box: Box): boolean {
    const { left, right, top, bottom } = this.pxOf(box);
    for (let word = left >> WORD_SHIFT; word * BITS < right; word += 1) {
      const mask = bitsBetween(left - word * BITS, right - word * BITS);
      for (let row = top; row < bottom; row += 1) {
        if (((this.words[row * this.wordsPerRow + word] ?? 0) & mask) !== 0) return false;
      }
    }
    return true;
  }

  private pxOf({ x, y, width, height }: Box) {
    return {
      left: Math.max(0, Math.floor(x)),
      right: Math.min(this.width, Math.ceil(x + width)),
      top: Math.max(0, Math.floor(y)),
      bottom: Math.min(this.height, Math.ceil(y + height)),
    };
  }
}

/** A word with the bits from one place to before another set; places outside the word are cut off. */
function bitsBetween(from: number, to: number): number {
  const below = from <= 0 ? -1 : -1 << from;
  const above = to >= BITS ? -1 : ~(-1 << to);
  return below & above;
}
