import { describe, expect, it } from 'vitest';
import { utcDay } from '../geometry/utcDay';
import { parseEdtf, parseEdtfRange } from './edtf';

describe('parseEdtf', () => {
  it('keeps a day a day', () => {
    expect(parseEdtf('2023-03-14')).toEqual({
      start: utcDay(2023, 3, 14),
      end: utcDay(2023, 3, 15),
      precision: 'day',
      approximate: false,
    });
  });
  it('keeps a month as wide as the month, and approximate where it says so', () => {
    expect(parseEdtf('2023-12~')).toEqual({
      start: utcDay(2023, 12),
      end: utcDay(2024, 1),
      precision: 'month',
      approximate: true,
    });
  });
  it('keeps a year as wide as the year', () => {
    expect(parseEdtf('2007')).toMatchObject({ start: utcDay(2007), end: utcDay(2008) });
  });
  it.each(['2023-13', '2023-02-30', '2023-00', '23', '2023-3', '2023?', '', '2023-03-14~~'])(
    'refuses %s',
    (text) => {
      expect(parseEdtf(text)).toBeNull();
    },
  );
});

describe('parseEdtfRange', () => {
  it('spans from the first date to the end of the last', () => {
    expect(parseEdtfRange('2023-11-17', '2023-11-22')).toMatchObject({
      start: utcDay(2023, 11, 17),
      end: utcDay(2023, 11, 23),
      precision: 'day',
    });
  });
  it('is as coarse as its coarser end', () => {
    expect(parseEdtfRange('2023-11-17', '2023-12')).toMatchObject({ precision: 'month' });
  });
  it('refuses an end before the start', () => {
    expect(parseEdtfRange('2023-11-17', '2023-10')).toBeNull();
    expect(parseEdtfRange('2023-03-02', '2023-03-01')).toBeNull();
    expect(parseEdtfRange('2023-03', '2023-02')).toBeNull();
    expect(parseEdtfRange('2023-03', '2023-03-01')).not.toBeNull();
  });
});
