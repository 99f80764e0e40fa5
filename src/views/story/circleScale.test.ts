import { describe, expect, it } from 'vitest';
import { circleScale } from './circleScale';

describe('circleScale', () => {
  it('gives areas in the proportion of the sizes', () => {
    const diameterOf = circleScale([20e9, 5e9, 1.25e9]);
    expect(diameterOf(20e9) ** 2 / diameterOf(5e9) ** 2).toBeCloseTo(4);
    expect(diameterOf(20e9) ** 2 / diameterOf(1.25e9) ** 2).toBeCloseTo(16);
  });
  it('never loses the smallest from sight', () => {
    expect(circleScale([1e12])(1e6)).toBeGreaterThanOrEqual(3);
  });
});
