import type { AtlasEvent } from '../../data/atlas';
import type { TimeWindow } from '../../geometry/timeWindow';
import { labelPositions } from './labelPositions';
import type { Lane } from './lanes';
import type { LaneSpace, PlacedEvent } from './placed';
import { TakenRows } from './takenRows';

const CHUNK_PX = 2048;
const EVERYWHERE = { start: -Infinity, end: Infinity };

/** A label over a bar that leaves its chunk, with the row it has in each chunk it reaches. */
export interface LongBar {
  readonly mark: PlacedEvent;
  readonly row: number;
  /** In px from the scale's origin. */
  readonly extent: TimeWindow;
}

/** Days of a chunk at a scale: 2048 to 4096 px. */
export function chunkDays(pxPerDay: number): number {
  return CHUNK_PX / 2 ** Math.floor(Math.log2(pxPerDay));
}

export function isWithin({ days }: AtlasEvent, { start, end }: TimeWindow): boolean {
  return days.start >= start && days.start < end;
}

/**
 * Rows for the headlines of a lane that last beyond the chunk they begin in. One chunk does not know of another, so these
 * are placed before any, by themselves, the lowest free row first; what is less important makes do with the strip, where
 * a bar takes no row. O(events of more than a day).
 */
export function placeLongBars(lane: Lane, space: LaneSpace): readonly LongBar[] {
  const { pxPerDay, origin, end: last, rows, labelsRun, labelSizes, fullLabelLength } = space;
  if (labelsRun === 'across') return [];
  const days = chunkDays(pxPerDay);
  const taken = new TakenRows(rows, EVERYWHERE);
  const placed: LongBar[] = [];
  for (const place of lane.spans.positions) {
    const event = lane.eventAt(place);
    if (event?.importance !== 1) continue;
    const size = labelSizes(event).at(-1);
    const [position] = size ? labelPositions(event, size, space) : [];
    if (!size || !position) continue;
    const { extent, at, labelAt } = position;
    const chunk = Math.floor((event.days.start - origin) / days);
    const most = event.days.start < last ? (last - origin) * pxPerDay : Infinity;
    if (extent.end <= Math.min((chunk + 1) * days * pxPerDay, most + size.room)) continue;
    for (let row = rows - 1; row >= 0; row -= 1) {
      if (!taken.isFree(extent, row, 1)) continue;
      taken.take(extent, row, 1);
      const room = Math.min(extent.end - size.room, most) - labelAt;
      const labelWidth = Math.max(size.length, Math.min(fullLabelLength(event), room));
      const label = { row, rows: 1, detail: size.detail, labelAt, labelWidth };
      placed.push({ mark: { event, day: at / pxPerDay, at, ...label }, row, extent });
      break;
    }
  }
  return placed;
}
