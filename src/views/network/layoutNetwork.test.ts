import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RUNS } from '../../testing/runs';
import { layoutInSteps, layoutNetwork } from './layoutNetwork';
import type { Positions, Tie } from './picture';

const company = fc.integer({ min: 0, max: 14 }).map((index) => `c${index}`);
const ties = fc
  .array(fc.tuple(company, company), { minLength: 1, maxLength: 30 })
  .map((pairs) =>
    pairs.map(([source, target], index): Tie => ({ id: `t${index}`, source, target })),
  );
const companies = fc.uniqueArray(
  fc.integer({ min: 0, max: 30 }).map((index) => `c${index}`),
  { maxLength: 20 },
);
const keys = fc.array(fc.nat(), { minLength: 30, maxLength: 30 });

describe('layoutNetwork', () => {
  it('gives the same picture whatever the order of companies and ties', () => {
    fc.assert(
      fc.property(ties, companies, keys, (some, names, order) => {
        expect(sorted(layoutNetwork(shuffled(some, order), shuffled(names, order)))).toEqual(
          sorted(layoutNetwork(some, names)),
        );
      }),
      RUNS.costly,
    );
  });
  it('gives the same picture of a large network whatever the order of its ties', () => {
    const some = ring(600);
    expect(sorted(layoutNetwork(some.toReversed()))).toEqual(sorted(layoutNetwork(some)));
  });
  it('places every company, none on another', () => {
    fc.assert(
      fc.property(ties, companies, (some, names) => {
        const placed = layoutNetwork(some, names);
        const tied = some.flatMap(({ source, target }) => [source, target]);
        expect(new Set(placed.keys())).toEqual(new Set([...tied, ...names]));
        const points = [...placed.values()];
        points.forEach((a, index) => {
          expect(Number.isFinite(a.x + a.y)).toBe(true);
          for (const b of points.slice(index + 1)) {
            expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(8);
          }
        });
      }),
      RUNS.costly,
    );
  });
  it('keeps parts that are not connected out of each other’s boxes', () => {
    const parts = ['a', 'b', 'c'].map((part) =>
      Array.from({ length: 6 }, (_, index): Tie => {
        const source = `${part}${index}`;
        return { id: `t-${source}`, source, target: `${part}${(index + 1) % 6}` };
      }),
    );
    const placed = layoutNetwork(parts.flat());
    const boxes = parts.map((part) => boxOf(placed, part));
    boxes.forEach((a, index) => {
      for (const b of boxes.slice(index + 1)) {
        const apart = a.right < b.left || b.right < a.left || a.bottom < b.top || b.bottom < a.top;
        expect(apart).toBe(true);
      }
    });
  });
  it('puts companies without ties in columns beside all others', () => {
    const placed = layoutNetwork(ring(12), ['alone', 'apart', 'c3', 'aside']);
    const { right } = boxOf(placed, ring(12));
    const own = ['alone', 'apart', 'aside'].map((id) => placed.get(id) ?? { x: NaN, y: NaN });
    expect(own.every(({ x }) => x > right)).toBe(true);
    expect(own.map(({ y }) => y)).toEqual(own.map(({ y }) => y).sort((a, b) => a - b));
  });
  it('tightens from where companies stand, so that what is in place stays near it', () => {
    const placed = layoutNetwork(ring(40));
    const steps = layoutInSteps({ ties: ring(40), companies: [], from: placed });
    let step = steps.next();
    while (step.done !== true) step = steps.next();
    const tightened = step.value;
    const moves = [...placed]
      .map(([id, { x, y }]) =>
        Math.hypot((tightened.get(id)?.x ?? 0) - x, (tightened.get(id)?.y ?? 0) - y),
      )
      .sort((a, b) => a - b);
    const { right, left } = boxOf(placed, ring(40));
    expect(moves[20]).toBeLessThan(0.05 * (right - left));
  });
  it('stays sound for a hub, for ties of a company to itself, and for many ties between two', () => {
    const hub = Array.from({ length: 193 }, (_, index): Tie => ({
      id: `h${index}`,
      source: 'hub',
      target: `c${index}`,
    }));
    const loops = ['hub', 'lonely'].map((id): Tie => ({ id: `l-${id}`, source: id, target: id }));
    const parallel = Array.from({ length: 20 }, (_, index): Tie => ({
      id: `p${index}`,
      source: 'c0',
      target: 'c1',
    }));
    const placed = layoutNetwork([...hub, ...loops, ...parallel]);
    expect(placed.size).toBe(195);
    for (const { x, y } of placed.values()) expect(Number.isFinite(x + y)).toBe(true);
  });
  it('packs thousands of pairs into a picture not much wider than high', () => {
    const pairs = Array.from({ length: 1500 }, (_, index): Tie => ({
      id: `t${index}`,
      source: `a${index}`,
      target: `b${index}`,
    }));
    const { left, right, top, bottom } = boxOf(layoutNetwork(pairs), pairs);
    expect((right - left) / (bottom - top)).toBeGreaterThan(0.8);
    expect((right - left) / (bottom - top)).toBeLessThan(2.5);
  });
  it('draws nothing of nothing', () => {
    expect(layoutNetwork([]).size).toBe(0);
  });
});

function ring(length: number): Tie[] {
  return Array.from({ length }, (_, index) => ({
    id: `t${index}`,
    source: `c${index}`,
    target: `c${(index + 1) % length}`,
  }));
}

function sorted(positions: Positions) {
  return [...positions].sort(([a], [b]) => (a < b ? -1 : 1));
}

function shuffled<T>(items: readonly T[], order: readonly number[]): T[] {
  return items
    .map((item, index) => ({ item, key: order[index] ?? 0 }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);
}

function boxOf(positions: Positions, ties: readonly Tie[]) {
  const places = ties.flatMap(({ source, target }) =>
    [source, target].map((id) => positions.get(id) ?? { x: NaN, y: NaN }),
  );
  const xs = places.map(({ x }) => x);
  const ys = places.map(({ y }) => y);
  return {
    left: Math.min(...xs),
    right: Math.max(...xs),
    top: Math.min(...ys),
    bottom: Math.max(...ys),
  };
}
