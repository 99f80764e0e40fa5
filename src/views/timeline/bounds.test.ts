import { describe, expect, it } from 'vitest';
import { windowFrom } from './bounds';
import { lengthOf } from '../../geometry/timeWindow';
import { utcDay } from '../../geometry/utcDay';

const YEAR = { start: utcDay(2023), end: utcDay(2024) };
const BOUNDS = { start: utcDay(2022, 11, 15), end: YEAR.end };

describe('windowFrom', () => {
  it('is the range where no day is asked for', () => {
    expect(windowFrom({ from: null, to: null }, YEAR, BOUNDS)).toEqual(YEAR);
  });

  it('is the days asked for, the last included', () => {
    const days = { from: '2023-03-01', to: '2023-03-31' };
    expect(windowFrom(days, YEAR, BOUNDS)).toMatchObject({
      start: utcDay(2023, 3),
      end: utcDay(2023, 4),
    });
  });

  it('keeps the parts of a day', () => {
    const days = { from: '2023-03-01.25', to: '2023-03-02.5' };
    const start = utcDay(2023, 3) + 0.25;
    expect(windowFrom(days, YEAR, BOUNDS)).toEqual({ start, end: start + 1.25 });
  });

  it.each([
    [null, '2024-12-31', BOUNDS.start, BOUNDS.end],
    ['2023-06-01', '9999-12-31', utcDay(2023, 6), BOUNDS.end],
    ['0001-01-01', null, BOUNDS.start, BOUNDS.end],
    ['0001-01-01', '9999-12-31', BOUNDS.start, BOUNDS.end],
    ['2023-12-31.5', '2024-01-01', utcDay(2023, 12, 31) + 0.5, BOUNDS.end],
  ])('from %s to %s is what of it the data reaches', (from, to, start, end) => {
    expect(windowFrom({ from, to }, YEAR, BOUNDS)).toEqual({ start, end });
  });

  it.each([
    ['2050-01-01', '2050-01-31', utcDay(2050), utcDay(2050, 2)],
    ['2050-01-01', '9999-12-31', utcDay(2050), utcDay(2050) + lengthOf(BOUNDS)],
    ['0001-01-01', '1999-12-31', utcDay(2000) - lengthOf(BOUNDS), utcDay(2000)],
  ])('from %s to %s, beyond the data, is no longer than that', (from, to, start, end) => {
    expect(windowFrom({ from, to }, YEAR, BOUNDS)).toEqual({ start, end });
  });

  it('without a first day shows all there is before the last, as the list and the counts do', () => {
    expect(windowFrom({ from: null, to: '2022-12-31' }, YEAR, BOUNDS)).toEqual({
      start: BOUNDS.start,
      end: YEAR.start,
    });
  });
});
