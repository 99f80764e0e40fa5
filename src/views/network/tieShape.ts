import type { Scene } from './drawNetwork';
import { markScale, type Camera } from './fitCamera';
import { FAN_PX, LOOP_PX, LOOP_STEP_PX } from './fans';

/**
 * A tie on screen, in px. From `start` by way of `control` (of a quadratic Bézier curve) to `tip`, both at the edges of
 * their discs; `neck` is where an arrow's head begins. A tie of a company to itself is a circle around `control`.
 */
export interface TieShape {
  startX: number;
  startY: number;
  controlX: number;
  controlY: number;
  neckX: number;
  neckY: number;
  tipX: number;
  tipY: number;
  middleX: number;
  middleY: number;
  /** Radius of the circle; 0 for a tie between two companies. */
  loop: number;
  headHalfWidth: number;
}

const HEAD_LENGTH = 8;
const HEAD_HALF_WIDTH = 3.6;
/** No head takes more of its tie than this, so that a short tie is still a line. */
const MOST_HEAD = 0.45;

/** A shape to be filled by {@link shapeTie}, which makes none of its own: it runs for every tie of every frame. */
export function emptyShape(): TieShape {
  return {
    startX: 0,
    startY: 0,
    controlX: 0,
    controlY: 0,
    neckX: 0,
    neckY: 0,
    tipX: 0,
    tipY: 0,
    middleX: 0,
    middleY: 0,
    loop: 0,
    headHalfWidth: 0,
  };
}

/** Writes into `shape` how a tie lies on screen. */
export function shapeTie(scene: Scene, tie: number, camera: Camera, shape: TieShape): void {
  const { k } = camera;
  const scale = markScale(k);
  const [source, target] = [scene.sources[tie] ?? 0, scene.targets[tie] ?? 0];
  const fromX = (scene.x[source] ?? 0) * k + camera.x;
  const fromY = (scene.y[source] ?? 0) * k + camera.y;
  const fromRadius = (scene.radius[source] ?? 0) * scale + 1;
  const bend = scene.bends[tie] ?? 0;
  if (source === target) {
    const loop = (LOOP_PX + bend * LOOP_STEP_PX) * Math.max(0.5, scale);
    shape.loop = loop;
    shape.controlX = fromX;
    shape.controlY = fromY - fromRadius - loop + 1;
    shape.startX = shape.tipX = shape.neckX = fromX;
    shape.startY = shape.tipY = shape.neckY = fromY - fromRadius;
    shape.middleX = fromX;
    shape.middleY = shape.controlY - loop;
    shape.headHalfWidth = 0;
    return;
  }
  const toX = (scene.x[target] ?? 0) * k + camera.x;
  const toY = (scene.y[target] ?? 0) * k + camera.y;
  const toRadius = (scene.radius[target] ?? 0) * scale + 1;
  const length = Math.sqrt((toX - fromX) ** 2 + (toY - fromY) ** 2) || 1;
  // The curve's crest lies halfway between the line and its control point.
  const lift = (2 * bend * FAN_PX * scale) / length;
  const controlX = (fromX + toX) / 2 - (toY - fromY) * lift;
  const controlY = (fromY + toY) / 2 + (toX - fromX) * lift;
  const arm = Math.sqrt((controlX - fromX) ** 2 + (controlY - fromY) ** 2) || 1;
  const [leaveX, leaveY] = [(controlX - fromX) / arm, (controlY - fromY) / arm];
  const [arriveX, arriveY] = [(controlX - toX) / arm, (controlY - toY) / arm];
  const head =
    scene.isDirected[tie] === 1
      ? Math.min(
          HEAD_LENGTH * Math.max(0.6, scale),
          MOST_HEAD * Math.max(0, length - fromRadius - toRadius),
        )
      : 0;
  shape.loop = 0;
  shape.controlX = controlX;
  shape.controlY = controlY;
  shape.startX = fromX + leaveX * fromRadius;
  shape.startY = fromY + leaveY * fromRadius;
  shape.tipX = toX + arriveX * toRadius;
  shape.tipY = toY + arriveY * toRadius;
  shape.neckX = toX + arriveX * (toRadius + head);
  shape.neckY = toY + arriveY * (toRadius + head);
  shape.middleX = (shape.startX + 2 * controlX + shape.tipX) / 4;
  shape.middleY = (shape.startY + 2 * controlY + shape.tipY) / 4;
  shape.headHalfWidth = (head / HEAD_LENGTH) * HEAD_HALF_WIDTH;
}

/** Whether any of a tie may lie within a frame of a size, given a margin around it. */
export function isInView(shape: TieShape, width: number, height: number, margin: number): boolean {
  const { startX, startY, controlX, controlY, tipX, tipY, loop } = shape;
  return (
    Math.max(startX, controlX + loop, tipX) >= -margin &&
    Math.min(startX, controlX - loop, tipX) <= width + margin &&
    Math.max(startY, controlY + loop, tipY) >= -margin &&
    Math.min(startY, controlY - loop, tipY) <= height + margin
  );
}

const SAMPLES = 16;

/** Px from a point to a tie's line; Infinity if it is farther than `most` from the box around it. */
export function distanceToTie(shape: TieShape, x: number, y: number, most: number): number {
  const { startX, startY, controlX, controlY, tipX, tipY, loop } = shape;
  if (loop > 0) return Math.abs(Math.hypot(x - controlX, y - controlY) - loop);
  if (
    x < Math.min(startX, controlX, tipX) - most ||
    x > Math.max(startX, controlX, tipX) + most ||
    y < Math.min(startY, controlY, tipY) - most ||
    y > Math.max(startY, controlY, tipY) + most
  ) {
    return Infinity;
  }
  let least = Infinity;
  let [lastX, lastY] = [startX, startY];
  for (let sample = 1; sample <= SAMPLES; sample += 1) {
    const t = sample / SAMPLES;
    const nextX = (1 - t) ** 2 * startX + 2 * t * (1 - t) * controlX + t ** 2 * tipX;
    const nextY = (1 - t) ** 2 * startY + 2 * t * (1 - t) * controlY + t ** 2 * tipY;
    least = Math.min(least, distanceToSegment(x, y, lastX, lastY, nextX, nextY));
    [lastX, lastY] = [nextX, nextY];
  }
  return least;
}

function distanceToSegment(
  x: number,
  y: number,
  fromX: number,
  fromY: number,
  toX: number,
  toY: number,
): number {
  const [alongX, alongY] = [toX - fromX, toY - fromY];
  const squared = alongX ** 2 + alongY ** 2;
  const share =
    squared === 0
      ? 0
      : Math.max(0, Math.min(1, ((x - fromX) * alongX + (y - fromY) * alongY) / squared));
  return Math.hypot(x - fromX - share * alongX, y - fromY - share * alongY);
}
