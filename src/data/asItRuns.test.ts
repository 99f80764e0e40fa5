import { describe, expect, it } from 'vitest';
import { asItRuns } from './asItRuns';

const family = {
  params: 70e9,
  otherSizes: [7e9, 13e9],
  weights: 'open' as const,
  modality: 'text' as const,
};
const machine = { fits: 24, bits: 8, context: null } as const;

describe('asItRuns', () => {
  it('is the model of the largest size that fits, its others beside it', () => {
    const mixture = { ...family, activeParams: 12e9 };
    const running = asItRuns(mixture, machine);
    expect(running).toMatchObject({ params: 13e9, otherSizes: [70e9, 7e9] });
    expect(running.activeParams).toBeUndefined();
  });
  it('is the model itself where it fits as it is, nothing fits or nothing is asked', () => {
    expect(asItRuns(family, { ...machine, fits: 80 })).toBe(family);
    expect(asItRuns(family, { ...machine, fits: 8, bits: 16 })).toBe(family);
    expect(asItRuns(family, { ...machine, fits: null })).toBe(family);
  });
});
