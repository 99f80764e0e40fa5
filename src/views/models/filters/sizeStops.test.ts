import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countBetween, placesOf, rangeBetween, stopsAround } from './sizeStops';

describe('stopsAround', () => {
  it('are 1, 2 and 5 times each power of ten', () => {
    expect(stopsAround([7e9, 46.7e9])).toEqual([5e9, 1e10, 2e10, 5e10]);
    expect(stopsAround([])).toEqual([]);
  });
  it('enclose whatever they are given, one size too', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 1e13 }), { minLength: 1 }), (sizes) => {
        const stops = stopsAround(sizes);
        expect(stops.length).toBeGreaterThan(1);
        expect(stops).toEqual([...stops].sort((a, b) => a - b));
        expect(stops[0]).toBeLessThanOrEqual(Math.min(...sizes));
        expect(stops.at(-1)).toBeGreaterThanOrEqual(Math.max(...sizes));
        const counted = countBetween(stops, sizes).reduce((a, b) => a + b);
        expect(counted).toBe(sizes.length);
      }),
    );
  });
});

describe('ranges', () => {
  const stops = [1e9, 2e9, 5e9, 1e10];
  it('are open where they reach an end', () => {
    expect(rangeBetween(stops, 0, 3)).toBeNull();
    expect(rangeBetween(stops, 1, 3)).toEqual({ least: 2e9, most: null });
    expect(rangeBetween(stops, 0, 2)).toEqual({ least: null, most: 5e9 });
    expect(rangeBetween(stops, 1, 2)).toEqual({ least: 2e9, most: 5e9 });
  });
  it('come back to the stops they were made of', () => {
    for (const [first, last] of [
      [0, 3],
      [1, 3],
      [0, 2],
      [1, 2],
    ] as const) {
      expect(placesOf(stops, rangeBetween(stops, first, last))).toEqual({ first, last });
    }
  });
  it('of a link snap to the nearest stops', () => {
    expect(placesOf(stops, { least: 1.9e9, most: 7e12 })).toEqual({ first: 1, last: 3 });
  });
});
