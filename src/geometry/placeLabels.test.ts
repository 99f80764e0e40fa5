import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Box } from './boxGrid';
import { placeLabels } from './placeLabels';
import { overlap } from './testOverlap';

const frame: Box = { x: 0, y: 0, width: 800, height: 600 };
const wanted = fc.array(
  fc.record({
    x: fc.double({ min: -50, max: 850, noNaN: true }),
    y: fc.double({ min: -50, max: 650, noNaN: true }),
    importance: fc.integer({ min: 1, max: 40 }),
    radius: fc.constantFrom(3, 5, 9),
    width: fc.integer({ min: 10, max: 160 }),
    height: fc.constant(14),
    lines: fc
      .array(
        fc.record({ dx: fc.integer({ min: -9, max: 9 }), dy: fc.integer({ min: -9, max: 9 }) }),
        { maxLength: 6 },
      )
      .map((lines) => () => lines),
  }),
  { maxLength: 80 },
);

const isIn = ({ width, height }: Box, { x, y }: { readonly x: number; readonly y: number }) =>
  x >= 0 && y >= 0 && x <= width && y <= height;
const one = { x: 100, y: 100, radius: 5, width: 40, height: 14, importance: 1, lines: () => [] };

describe('placeLabels', () => {
  it('puts a label right of its mark where there is room', () => {
    expect(placeLabels([{ ...one, x: 100 }], [], [frame])).toEqual([
      { x: 108, y: 93, width: 40, height: 14 },
    ]);
  });
  it('goes left at the right edge', () => {
    const [box] = placeLabels([{ ...one, x: 790 }], [], [frame]);
    expect(box?.x).toBe(742);
  });
  it('stands where none of the mark’s lines pass', () => {
    const east = { ...one, lines: () => [{ dx: 1, dy: 0 }] };
    const [beside] = placeLabels([east], [], [frame]);
    expect(beside).toEqual({ x: 52, y: 93, width: 40, height: 14 });
    const sides = {
      ...one,
      lines: () => [
        { dx: 1, dy: 0 },
        { dx: -1, dy: 0 },
      ],
    };
    const [above] = placeLabels([sides], [], [frame]);
    expect(above).toEqual({ x: 80, y: 78, width: 40, height: 14 });
  });
  it('names a hub that is hemmed in by its leaves over one of them, but never over another hub', () => {
    const ring = (importance: number) =>
      Array.from({ length: 24 }, (_, index) => ({
        x: 98 + 22 * Math.cos((index * Math.PI) / 12),
        y: 98 + 22 * Math.sin((index * Math.PI) / 12),
        width: 4,
        height: 4,
        importance,
      }));
    const hub = { ...one, importance: 20 };
    expect(placeLabels([hub], ring(1), [frame])).not.toEqual([null]);
    expect(placeLabels([hub], ring(8), [frame])).toEqual([null]);
  });
  it('never lets labels overlap one another, cover a mark that matters, or leave the frame', () => {
    fc.assert(
      fc.property(wanted, (labels) => {
        const marks = labels.map(({ x, y, radius, importance }) => ({
          importance,
          x: x - radius,
          y: y - radius,
          width: 2 * radius,
          height: 2 * radius,
        }));
        const placed = placeLabels(labels, marks, [frame]).flatMap((box, index) =>
          box && labels[index]
            ? [{ ...box, mark: labels[index], importance: labels[index].importance }]
            : [],
        );
        placed.forEach((box, index) => {
          const covered = marks.filter((mark) => overlap(box, mark));
          expect(covered.every(({ importance }) => importance <= (box.importance - 6) / 2)).toBe(
            true,
          );
          expect(placed.slice(index + 1).some((other) => overlap(box, other))).toBe(false);
          if (!isIn(frame, box.mark)) return;
          expect(box.x).toBeGreaterThanOrEqual(0);
          expect(box.x + box.width).toBeLessThanOrEqual(800);
        });
      }),
    );
  });
});
