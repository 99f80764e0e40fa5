import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arcOver, distanceToArc } from './arcDistance';
import { FAN_PX } from './fans';
import { distanceToTie, emptyShape, shapeTie } from './tieShape';

const between = (min: number, max: number) => fc.double({ min, max, noNaN: true });

describe('distanceToArc', () => {
  it('is the distance to the curve as it is drawn', () => {
    fc.assert(
      fc.property(
        between(60, 400),
        between(-1, 1),
        between(-0.1, 1.1),
        between(-60, 60),
        (length, height, along, y) => {
          const crest = height * 0.25 * length;
          const x = along * length;
          const shape = emptyShape();
          shapeTie(straightScene(length, crest / FAN_PX), 0, { k: 1, x: 0, y: 0 }, shape);
          const drawn = distanceToTie(shape, x, y, Infinity);
          const told = distanceToArc(arcOver(length, crest, 7, 9), x, y, 20);
          // What is farther than was asked for may be told to be anywhere beyond.
          if (told === Infinity) expect(drawn).toBeGreaterThan(19);
          else if (drawn < 20) expect(Math.abs(told - drawn)).toBeLessThan(1);
        },
      ),
    );
  });
});

function straightScene(length: number, bend: number) {
  return {
    x: Float64Array.of(0, length),
    y: Float64Array.of(0, 0),
    radius: Float64Array.of(6, 8),
    sources: Int32Array.of(0),
    targets: Int32Array.of(1),
    bends: Float64Array.of(bend),
    styles: new Uint8Array(1),
    isDirected: new Uint8Array(1),
    isOpen: new Uint8Array(1),
    isAbandoned: new Uint8Array(1),
  };
}
