import type { Scene } from './drawNetwork';
import { markScale, type Camera } from './fitCamera';
import { distanceToTie, emptyShape, shapeTie } from './tieShape';

/** A company or tie of a scene, by its number. */
export interface Mark {
  readonly type: 'company' | 'tie';
  readonly number: number;
}

const shape = emptyShape();

/**
 * What lies at a point: the company whose disc is there or within reach, else the nearest tie within reach; null if
 * nothing is. Looks at everything: 5,000 companies and 20,000 ties take well under a frame, so no index has to be kept.
 */
export function markAt(
  scene: Scene,
  camera: Camera,
  x: number,
  y: number,
  reachPx: number,
): Mark | null {
  const { k } = camera;
  const scale = markScale(k);
  let nearest: Mark | null = null;
  let least = reachPx;
  for (let company = 0; company < scene.x.length; company += 1) {
    const dx = (scene.x[company] ?? 0) * k + camera.x - x;
    const dy = (scene.y[company] ?? 0) * k + camera.y - y;
    const radius = (scene.radius[company] ?? 0) * scale;
    if (Math.abs(dx) > radius + least || Math.abs(dy) > radius + least) continue;
    const outside = Math.hypot(dx, dy) - radius;
    if (outside < least) [nearest, least] = [{ type: 'company', number: company }, outside];
  }
  // On the disc itself nothing competes; beside it a tie may be nearer.
  if (least <= 0) return nearest;
  for (let tie = 0; tie < scene.sources.length; tie += 1) {
    shapeTie(scene, tie, camera, shape);
    const distance = distanceToTie(shape, x, y, least);
    if (distance < least) [nearest, least] = [{ type: 'tie', number: tie }, distance];
  }
  return nearest;
}

/** Where on screen a mark is spoken of: a company's middle, the middle of a tie's line. */
export function placeOf(
  scene: Scene,
  { type, number }: Mark,
  camera: Camera,
): { readonly x: number; readonly y: number } {
  if (type === 'company') {
    return {
      x: (scene.x[number] ?? 0) * camera.k + camera.x,
      y: (scene.y[number] ?? 0) * camera.k + camera.y,
    };
  }
  shapeTie(scene, number, camera, shape);
  return { x: shape.middleX, y: shape.middleY };
}

/** Whether two marks are one. */
export function isSame(a: Mark | null, b: Mark | null): boolean {
  return a !== null && b !== null && a.type === b.type && a.number === b.number;
}
