import { describe, expect, it } from 'vitest';
import { axisUnits, calendarUnits } from './calendarTicks';
import { dayFromIso, isoFromDay } from './utcDay';

const day = (iso: string) => dayFromIso(iso) ?? NaN;
const starts = (from: string, to: string, unit: Parameters<typeof calendarUnits>[1]) =>
  calendarUnits({ start: day(from), end: day(to) }, unit).map((one) => isoFromDay(one.start));

describe('calendarUnits', () => {
  it('has every month with a part in the window', () => {
    expect(starts('2023-01-31', '2023-03-02', 'month')).toEqual([
      '2023-01-01',
      '2023-02-01',
      '2023-03-01',
    ]);
  });
  it('leaves out a month that only begins where the window ends', () => {
    expect(starts('2023-01-01', '2023-02-01', 'month')).toEqual(['2023-01-01']);
  });
  it('starts weeks on Monday', () => {
    expect(starts('2023-03-01', '2023-03-08', 'week')).toEqual(['2023-02-27', '2023-03-06']);
  });
  it('knows years, leap days and days before 1970', () => {
    expect(starts('2023-12-31', '2025-01-02', 'year')).toEqual([
      '2023-01-01',
      '2024-01-01',
      '2025-01-01',
    ]);
    expect(starts('2024-02-28', '2024-03-02', 'day')).toEqual([
      '2024-02-28',
      '2024-02-29',
      '2024-03-01',
    ]);
    expect(starts('1969-12-30', '1970-01-06', 'week')).toEqual(['1969-12-29', '1970-01-05']);
    expect(starts('1968-12-31', '1969-02-01', 'month')).toEqual(['1968-12-01', '1969-01-01']);
  });
});

describe('axisUnits', () => {
  it('grows finer with the scale', () => {
    expect(axisUnits(0.5)).toEqual({ header: 'year', minor: null });
    expect(axisUnits(3)).toEqual({ header: 'month', minor: null });
    expect(axisUnits(7)).toEqual({ header: 'month', minor: 'week' });
    expect(axisUnits(30)).toEqual({ header: 'month', minor: 'day' });
  });
});
