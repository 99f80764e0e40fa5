import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { communitiesOf, type Community } from './communities';

const tie = (source: string, target: string) => ({ source, target });
const IDS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
const anyTies = fc.array(
  fc.record({ source: fc.constantFrom(...IDS), target: fc.constantFrom(...IDS) }),
  { minLength: 1, maxLength: 24 },
);

/** Newman and Girvan 2004, https://doi.org/10.1103/PhysRevE.69.026113, straight from the definition. */
function modularity(ties: readonly ReturnType<typeof tie>[], parts: readonly Community[]): number {
  const partOf = new Map(parts.flatMap((ids, part) => ids.map((id) => [id, part] as const)));
  const degrees = new Map<number, number>();
  let within = 0;
  for (const { source, target } of ties) {
    for (const id of [source, target]) {
      const part = partOf.get(id) ?? -1;
      degrees.set(part, (degrees.get(part) ?? 0) + 1);
    }
    if (partOf.get(source) === partOf.get(target)) within += 1;
  }
  const expected = [...degrees.values()].map((degree) => (degree / (2 * ties.length)) ** 2);
  return within / ties.length - expected.reduce((sum, one) => sum + one, 0);
}

describe('communitiesOf', () => {
  it('finds two groups that one tie joins, the busiest member of each first', () => {
    const group = (name: string) => [
      tie(`${name}1`, `${name}2`),
      tie(`${name}2`, `${name}3`),
      tie(`${name}3`, `${name}1`),
      tie(`${name}4`, `${name}1`),
    ];
    expect(communitiesOf([...group('x'), ...group('y'), tie('x1', 'y2')])).toEqual([
      ['x1', 'x2', 'x3', 'x4'],
      ['y1', 'y2', 'y3', 'y4'],
    ]);
  });

  it('finds the planted groups of a large network', () => {
    const ties = Array.from({ length: 3_000 }, (_, index) => {
      const group = index % 20;
      const member = (n: number) => `${group}-${n % 15}`;
      return index % 11 === 0
        ? tie(member(index), `${(group + 1 + (index % 7)) % 20}-${index % 15}`)
        : tie(member(index * 7), member(index * 7 + 1 + (index % 13)));
    });
    const found = communitiesOf(ties);
    expect(found).toHaveLength(20);
    for (const community of found) {
      expect(new Set(community.map((id) => id.split('-')[0])).size).toBe(1);
    }
  });

  it('has every company once, joins none that are not connected, and is better than no grouping', () => {
    fc.assert(
      fc.property(anyTies, (ties) => {
        const found = communitiesOf(ties);
        const ids = [...new Set(ties.flatMap(({ source, target }) => [source, target]))];
        expect(found.flat().sort()).toEqual(ids.sort());
        for (const community of found) {
          const reached = new Set(community.slice(0, 1));
          for (const id of reached) {
            for (const { source, target } of ties) {
              if (source === id) reached.add(target);
              if (target === id) reached.add(source);
            }
          }
          expect(community.every((id) => reached.has(id))).toBe(true);
        }
        const apart = ids.map((id) => [id]);
        expect(modularity(ties, found)).toBeGreaterThanOrEqual(modularity(ties, apart) - 1e-9);
      }),
    );
  });

  it('is the same whatever the order of the ties', () => {
    fc.assert(
      fc.property(
        anyTies.chain((ties) =>
          fc.tuple(
            fc.constant(ties),
            fc.shuffledSubarray(ties, { minLength: ties.length, maxLength: ties.length }),
          ),
        ),
        ([ties, shuffled]) => {
          expect(communitiesOf(shuffled)).toEqual(communitiesOf(ties));
        },
      ),
    );
  });

  it('of no ties are none', () => {
    expect(communitiesOf([])).toEqual([]);
  });
});
