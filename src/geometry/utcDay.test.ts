import { describe, expect, it } from 'vitest';
import { dayFromIso, isoFromDay, utcDay } from './utcDay';

describe('utcDay', () => {
  it('counts days from 1970-01-01', () => {
    expect(utcDay(1970)).toBe(0);
    expect(utcDay(1970, 2)).toBe(31);
    expect(utcDay(2022, 13)).toBe(utcDay(2023));
  });
  it('knows years before 100', () => {
    expect(isoFromDay(utcDay(99, 1, 1))).toBe('0099-01-01');
  });
});

describe('dayFromIso', () => {
  it('is the inverse of isoFromDay', () => {
    for (const iso of ['2023-01-01', '2024-02-29', '1956-06-18']) {
      expect(isoFromDay(dayFromIso(iso) ?? NaN)).toBe(iso);
    }
  });
  it.each(['2023-02-29', '2023-13-01', '2023-1-1', '2023', '', '2023-01-01T00:00'])(
    'refuses %s',
    (text) => {
      expect(dayFromIso(text)).toBeNull();
    },
  );
});
