import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RUNS } from '../testing/runs';
import { betweenness, neighboursOf, shortestChains, tiesOnShortestChains } from './graph';

const tie = (source: string, target: string) => ({ source, target });
const square = [tie('a', 'b'), tie('b', 'd'), tie('c', 'a'), tie('d', 'c'), tie('d', 'e')];
const ties = fc.array(
  fc.record({
    source: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
    target: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
  }),
  { maxLength: 12 },
);

/** All chains without a repeated company, by trying every one. */
function everyChain(some: readonly ReturnType<typeof tie>[], from: string, to: string): string[][] {
  const neighbours = neighboursOf(some);
  const walk = (chain: string[]): string[][] => {
    const last = chain.at(-1) ?? '';
    if (last === to) return [chain];
    return (neighbours.get(last) ?? [])
      .filter((next) => !chain.includes(next))
      .flatMap((next) => walk([...chain, next]));
  };
  return from === to ? [] : walk([from]);
}

function shortestOf(chains: readonly string[][]): string[][] {
  const least = Math.min(...chains.map(({ length }) => length));
  return chains.filter(({ length }) => length === least);
}

describe('tiesOnShortestChains', () => {
  it('are all ties between companies that follow each other in a shortest chain', () => {
    fc.assert(
      fc.property(ties, (some) => {
        const steps = shortestOf(everyChain(some, 'a', 'f')).flatMap((chain) =>
          chain.slice(1).map((id, index) => [chain[index], id].sort().join()),
        );
        expect(tiesOnShortestChains(some, 'a', 'f')).toEqual(
          some.filter(({ source, target }) => steps.includes([source, target].sort().join())),
        );
      }),
    );
  });
  it('are more than the chains that are told', () => {
    const between = Array.from({ length: 30 }, (_, index) => `m${index}`);
    const wide = between.flatMap((id) => [tie('a', id), tie(id, 'b')]);
    expect(tiesOnShortestChains(wide, 'a', 'b')).toHaveLength(60);
    expect(tiesOnShortestChains(wide, 'a', 'nobody')).toEqual([]);
  });
});

describe('shortestChains', () => {
  it('gives each of several equal chains, whichever way their ties point', () => {
    expect(shortestChains(square, 'a', 'e')).toEqual({
      steps: 3,
      count: 2,
      chains: [
        ['a', 'b', 'd', 'e'],
        ['a', 'c', 'd', 'e'],
      ],
    });
  });
  it('gives none between what is not connected, or to itself', () => {
    expect(shortestChains(square, 'a', 'z').count).toBe(0);
    expect(shortestChains(square, 'a', 'a').count).toBe(0);
  });
  it('agrees with trying every chain', () => {
    fc.assert(
      fc.property(ties, (some) => {
        const expected = shortestOf(everyChain(some, 'a', 'f'));
        const { steps, count, chains } = shortestChains(some, 'a', 'f');
        expect(count).toBe(expected.length);
        expect(chains.length).toBe(Math.min(12, expected.length));
        for (const chain of chains) {
          expect(expected).toContainEqual(chain);
          expect(chain.length).toBe(steps + 1);
        }
      }),
    );
  });
});

describe('betweenness', () => {
  it('agrees with counting the shortest chains of every pair', () => {
    fc.assert(
      fc.property(ties, (some) => {
        const ids = [...neighboursOf(some).keys()];
        const score = betweenness(some);
        for (const id of ids) {
          let expected = 0;
          for (const [index, from] of ids.entries()) {
            for (const to of ids.slice(index + 1)) {
              const chains = shortestOf(everyChain(some, from, to));
              const through = chains.filter((chain) => chain.slice(1, -1).includes(id));
              if (chains.length > 0) expected += through.length / chains.length;
            }
          }
          expect(score.get(id)).toBeCloseTo(expected);
        }
      }),
      RUNS.costly,
    );
  });

  it('is sampled where the network is large, and still finds who is in the middle', () => {
    const spokes = Array.from({ length: 900 }, (_, index) => tie(`x${index}`, 'hub'));
    const score = betweenness(spokes);
    const exact = (900 * 899) / 2;
    expect(Math.abs((score.get('hub') ?? 0) / exact - 1)).toBeLessThan(0.02);
    expect([...score].every(([id, own]) => id === 'hub' || own === 0)).toBe(true);
  });
});
