import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BoxGrid, type Box } from './boxGrid';
import { overlap } from './testOverlap';

const frame: Box = { x: -40, y: 10, width: 400, height: 300 };
const place = fc.integer({ min: -200, max: 600 });
const side = fc.integer({ min: 1, max: 90 });
const box: fc.Arbitrary<Box> = fc.record({ x: place, y: place, width: side, height: side });
const importance = fc.integer({ min: 0, max: 5 });

describe('BoxGrid', () => {
  it('is free where no box that matters more is, within the frame and beyond', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ box, importance }), { maxLength: 60 }),
        fc.record({ box, importance }),
        (added, asked) => {
          const grid = new BoxGrid([frame]);
          for (const one of added) grid.add(one.box, one.importance);
          const isFree = !added.some(
            (one) => one.importance > asked.importance && overlap(one.box, asked.box),
          );
          expect(grid.isFree(asked.box, asked.importance)).toBe(isFree);
        },
      ),
    );
  });
});
