import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutNetwork, type Tie } from './layoutNetwork';

const company = fc.integer({ min: 0, max: 14 }).map((index) => `c${index}`);
const ties = fc
  .array(fc.tuple(company, company), { minLength: 1, maxLength: 30 })
  .map((pairs) =>
    pairs.map(([source, target], index): Tie => ({ id: `t${index}`, source, target })),
  );

describe('layoutNetwork', () => {
  it('gives the same picture whatever the order of the ties', () => {
    fc.assert(
      fc.property(ties, fc.infiniteStream(fc.nat()), (some, numbers) => {
        const shuffled = some
          .map((tie) => ({ tie, key: numbers.next().value }))
          .sort((a, b) => a.key - b.key)
          .map(({ tie }) => tie);
        expect([...layoutNetwork(shuffled)].sort()).toEqual([...layoutNetwork(some)].sort());
      }),
      { numRuns: 15 },
    );
  });
  it('places every company that has a tie, none on another', () => {
    fc.assert(
      fc.property(ties, (some) => {
        const placed = layoutNetwork(some);
        const companies = new Set(some.flatMap(({ source, target }) => [source, target]));
        expect(new Set(placed.keys())).toEqual(companies);
        const points = [...placed.values()];
        points.forEach((a, index) => {
          expect(Number.isFinite(a.x + a.y)).toBe(true);
          for (const b of points.slice(index + 1)) {
            expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(8);
          }
        });
      }),
      { numRuns: 15 },
    );
  });
  it('draws nothing of nothing', () => {
    expect(layoutNetwork([]).size).toBe(0);
  });
});
