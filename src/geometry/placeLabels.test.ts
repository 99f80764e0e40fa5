import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overlap, placeLabels, type Box } from './placeLabels';

const frame: Box = { x: 0, y: 0, width: 800, height: 600 };
const wanted = fc.array(
  fc.record({
    x: fc.double({ min: -50, max: 850, noNaN: true }),
    y: fc.double({ min: -50, max: 650, noNaN: true }),
    radius: fc.constantFrom(3, 5, 9),
    width: fc.integer({ min: 10, max: 160 }),
    height: fc.constant(14),
  }),
  { maxLength: 80 },
);

describe('placeLabels', () => {
  it('puts a label right of its mark where there is room', () => {
    expect(placeLabels([{ x: 100, y: 100, radius: 5, width: 40, height: 14 }], [], frame)).toEqual([
      { x: 108, y: 93, width: 40, height: 14 },
    ]);
  });
  it('goes left at the right edge', () => {
    const [box] = placeLabels([{ x: 790, y: 100, radius: 5, width: 40, height: 14 }], [], frame);
    expect(box?.x).toBe(742);
  });
  it('never lets labels overlap one another or an obstacle, or leave the frame', () => {
    fc.assert(
      fc.property(wanted, (labels) => {
        const marks = labels.map(({ x, y, radius }) => ({
          x: x - radius,
          y: y - radius,
          width: 2 * radius,
          height: 2 * radius,
        }));
        const placed = placeLabels(labels, marks, frame).filter((box) => box !== null);
        placed.forEach((box, index) => {
          expect(marks.some((mark) => overlap(box, mark))).toBe(false);
          expect(placed.slice(index + 1).some((other) => overlap(box, other))).toBe(false);
          expect(box.x).toBeGreaterThanOrEqual(0);
          expect(box.x + box.width).toBeLessThanOrEqual(800);
        });
      }),
    );
  });
});
