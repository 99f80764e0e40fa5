import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lengthOf, panBy } from '../geometry/timeWindow';
import { utcDay } from '../geometry/utcDay';
import { RUNS } from '../testing/runs';
import { exactWindowOf, momentFrom, windowOf, windowState } from './timeWindow';

const range = { start: utcDay(2023), end: utcDay(2024) };

const anyWindow = fc
  .tuple(
    fc.double({ min: range.start - 20, max: range.end, noNaN: true }),
    fc.double({ min: 1, max: 380, noNaN: true }),
  )
  .map(([start, days]) => ({ start, end: start + days }));

describe('momentFrom', () => {
  it.each([
    ['2023-01-24', 'first', 0],
    ['2023-01-24', 'last', 1],
    ['2023-01-24.25', 'first', 0.25],
    ['2023-01-24.25', 'last', 0.25],
    ['2023-01-24.005', 'last', 0.005],
  ] as const)('%s as the %s end', (text, end, share) => {
    expect(momentFrom(text, end)).toBeCloseTo(utcDay(2023, 1, 24) + share, 9);
  });
  it.each(['2023-01-24.', '2023-01-24.0', '2023-01-24.50', '2023-02-30', '2023-1-2', ''])(
    '%s is none',
    (text) => {
      expect(momentFrom(text, 'first')).toBeNaN();
    },
  );
});

describe('windowState', () => {
  it('says whole days without a share, and nothing of the range', () => {
    const march = { start: utcDay(2023, 3), end: utcDay(2023, 4) };
    expect(windowState(march, range)).toEqual({ from: '2023-03-01', to: '2023-03-31' });
    expect(windowState(range, range)).toEqual({ from: null, to: null });
  });

  it('says the part of a day at which a window begins and ends', () => {
    const start = utcDay(2023, 1, 24) + 0.25;
    const days = { from: '2023-01-24.25', to: '2023-01-26.5' };
    expect(windowState({ start, end: start + 2.25 }, range)).toEqual(days);
    expect(exactWindowOf(days, range)).toMatchObject({ start, end: start + 2.25 });
    expect(windowOf(days, range)).toMatchObject({
      start: utcDay(2023, 1, 24),
      end: utcDay(2023, 1, 27),
    });
  });

  it('says within a pixel of a drawing what is asked, and the same again of what it says', () => {
    fc.assert(
      fc.property(anyWindow, (window) => {
        const state = windowState(window, range);
        const said = exactWindowOf(state, range) ?? range;
        const px = lengthOf(window) / 1_000;
        expect(Math.abs(said.start - window.start)).toBeLessThan(px);
        expect(Math.abs(said.end - window.end)).toBeLessThan(px);
        expect(windowState(said, range)).toEqual(state);
      }),
      RUNS.cheap,
    );
  });

  it('keeps the length of a window that is moved', () => {
    fc.assert(
      fc.property(anyWindow, fc.double({ min: -50, max: 50, noNaN: true }), (window, days) => {
        const said = exactWindowOf(windowState(window, range), range);
        if (said === null) return;
        const moved = exactWindowOf(windowState(panBy(said, days), range), range) ?? range;
        expect(lengthOf(moved)).toBeCloseTo(lengthOf(said), 8);
      }),
    );
  });

  it('stays within the years a link can say', () => {
    const late = { start: utcDay(9999, 12), end: utcDay(10_000, 1, 20) };
    expect(windowState(late, range)).toEqual({ from: '9999-12-01', to: '9999-12-31' });
    const early = { start: utcDay(0) - 15, end: utcDay(0, 2) };
    expect(windowState(early, range)).toMatchObject({ from: '0000-01-01' });
  });
});
