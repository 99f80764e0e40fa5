import type { AtlasEvent } from '../../data/atlas';
import type { TimeWindow } from '../../geometry/timeWindow';
import { isSpan } from './lanes';
import { LEAST_ROOM_PX, placeOf, type LabelSize, type LaneSpace } from './placed';

/** Half the length of a mark along the axis, px. */
export const MARK_RADIUS = 5;
/** From a mark to its label. */
export const TITLE_GAP_PX = 5;
/** From a mark's place to its title. */
export const TITLE_AT_PX = MARK_RADIUS + TITLE_GAP_PX;
/** Px of its row that a title's mark takes with it. */
export const BESIDE_TITLE_PX = 2 * MARK_RADIUS + TITLE_GAP_PX;
/** Px along the axis of a title that lies across it, its mark in their middle. */
export const ACROSS_TITLE_PX = 26;
/** A day shorter than this has one place for a mark, its middle or its start. */
export const LEAST_COLUMN_PX = BESIDE_TITLE_PX + LEAST_ROOM_PX;
export interface LabelPosition {
  readonly extent: TimeWindow;
  readonly at: number;
  readonly labelAt: number;
}

/**
 * Where a label and its mark can stand: a title after its mark in the day's middle, else before it; above the bar of
 * what lasts more than a day; at its mark's height if labels lie across; a card beside others from the day's start on,
 * for what is known to the day alone is as true anywhere in it.
 */
export function labelPositions(
  event: AtlasEvent,
  { detail, length, room }: LabelSize,
  { pxPerDay, origin, end: last, labelsRun }: LaneSpace,
): LabelPosition[] {
  const at = (placeOf(event) - origin) * pxPerDay;
  const dayStart = (event.days.start - origin) * pxPerDay;
  if (labelsRun === 'across') {
    const standingAt = (place: number): LabelPosition => ({
      extent: { start: place - ACROSS_TITLE_PX / 2, end: place - ACROSS_TITLE_PX / 2 + length },
      at: place,
      labelAt: place,
    });
    const slots = isSpan(event) ? 0 : Math.floor(pxPerDay / length);
    return slots === 0
      ? [standingAt(at)]
      : Array.from({ length: slots }, (_, index) =>
          standingAt(dayStart + ACROSS_TITLE_PX / 2 + index * length),
        );
  }
  if (isSpan(event)) {
    const most = event.days.start < last ? (last - origin) * pxPerDay : Infinity;
    const labelAt = Math.min(at, most - length);
    const end = Math.max((event.days.end - origin) * pxPerDay, labelAt + length);
    const start = Math.min(at - MARK_RADIUS, labelAt);
    return [{ extent: { start, end: end + room }, at, labelAt }];
  }
  const reach = TITLE_AT_PX + length;
  const after = (place: number): LabelPosition => ({
    extent: { start: place - MARK_RADIUS, end: place + reach + room },
    at: place,
    labelAt: place + TITLE_AT_PX,
  });
  const before = { start: at - reach, end: at + MARK_RADIUS + room };
  const besideMiddle = [after(at), { extent: before, at, labelAt: at - reach }];
  const column = MARK_RADIUS + reach + room;
  const columns = Array.from(
    { length: Math.floor((pxPerDay - MARK_RADIUS) / column) },
    (_, index) => after(dayStart + 2 * MARK_RADIUS + index * column),
  );
  if (detail === 'title') return [...besideMiddle, ...columns];
  return columns.length > 0 ? columns : besideMiddle;
}

/** Titles stand after their mark as long as a row is free for that, for this reads best; cards take the first row on either side. */
export function rowsByPosition(
  positions: readonly LabelPosition[],
  { detail, rows: needed }: LabelSize,
  rows: number,
): { readonly row: number; readonly position: LabelPosition }[] {
  const order = Array.from({ length: Math.max(0, rows - needed + 1) }, (_, row) => row);
  return detail === 'title'
    ? positions.flatMap((position) => order.map((row) => ({ row, position })))
    : order.flatMap((row) => positions.map((position) => ({ row, position })));
}
