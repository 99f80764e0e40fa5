import { describe, expect, it } from 'vitest';
import { formatCount, formatDay, formatDollars, formatSpan } from './format';

const MARCH_14_2023 = 19_430;
const MARCH_1_2023 = 19_417;

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

describe('formatDollars', () => {
  it('counts in the units of the language', () => {
    expect(formatDollars(4e9, 'en')).toBe('$4B');
    expect(formatDollars(4e9, 'zh')).toBe('40 亿美元');
  });
});

describe('dates', () => {
  it('are said in the language', () => {
    expect(formatDay(MARCH_14_2023, 'day', 'en')).toBe('14 March 2023');
    expect(formatDay(MARCH_14_2023, 'day', 'zh')).toBe('2023年3月14日');
  });
  it('are no more precise than known', () => {
    const march = { start: MARCH_1_2023, end: MARCH_1_2023 + 31, approximate: true } as const;
    expect(formatSpan({ ...march, precision: 'month' }, 'en')).toBe('about March 2023');
    expect(formatSpan({ ...march, precision: 'month' }, 'zh')).toBe('约2023年3月');
  });
  it('of a range name both ends once', () => {
    const week = { start: MARCH_14_2023, end: MARCH_14_2023 + 5, approximate: false } as const;
    expect(formatSpan({ ...week, precision: 'day' }, 'en')).toMatch(/^14\s?–\s?18 March 2023$/);
  });
});
