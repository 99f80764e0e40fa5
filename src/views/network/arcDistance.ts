/**
 * A tie's curve with the tie's own axes, in px: from the edge of a disc around 0,0 to that of one around `length`,0, by
 * way of a control point above the middle. The same curve as `shapeTie` draws.
 */
export interface Arc {
  readonly startX: number;
  readonly startY: number;
  readonly controlX: number;
  readonly controlY: number;
  readonly endX: number;
  readonly endY: number;
}

/** The curve whose control point is `crest` px above a line of a length, twice over, between discs of two radii. */
export function arcOver(length: number, crest: number, fromRadius: number, toRadius: number): Arc {
  const [controlX, controlY] = [length / 2, 2 * crest];
  const arm = Math.sqrt(controlX ** 2 + controlY ** 2) || 1;
  const [along, across] = [controlX / arm, controlY / arm];
  return {
    startX: along * fromRadius,
    startY: across * fromRadius,
    controlX,
    controlY,
    endX: length - along * toRadius,
    endY: across * toRadius,
  };
}

/** Newton's method has the nearest point of so flat a curve within a tenth of a px by then. */
const STEPS = 3;

/** Px from a point to a curve; where it is more than `most`, perhaps only told to be so: Infinity. */
export function distanceToArc(arc: Arc, x: number, y: number, most: number): number {
  const { startX, startY, controlX, controlY, endX, endY } = arc;
  // Its crest is half as high as its control point, and by less than the ends' own heights higher.
  const top = controlY / 2 + (controlY > 0 ? Math.max(startY, endY) : Math.min(startY, endY));
  if (y > Math.max(0, top) + most || y < Math.min(0, top) - most) return Infinity;
  const [bendX, bendY] = [startX - 2 * controlX + endX, startY - 2 * controlY + endY];
  const [leaveX, leaveY] = [controlX - startX, controlY - startY];
  const span = endX - startX;
  let t = span > 0 ? Math.max(0, Math.min(1, (x - startX) / span)) : 0;
  for (let step = 0; step < STEPS; step += 1) {
    const dx = (bendX * t + 2 * leaveX) * t + startX - x;
    const dy = (bendY * t + 2 * leaveY) * t + startY - y;
    const [goesX, goesY] = [2 * (bendX * t + leaveX), 2 * (bendY * t + leaveY)];
    const turn = goesX * goesX + goesY * goesY + 2 * (dx * bendX + dy * bendY);
    if (turn <= 0) break;
    t = Math.max(0, Math.min(1, t - (dx * goesX + dy * goesY) / turn));
  }
  const dx = (bendX * t + 2 * leaveX) * t + startX - x;
  const dy = (bendY * t + 2 * leaveY) * t + startY - y;
  // Not Math.hypot, which takes ten times as long.
  return Math.sqrt(dx * dx + dy * dy);
}
