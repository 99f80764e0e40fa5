import { describe, expect, it } from 'vitest';
import { ChargeTree } from './chargeTree';
import { repelPairs } from './pairForces';

function pushes(places: readonly (readonly [number, number])[], by: 'pairs' | 'tree') {
  const x = Float64Array.from(places, ([own]) => own);
  const y = Float64Array.from(places, ([, own]) => own);
  const [velocityX, velocityY] = [new Float64Array(x.length), new Float64Array(x.length)];
  if (by === 'pairs') repelPairs(x, y, velocityX, velocityY, -100);
  else new ChargeTree(x.length).repel(x, y, velocityX, velocityY, -100);
  return places.map((_, point) => ({ x: velocityX[point] ?? NaN, y: velocityY[point] ?? NaN }));
}

describe('repelPairs', () => {
  it.each([
    ['apart', [0, 0], [30, 40]],
    ['nearer than a px', [0, 0], [0.3, 0]],
    ['in one place', [5, 5], [5, 5]],
  ] as const)('pushes two points %s as the tree does', (_, one, other) => {
    const [paired, sorted] = [pushes([one, other], 'pairs'), pushes([one, other], 'tree')];
    paired.forEach((push, point) => {
      expect(push.x).toBeCloseTo(sorted[point]?.x ?? NaN, 9);
      expect(push.y).toBeCloseTo(sorted[point]?.y ?? NaN, 9);
    });
  });
  it('pushes away, each as much as the others together', () => {
    const [left, middle, right] = pushes(
      [
        [-10, 0],
        [0, 0],
        [10, 0],
      ],
      'pairs',
    );
    expect(left?.x).toBeLessThan(0);
    expect(middle?.x).toBeCloseTo(0, 9);
    expect(right?.x).toBeCloseTo(-(left?.x ?? NaN), 9);
  });
});
