import { describe, expect, it } from 'vitest';
import { placeIn, screenScale } from './pointerPlace';

/** An element as a browser tells of it, whose own px are shown `scale` times as large. */
function element(width: number, scale: number, border = 0) {
  return {
    offsetWidth: Math.round(width),
    clientLeft: border,
    clientTop: border,
    getBoundingClientRect: () => ({ left: 30 * scale, top: 20 * scale, width: width * scale }),
  };
}

describe('placeIn', () => {
  it('is where the pointer is, in px of the element', () => {
    expect(placeIn(element(400, 1), { clientX: 130, clientY: 70 })).toEqual([100, 50]);
    expect(placeIn(element(400, 1, 2), { clientX: 130, clientY: 70 })).toEqual([98, 48]);
  });

  it.each([0.6, 0.75, 1.5, 2])('is the same where the page is shown %f times as large', (scale) => {
    const [x, y] = placeIn(element(400, scale, 2), { clientX: 130 * scale, clientY: 70 * scale });
    expect(x).toBeCloseTo(98);
    expect(y).toBeCloseTo(48);
  });
});

describe('screenScale', () => {
  it('takes the rounding of a width for no zoom', () => {
    expect(screenScale(element(30.4, 1))).toBe(1);
    expect(screenScale(element(1000.5, 1))).toBe(1);
  });

  it('is 1 for an element without a width', () => {
    expect(screenScale(element(0, 1.5))).toBe(1);
  });
});
