import type { Box } from '../../geometry/boxGrid';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Occupancy } from './occupancy';

const SIZE = 100;
const anyBox: fc.Arbitrary<Box> = fc.record({
  x: fc.integer({ min: -20, max: SIZE + 20 }),
  y: fc.integer({ min: -20, max: SIZE + 20 }),
  width: fc.integer({ min: 1, max: 70 }),
  height: fc.integer({ min: 1, max: 40 }),
});

function overlapWithin(a: Box, b: Box): boolean {
  const left = Math.max(a.x, b.x, 0);
  const right = Math.min(a.x + a.width, b.x + b.width, SIZE);
  const top = Math.max(a.y, b.y, 0);
  const bottom = Math.min(a.y + a.height, b.y + b.height, SIZE);
  return left < right && top < bottom;
}

describe('Occupancy', () => {
  it('knows of each box whether it overlaps a taken one', () => {
    fc.assert(
      fc.property(fc.array(anyBox, { maxLength: 6 }), anyBox, (taken, asked) => {
        const occupancy = new Occupancy(SIZE, SIZE);
        for (const box of taken) occupancy.add(box);
        expect(occupancy.isFree(asked)).toBe(!taken.some((box) => overlapWithin(box, asked)));
      }),
    );
  });
  it('counts a px taken in part as taken', () => {
    const occupancy = new Occupancy(SIZE, SIZE);
    occupancy.add({ x: 10.4, y: 10.4, width: 0.2, height: 0.2 });
    expect(occupancy.isFree({ x: 10.8, y: 10.8, width: 5, height: 5 })).toBe(false);
    expect(occupancy.isFree({ x: 11, y: 10, width: 5, height: 5 })).toBe(true);
  });
});
