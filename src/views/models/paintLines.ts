import type { DescentLine } from './layoutLineage';
import type { TrendPlace } from './layoutTrend';
import type { PlotFrame } from './room';
import type { Look } from './useLook';

/** Paints the trend's line over its interval, within the plot. */
export function paintTrend(
  context: CanvasRenderingContext2D,
  places: readonly TrendPlace[],
  { room }: PlotFrame,
  look: Look,
): void {
  if (places.length === 0) return;
  context.save();
  clip(context, room.width, room.plotHeight);
  context.beginPath();
  for (const { x, top } of places) context.lineTo(x, top);
  for (const { x, bottom } of places.toReversed()) context.lineTo(x, bottom);
  context.closePath();
  context.globalAlpha = 0.12;
  context.fillStyle = look.ink;
  context.fill();
  context.globalAlpha = 1;
  context.beginPath();
  for (const { x, y } of places) context.lineTo(x, y);
  context.strokeStyle = look.ink;
  context.lineWidth = 2;
  context.stroke();
  context.restore();
}

/** Paints the steps of a lineage as arcs from base to derived, ending in an arrow, over plot and shelf. */
export function paintLineage(
  context: CanvasRenderingContext2D,
  lines: readonly DescentLine[],
  { room, height }: PlotFrame,
  look: Look,
): void {
  if (lines.length === 0) return;
  context.save();
  clip(context, room.width, height);
  context.strokeStyle = look.accent;
  context.fillStyle = look.accent;
  context.lineWidth = 1.5;
  for (const { base, derived } of lines) paintArc(context, base, derived);
  context.restore();
}

/** How far an arc bulges, as a share of its length: enough to tell apart lines to marks that stand in a row. */
const BULGE = 0.14;
const ARROW_PX = 6;
/** Ends before the mark, so that the arrow is seen. */
const MARK_PX = 9;

interface Point {
  readonly x: number;
  readonly y: number;
}

function paintArc(context: CanvasRenderingContext2D, from: Point, to: Point): void {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy);
  if (length < 2 * MARK_PX) return;
  const bend = { x: (from.x + to.x) / 2 + dy * BULGE, y: (from.y + to.y) / 2 - dx * BULGE };
  const angle = Math.atan2(to.y - bend.y, to.x - bend.x);
  const tip = { x: to.x - MARK_PX * Math.cos(angle), y: to.y - MARK_PX * Math.sin(angle) };
  context.beginPath();
  context.moveTo(from.x, from.y);
  context.quadraticCurveTo(bend.x, bend.y, tip.x, tip.y);
  context.stroke();
  context.beginPath();
  context.moveTo(tip.x, tip.y);
  for (const side of [-0.4, 0.4]) {
    context.lineTo(
      tip.x - ARROW_PX * Math.cos(angle + side),
      tip.y - ARROW_PX * Math.sin(angle + side),
    );
  }
  context.closePath();
  context.fill();
}

function clip(context: CanvasRenderingContext2D, width: number, height: number): void {
  context.beginPath();
  context.rect(0, 0, width, height);
  context.clip();
}
