import { describe, expect, it } from 'vitest';
import { testTie } from '../../data/testTie';
import { bendTies } from './bendTies';
import { numberNetwork, placeNetwork } from './drawNetwork';
import { fitCamera } from './fitCamera';
import { fansOf } from './fans';
import { emptyShape, shapeTie } from './tieShape';

const size = { width: 900, height: 480 };
const tie = (id: number, source: string, target: string) =>
  testTie({ id: `${id}`, source, target });

/** The box that some ties take up under the camera that fits them. */
function drawn(ends: readonly (readonly [string, string])[], at: Readonly<Record<string, number>>) {
  const positions = new Map(Object.entries(at).map(([id, x]) => [id, { x, y: 0 }]));
  const ties = ends.map(([source, target], id) => tie(id, source, target));
  const bends = bendTies(ties, positions);
  const { scene } = placeNetwork(numberNetwork(ties, []), positions, bends);
  const camera = fitCamera(positions, size.width, size.height, fansOf(ties, bends));
  const shape = emptyShape();
  const edges = { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity };
  ties.forEach((_, number) => {
    shapeTie(scene, number, camera, shape);
    const { startX, tipX, middleX, middleY, controlX, controlY, loop } = shape;
    edges.left = Math.min(edges.left, startX, tipX, middleX, controlX - loop);
    edges.right = Math.max(edges.right, startX, tipX, middleX, loop > 0 ? controlX + loop : tipX);
    edges.top = Math.min(edges.top, middleY);
    edges.bottom = Math.max(edges.bottom, middleY, loop > 0 ? controlY + loop : middleY);
  });
  return { camera, edges };
}

describe('fitCamera', () => {
  it('shows a fan of many parallel ties whole', () => {
    const ends = Array.from({ length: 20 }, () => ['a', 'b'] as const);
    const { edges } = drawn([...ends, ['b', 'c']], { a: 0, b: 160, c: 320 });
    expect(edges.top).toBeGreaterThan(0);
    expect(edges.bottom).toBeLessThan(size.height);
  });
  it('shows many ties of a company to itself whole', () => {
    const ends = Array.from({ length: 18 }, () => ['a', 'a'] as const);
    const { edges } = drawn([...ends, ['a', 'b']], { a: 0, b: 160 });
    expect(edges.top).toBeGreaterThan(0);
  });
  it('is moved by no fan that has room', () => {
    const ends = [['a', 'b'] as const, ['b', 'a'] as const, ['b', 'c'] as const];
    const { camera } = drawn(ends, { a: 0, b: 300, c: 700 });
    const positions = new Map([
      ['a', { x: 0, y: 0 }],
      ['c', { x: 700, y: 0 }],
    ]);
    expect(camera).toEqual(fitCamera(positions, size.width, size.height));
  });
});
