import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { testTie } from '../../data/testTie';
import { bendTies, bendTightened, fanTies } from './bendTies';
import { numberNetwork, placeNetwork } from './drawNetwork';
import { fitCamera } from './fitCamera';
import { type Positions, type Tie, transposed, transposedBends } from './picture';
import { tiesUnderDiscs } from './testTiesUnderDiscs';

const tie = (id: string, source: string, target: string) => testTie({ id, source, target });
const at = (places: Readonly<Record<string, readonly [number, number]>>): Positions =>
  new Map(Object.entries(places).map(([id, [x, y]]) => [id, { x, y }]));

const company = fc.integer({ min: 0, max: 9 }).map((index) => `c${index}`);
const someTies = fc
  .array(fc.tuple(company, company), { minLength: 1, maxLength: 25 })
  .map((pairs) => pairs.map(([source, target], index) => tie(`t${index}`, source, target)));
const place = fc.integer({ min: 0, max: 600 });
const places = fc
  .array(fc.tuple(place, place), { minLength: 10, maxLength: 10 })
  .map((all) => at(Object.fromEntries(all.map((point, index) => [`c${index}`, point]))));

/** `a` and `b` at the ends of a line, `c` somewhere beside its middle; each with a tie to what stands far off. */
function barred(offset: number) {
  const ties = [tie('1', 'a', 'b'), tie('2', 'c', 'd')];
  const positions = at({ a: [0, 300], b: [300, 300], c: [150, 300 + offset], d: [150, 0] });
  return { ties, positions, under: () => underDiscs(ties, positions) };
}

function underDiscs(ties: ReturnType<typeof tie>[], positions: Positions): readonly string[] {
  const network = placeNetwork(numberNetwork(ties, []), positions, bendTies(ties, positions));
  return tiesUnderDiscs(network, fitCamera(positions, 1200, 500)).map(({ id }) => id);
}

describe('bendTies', () => {
  it('gives the same bends whatever the order of ties and companies', () => {
    fc.assert(
      fc.property(someTies, places, (ties, positions) => {
        const turned = bendTies(ties.toReversed(), new Map([...positions].toReversed()));
        expect(sorted(turned)).toEqual(sorted(bendTies(ties, positions)));
      }),
    );
  });
  it('leaves ties straight, or in their fans, that have nothing in their way', () => {
    const ties = [tie('1', 'a', 'b'), tie('2', 'b', 'c'), tie('3', 'c', 'a'), tie('4', 'b', 'a')];
    const positions = at({ a: [0, 0], b: [300, 40], c: [120, 260] });
    expect(sorted(bendTies(ties, positions))).toEqual(sorted(fanTies(ties)));
    expect([...bendTies(ties.slice(0, 3), positions)]).toEqual([]);
  });
  it('moves a tie aside by the least that clears the disc of a third company, to the nearer side', () => {
    const { ties, positions, under } = barred(4);
    expect(under()).toEqual([]);
    // The disc stands to the right as seen from a.
    expect(bendTies(ties, positions).get('1')).toBeLessThan(0);
    expect(Math.abs(bendTies(ties, positions).get('1') ?? 0)).toBeLessThanOrEqual(1);
    expect(bendTies(barred(-4).ties, barred(-4).positions).get('1')).toBeGreaterThan(0);
    expect(bendTies(ties, barred(60).positions).get('1')).toBeUndefined();
  });
  it('moves a fan as a whole, its ties apart as ever', () => {
    const ties = [...barred(0).ties, tie('3', 'b', 'a'), tie('4', 'a', 'b')];
    const bends = bendTies(ties, barred(0).positions);
    expect(underDiscs(ties, barred(0).positions)).toEqual([]);
    const places = [bends.get('1') ?? 0, -(bends.get('3') ?? 0), bends.get('4') ?? 0];
    expect(places.map((bend) => bend - (places[0] ?? 0))).toEqual([0, 1, 2]);
  });
  it('leaves a tie straight that would have to pass through a crowd', () => {
    const crowd = Array.from({ length: 12 }, (_, index) => `m${index}`);
    const ties = [tie('1', 'a', 'b'), ...crowd.map((id) => tie(`t-${id}`, id, 'far'))];
    const inRow = crowd.map((id, index): [string, [number, number]] => [id, [40 * index, 0]]);
    const positions = at({
      a: [-60, 0],
      b: [520, 0],
      far: [230, 500],
      ...Object.fromEntries(inRow),
    });
    expect(bendTies(ties, positions).get('1')).toBeUndefined();
  });
  it('numbers the loops of a company from 0 and keeps them above where the axes are swapped', () => {
    const ties = [tie('1', 'a', 'a'), tie('2', 'a', 'a'), tie('3', 'a', 'b'), tie('4', 'a', 'b')];
    const bends = bendTies(ties, at({ a: [0, 0], b: [100, 0] }));
    expect(['1', '2', '3', '4'].map((id) => bends.get(id))).toEqual([0, 1, -0.5, 0.5]);
    const swapped = transposedBends(ties, bends);
    expect(['1', '2', '3', '4'].map((id) => swapped.get(id))).toEqual([0, 1, 0.5, -0.5]);
  });
  it('hides as little where the axes are swapped', () => {
    const { ties, positions } = barred(4);
    const bends = transposedBends(ties, bendTies(ties, positions));
    const network = placeNetwork(numberNetwork(ties, []), transposed(positions), bends);
    expect(tiesUnderDiscs(network, fitCamera(transposed(positions), 500, 1200))).toEqual([]);
  });
  it('bends nothing of nothing, and no tie whose companies stand on one another', () => {
    expect([...bendTies([], new Map())]).toEqual([]);
    expect([...bendTies([tie('1', 'a', 'b')], at({ a: [5, 5], b: [5, 5] }))]).toEqual([]);
    expect([...bendTies([tie('1', 'a', 'b')], new Map())]).toEqual([]);
  });
});

describe('bendTightened', () => {
  it('has tightened companies’ ties keep clear of those alone, and all others of all', () => {
    const ties: Tie[] = [tie('1', 'a', 'b'), tie('2', 'c', 'd'), tie('3', 'c', 'e')];
    const from = at({ a: [0, 0], b: [400, 0], c: [150, 300], d: [0, 600], e: [300, 600] });
    const among = at({ a: [0, 300], b: [300, 300] });
    expect(bendTightened(ties, from, among).get('1') ?? 0).toBe(0);
    const across = at({ a: [75, 450], b: [400, 500] });
    expect(bendTightened(ties, from, across).get('2')).toBeDefined();
  });
});

function sorted(bends: ReadonlyMap<string, number>) {
  return [...bends].sort(([a], [b]) => (a < b ? -1 : 1));
}
