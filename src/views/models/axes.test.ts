import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { utcDay } from '../../geometry/utcDay';
import { clampInterval, moveInterval, type Interval } from './interval';
import { RANGE_2023 } from './sampleModels';
import { nameOfStep, sizeBounds, sizeSteps } from './sizeAxis';
import { timeTicks } from './timeAxis';
import { buildTimeWarp } from './timeWarp';

const anyDays = fc.array(fc.integer({ min: utcDay(1950), max: utcDay(2050) }), { maxLength: 50 });

describe('buildTimeWarp', () => {
  it('maps days to positions and back, in order', () => {
    fc.assert(
      fc.property(
        anyDays,
        fc.array(fc.double({ min: -0.1, max: 1.1, noNaN: true })),
        (days, at) => {
          const warp = buildTimeWarp(RANGE_2023, days);
          expect(warp.positionOf(warp.days.start)).toBeCloseTo(0);
          expect(warp.positionOf(warp.days.end)).toBeCloseTo(1);
          for (const position of at) {
            expect(warp.positionOf(warp.dayAt(position))).toBeCloseTo(position, 6);
          }
          const ordered = at.sort((a, b) => a - b).map(warp.dayAt);
          expect(ordered).toEqual([...ordered].sort((a, b) => a - b));
        },
      ),
    );
  });
  it('gives the range of the dataset most of the axis, whatever lies before it', () => {
    fc.assert(
      fc.property(anyDays, (days) => {
        const warp = buildTimeWarp(RANGE_2023, days);
        const share = warp.positionOf(RANGE_2023.end) - warp.positionOf(RANGE_2023.start);
        expect(share).toBeGreaterThan(0.7);
      }),
    );
  });
  it('is an even axis where nothing lies outside the range', () => {
    const warp = buildTimeWarp(RANGE_2023, [utcDay(2023, 5)]);
    expect(warp.pieces.some(({ compressed }) => compressed)).toBe(false);
    expect(warp.positionOf(utcDay(2023, 7, 2))).toBeCloseTo(182 / 365);
  });
  it('gives a year with more models more room', () => {
    const warp = buildTimeWarp(RANGE_2023, [utcDay(2021, 5), utcDay(2022, 5), utcDay(2022, 6)]);
    const width = (year: number) =>
      warp.positionOf(utcDay(year + 1)) - warp.positionOf(utcDay(year));
    expect(width(2022)).toBeGreaterThan(width(2021));
  });
});

describe('nameOfStep', () => {
  it.each([
    [1e6, '1 million', '百万'],
    [1e7, '10 million', '千万'],
    [1e8, '100 million', '亿'],
    [1e9, '1 billion', '十亿'],
    [1e11, '100 billion', '千亿'],
    [1e12, '1 trillion', '万亿'],
    [2e9, '2 billion', '20 亿'],
    [5e11, '500 billion', '5000 亿'],
    [1e5, '100K', '十万'],
    [10, '10', '10'],
  ])('%d', (params, en, zh) => {
    expect(nameOfStep(params, 'en', false)).toBe(en);
    expect(nameOfStep(params, 'zh', false)).toBe(zh);
  });
  it('is short where room is scarce', () => {
    expect(nameOfStep(1e10, 'en', true)).toBe('10B');
  });
});

describe('sizeSteps', () => {
  it('names every decade, and 2 and 5 between where there is room', () => {
    const shown = { start: 8.9, end: 10.1 };
    expect(sizeSteps(shown, 60).map(({ params }) => params)).toEqual([1e9, 1e10]);
    expect(sizeSteps(shown, 200).map(({ params }) => params)).toEqual([1e9, 2e9, 5e9, 1e10]);
  });
});

describe('sizeBounds', () => {
  it('has room around one size, and a readable axis around none', () => {
    const { start, end } = sizeBounds([7e9]);
    expect(end - start).toBeGreaterThanOrEqual(1.5);
    expect(sizeBounds([])).toEqual({ start: 6, end: 12 });
  });
});

describe('timeTicks', () => {
  const ticksAt = (pxPerDay: number) => {
    const { start } = RANGE_2023;
    return timeTicks(RANGE_2023, (day) => (day - start) * pxPerDay).map(({ unit }) => unit);
  };
  it('names quarters, months or weeks as the axis is stretched', () => {
    expect(new Set(ticksAt(0.05))).toEqual(new Set(['year']));
    expect(new Set(ticksAt(0.5))).toEqual(new Set(['year', 'quarter']));
    expect(ticksAt(3).filter((unit) => unit === 'month')).toHaveLength(12);
    expect(new Set(ticksAt(8))).toEqual(new Set(['year', 'month', 'week']));
  });
});

describe('moving an axis', () => {
  const anyInterval = fc
    .tuple(
      fc.double({ min: -5, max: 5, noNaN: true }),
      fc.double({ min: 0.01, max: 5, noNaN: true }),
    )
    .map(([start, length]) => ({ start, end: start + length }));
  it('keeps what is under the pointer there', () => {
    const pointer = 300;
    const shown = { start: 2, end: 4 };
    const moved = moveInterval(shown, 2, pointer - 2 * pointer, 1000, 0.1);
    const valueAt = ({ start, end }: typeof shown) => start + (pointer / 1000) * (end - start);
    expect(valueAt(moved)).toBeCloseTo(valueAt(shown));
    expect(moved.end - moved.start).toBeCloseTo(1);
  });
  it('keeps what is under the pointer there when it can be zoomed no further', () => {
    const pointer = 300;
    const valueAt = ({ start, end }: Interval) => start + (pointer / 1000) * (end - start);
    const zooms = fc.array(fc.double({ min: 1.01, max: 3, noNaN: true }), { maxLength: 20 });
    fc.assert(
      fc.property(anyInterval, zooms, (shown, factors) => {
        const zoomed = factors.reduce(
          (now, factor) => moveInterval(now, factor, (1 - factor) * pointer, 1000, 0.5),
          shown,
        );
        expect(valueAt(zoomed)).toBeCloseTo(valueAt(shown), 6);
        const least = Math.min(0.5, shown.end - shown.start);
        expect(zoomed.end - zoomed.start).toBeGreaterThanOrEqual(least - 1e-9);
      }),
    );
  });
  it('never leaves its bounds nor gets shorter than allowed', () => {
    fc.assert(
      fc.property(anyInterval, anyInterval, (interval, bounds) => {
        const clamped = clampInterval(interval, bounds, 0.005);
        expect(clamped.start).toBeGreaterThanOrEqual(bounds.start - 1e-9);
        expect(clamped.end).toBeLessThanOrEqual(bounds.end + 1e-9);
        expect(clamped.end - clamped.start).toBeGreaterThanOrEqual(0.005 - 1e-9);
      }),
    );
  });
});
