import { describe, expect, it } from 'vitest';
import { fitsCard, weightBytes } from './memory';

const open = (params: number | null) => ({ params, weights: 'open' as const });

describe('weightBytes', () => {
  it('is two bytes a parameter at 16 bit, half a byte at 4', () => {
    expect(weightBytes(7e9, 16)).toBe(14e9);
    expect(weightBytes(7e9, 8)).toBe(7e9);
    expect(weightBytes(7e9, 4)).toBe(3.5e9);
  });
});

describe('fitsCard', () => {
  it('counts the weights and a tenth on top', () => {
    const largest = (24 * 2 ** 30) / 1.1 / 2;
    expect(fitsCard(open(largest - 1), 24, 16)).toBe(true);
    expect(fitsCard(open(largest + 1), 24, 16)).toBe(false);
  });
  it('takes more parameters at fewer bits', () => {
    expect(fitsCard(open(34e9), 24, 16)).toBe(false);
    expect(fitsCard(open(34e9), 24, 4)).toBe(true);
  });
  it('has no model that nobody can download, or whose size nobody knows', () => {
    expect(fitsCard({ params: 1e9, weights: 'api' }, 80, 4)).toBe(false);
    expect(fitsCard(open(null), 80, 4)).toBe(false);
  });
});
