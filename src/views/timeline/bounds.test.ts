import { describe, expect, it } from 'vitest';
import { windowFrom } from './bounds';
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

  it('without a first day shows all there is before the last, as the list and the counts do', () => {
    expect(windowFrom({ from: null, to: '2022-12-31' }, YEAR, BOUNDS)).toEqual({
      start: BOUNDS.start,
      end: YEAR.start,
    });
  });
});
