import type { ModelsRoom } from './room';
import type { Scales } from './scales';
import type { TimeWarp } from './timeWarp';
import type { Trend } from './trend';

/** A place along the trend's line, in px, with both ends of its 95 % interval. */
export interface TrendPlace {
  readonly x: number;
  readonly y: number;
  readonly top: number;
  readonly bottom: number;
}

/** The axis of time bends between years, so a straight line in time is drawn in pieces so long. */
const PIECE_PX = 6;
const LOG10_OF_2 = Math.log10(2);

/** The trend's line over the days it rests on, as far as they are on screen. */
export function layoutTrend(
  trend: Trend,
  { xAt, yAt }: Scales,
  warp: TimeWarp,
  room: ModelsRoom,
): readonly TrendPlace[] {
  const start = Math.max(0, xAt(warp.positionOf(trend.days.start)));
  const end = Math.min(room.width, xAt(warp.positionOf(trend.days.end)));
  if (end <= start) return [];
  const pieces = Math.ceil((end - start) / PIECE_PX);
  const pxPerPosition = xAt(1) - xAt(0);
  return Array.from({ length: pieces + 1 }, (_, index) => {
    const x = start + ((end - start) * index) / pieces;
    const { log2, halfInterval } = trend.at(warp.dayAt((x - xAt(0)) / pxPerPosition));
    const at = (log: number) => yAt(log * LOG10_OF_2);
    return { x, y: at(log2), top: at(log2 + halfInterval), bottom: at(log2 - halfInterval) };
  });
}
