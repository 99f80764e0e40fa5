import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { testTie } from '../../data/testTie';
import { bendTies } from './bendTies';
import { numberNetwork, placeNetwork } from './drawNetwork';
import { fitCamera } from './fitCamera';
import { isSame, markAt, placeOf, type Mark } from './hitTest';

const tie = (id: string, source: string, target: string) => testTie({ id, source, target });
const positions = new Map([
  ['a', { x: 0, y: 0 }],
  ['b', { x: 300, y: 40 }],
  ['c', { x: 120, y: 260 }],
]);
const ties = [
  tie('1', 'a', 'b'),
  tie('2', 'a', 'b'),
  tie('3', 'b', 'a'),
  tie('4', 'b', 'c'),
  tie('5', 'c', 'c'),
  tie('6', 'c', 'c'),
];
const network = placeNetwork(numberNetwork(ties, []), positions, bendTies(ties, positions));
const camera = fitCamera(positions, 800, 600);
const marks: readonly Mark[] = [
  ...network.companies.map((_, number) => ({ type: 'company' as const, number })),
  ...network.ties.map((_, number) => ({ type: 'tie' as const, number })),
];

describe('markAt', () => {
  it('finds every company and every tie where it is drawn, parallel ties and ties to oneself too', () => {
    for (const mark of marks) {
      const { x, y } = placeOf(network.scene, mark, camera);
      expect(isSame(markAt(network.scene, camera, x, y, 4), mark)).toBe(true);
    }
  });
  it('keeps parallel ties as far apart as a pointer can tell', () => {
    const places = [0, 1, 2].map((number) =>
      placeOf(network.scene, { type: 'tie', number }, camera),
    );
    places.forEach((place, index) => {
      for (const other of places.slice(index + 1)) {
        expect(Math.hypot(place.x - other.x, place.y - other.y)).toBeGreaterThan(12);
      }
    });
  });
  it('finds nothing where there is nothing, at any scale', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 20, noNaN: true }), (k) => {
        expect(markAt(network.scene, { k, x: 0, y: 0 }, -5_000, -5_000, 18)).toBeNull();
      }),
    );
  });
});
