import type { Network } from './drawNetwork';
import { markScale, type Camera } from './fitCamera';
import { distanceToTie, emptyShape, shapeTie } from './tieShape';

/** A tie that is drawn under the disc of a company that it is not of, for tests. */
interface TieUnderDisc {
  readonly id: string;
  readonly company: string;
  /** Px from the middle of the disc. */
  readonly distance: number;
}

/** All of them under a camera, each with the disc whose middle it comes nearest to. */
export function tiesUnderDiscs(
  { scene, ties, companies }: Network,
  camera: Camera,
): TieUnderDisc[] {
  const shape = emptyShape();
  const scale = markScale(camera.k);
  return ties.flatMap(({ id }, tie) => {
    shapeTie(scene, tie, camera, shape);
    if (shape.loop > 0) return [];
    const over = companies.flatMap((company, number) => {
      if (number === scene.sources[tie] || number === scene.targets[tie]) return [];
      const x = (scene.x[number] ?? 0) * camera.k + camera.x;
      const y = (scene.y[number] ?? 0) * camera.k + camera.y;
      const radius = (scene.radius[number] ?? 0) * scale;
      const distance = distanceToTie(shape, x, y, radius);
      return distance < radius ? [{ id, company, distance }] : [];
    });
    return over.sort((a, b) => a.distance - b.distance).slice(0, 1);
  });
}
