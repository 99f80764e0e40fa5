import { describe, expect, it } from 'vitest';
import { formatCount, formatDollars, formatShare } from './format';
import { formatBytes } from './formatBytes';

describe('formatCount', () => {
  it.each([
    [176_000_000_000, '176B', '1760 亿'],
    [7_000_000_000, '7B', '70 亿'],
    [46_700_000_000, '46.7B', '467 亿'],
    [117_000_000, '117M', '1.17 亿'],
    [1_760_000_000_000, '1.76T', '1.76 万亿'],
    [93_000, '93K', '9.3 万'],
    [999_999_999, '1B', '10 亿'],
    [16, '16', '16'],
  ])('%d', (value, en, zh) => {
    expect(formatCount(value, 'en')).toBe(en);
    expect(formatCount(value, 'zh')).toBe(zh);
  });
});

describe('formatBytes', () => {
  it.each([
    [13_476_831_232, '12.6 GiB'],
    [352_494_542_848, '328 GiB'],
    [268_435_456, '256 MiB'],
    [24 * 2 ** 30, '24 GiB'],
  ])('%d', (bytes, words) => {
    expect(formatBytes(bytes)).toBe(words);
  });
});

describe('formatShare', () => {
  it('is whole percents but for the small', () => {
    expect(formatShare(0.5467, 'en')).toBe('55 %');
    expect(formatShare(0.5467, 'zh')).toBe('55%');
    expect(formatShare(0.0042, 'en')).toBe('0.4 %');
  });
});

describe('formatDollars', () => {
  it('counts in the units of the language', () => {
    expect(formatDollars(4e9, 'en')).toBe('$4B');
    expect(formatDollars(4e9, 'zh')).toBe('40 亿美元');
  });
});
