import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tiesAround } from './neighbourhood';

const IDS = ['a', 'b', 'c', 'd', 'e', 'f'];
const anyTies = fc.array(
  fc.record({
    source: fc.constantFrom(...IDS),
    target: fc.constantFrom(...IDS),
    directed: fc.boolean(),
  }),
  { maxLength: 14 },
);
const tie = (source: string, target: string, directed = true) => ({ source, target, directed });

describe('tiesAround', () => {
  const ties = [tie('a', 'b'), tie('c', 'a'), tie('b', 'd'), tie('d', 'e'), tie('b', 'c', false)];
  const around = (hops: number, toward: 'both' | 'out' | 'in') =>
    tiesAround(ties, { centre: 'a', hops, toward }).map(({ source, target }) => source + target);

  it('keeps the ties of the company, then those of its neighbours', () => {
    expect(around(1, 'both')).toEqual(['ab', 'ca']);
    expect(around(2, 'both')).toEqual(['ab', 'ca', 'bd', 'bc']);
  });
  it('follows ties along or against their direction; those without one lead both ways', () => {
    expect(around(2, 'out')).toEqual(['ab', 'bd', 'bc']);
    expect(around(2, 'in')).toEqual(['ca', 'bc']);
  });
  it('with one hop keeps exactly the ties of the company, of whatever network', () => {
    fc.assert(
      fc.property(anyTies, (some) => {
        expect(tiesAround(some, { centre: 'a', hops: 1, toward: 'both' })).toEqual(
          some.filter(({ source, target }) => source === 'a' || target === 'a'),
        );
      }),
    );
  });
  it('of one direction and of more hops never has what the whole has not, and grows with the hops', () => {
    fc.assert(
      fc.property(anyTies, fc.constantFrom('both', 'out', 'in'), (some, toward) => {
        const near = new Set(tiesAround(some, { centre: 'a', hops: 1, toward }));
        const far = new Set(tiesAround(some, { centre: 'a', hops: 2, toward }));
        const either = new Set(tiesAround(some, { centre: 'a', hops: 2, toward: 'both' }));
        expect([...near].every((one) => far.has(one))).toBe(true);
        expect([...far].every((one) => either.has(one))).toBe(true);
      }),
    );
  });
});
