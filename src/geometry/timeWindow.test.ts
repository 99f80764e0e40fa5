import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clampWindow, lengthOf, panBy, zoomAbout } from './timeWindow';

const year = { start: 0, end: 365 };

describe('zoomAbout', () => {
  it('keeps the day under the pointer in its place', () => {
    expect(zoomAbout({ start: 0, end: 100 }, 25, 0.5)).toEqual({ start: 12.5, end: 62.5 });
  });
});

describe('panBy', () => {
  it('moves both ends', () => {
    expect(panBy({ start: 10, end: 20 }, -5)).toEqual({ start: 5, end: 15 });
  });
});

describe('clampWindow', () => {
  it('pushes a window back inside without shortening it', () => {
    expect(clampWindow({ start: -30, end: 60 }, year, 1)).toEqual({ start: 0, end: 90 });
    expect(clampWindow({ start: 300, end: 390 }, year, 1)).toEqual({ start: 275, end: 365 });
  });
  it('gives the whole where more is asked for', () => {
    expect(clampWindow({ start: -100, end: 900 }, year, 1)).toEqual(year);
  });
  it('always lies within the bounds', () => {
    const finite = fc.double({ min: -1e5, max: 1e5, noNaN: true });
    fc.assert(
      fc.property(finite, finite, finite, (a, b, shortest) => {
        const clamped = clampWindow({ start: Math.min(a, b), end: Math.max(a, b) }, year, shortest);
        expect(clamped.start).toBeGreaterThanOrEqual(0);
        expect(clamped.end).toBeLessThanOrEqual(365 + 1e-9);
        expect(lengthOf(clamped)).toBeGreaterThanOrEqual(
          Math.min(Math.max(shortest, 0), 365) - 1e-9,
        );
      }),
    );
  });
});
