import { describe, expect, it } from 'vitest';
import type { Trend } from './trend';
import { trendInWords } from './trendWords';

function trendOf(slopeLow: number, slope: number, slopeHigh: number): Trend {
  const days = { start: 0, end: 1 };
  return {
    count: 40,
    days,
    slope,
    slopeLow,
    slopeHigh,
    at: () => ({ log2: 0, halfInterval: 0 }),
  };
}

describe('trendInWords', () => {
  it('names the doubling time with its interval, the shorter end first', () => {
    const words = trendInWords(trendOf(1 / 1000, 1 / 300, 1 / 50), 'en');
    expect(words).toContain(
      'Sizes double every 9.9 months (95 % interval 50 days to 2.7 years; 40 models).',
    );
    expect(words).toContain('Least squares');
  });
  it('names a halving time likewise', () => {
    expect(trendInWords(trendOf(-1 / 50, -1 / 300, -1 / 1000), 'zh')).toContain(
      '规模约每 9.9 个月减半（95% 区间：50 天至 2.7 年，共 40 个模型）',
    );
  });
  it('claims none where the interval holds both growing and shrinking', () => {
    expect(trendInWords(trendOf(-1 / 400, 1 / 900, 1 / 200), 'en')).toContain(
      'from halving every 13 months to doubling every 6.6 months',
    );
  });
  it('counts no years beyond a century', () => {
    expect(trendInWords(trendOf(-1e-9, 1e-9, 1 / 200), 'en')).toContain(
      'from halving every century or more to doubling',
    );
  });
  it('says how many models it takes', () => {
    expect(trendInWords(null, 'en')).toContain('at least eight');
  });
});
