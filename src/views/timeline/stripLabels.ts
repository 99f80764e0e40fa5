import type { TimeWindow } from '../../geometry/timeWindow';
import { PILL_BEFORE_PX, pillLength } from './countPill';
import { MARK_RADIUS, TITLE_AT_PX, TITLE_GAP_PX } from './labelPositions';
import { isSpan } from './lanes';
import { LEAST_ROOM_PX, type LaneSpace, type PlacedCount, type PlacedEvent } from './placed';

/** A title in the strip is cut to no less. */
const LEAST_PX = 120;
/** So far outside a window is to be known what stands in the strip, for titles in it to be the same in a pan. */
export const STRIP_REACH_PX = 900;

/** Something in the strip in px along the axis; a mark's event may have its title beside it. */
interface Spot extends TimeWindow {
  readonly mark: PlacedEvent | null;
}

/**
 * Gives the marks that stand alone in a lane's strip their titles where these have room: after the mark or else before
 * it. Each depends on its next neighbours alone, and so stays as it is in a pan. Of two marks that a gap lies between,
 * the one before it has its title there, but for a more important one after it that has room nowhere else. Bars lie below
 * titles, at the strip's foot.
 */
export function labelDots(
  marks: readonly PlacedEvent[],
  counts: readonly PlacedCount[],
  days: TimeWindow,
  { pxPerDay, origin, end: last, isFolded, labelsRun, fullLabelLength }: LaneSpace,
): readonly PlacedEvent[] {
  if (labelsRun === 'across' || isFolded) return marks;
  // Where the range begins and ends a screen mostly does too, which would cut a label that lies over it.
  const walls = [0, (last - origin) * pxPerDay];
  const spots: Spot[] = walls.map((at) => ({ start: at, end: at, mark: null }));
  for (const count of counts) {
    const start = count.at - PILL_BEFORE_PX;
    spots.push({ start, end: start + pillLength(count), mark: null });
  }
  for (const mark of marks) {
    const { at, row, event } = mark;
    const around = { start: at - MARK_RADIUS, end: at + MARK_RADIUS };
    if (row === null) spots.push({ ...around, mark: isSpan(event) ? null : mark });
  }
  spots.sort((a, b) => a.start - b.start);
  // Where chunks of the axis meet, a count may lie over a mark.
  spots.forEach(({ start, end }, place) => {
    const before = spots[place - 1]?.end ?? -Infinity;
    if (before > start) spots[place] = { start, end: Math.max(before, end), mark: null };
  });
  const ends = { start: (days.start - origin) * pxPerDay, end: (days.end - origin) * pxPerDay };
  /** Px for a label in the gap before a place among the spots. */
  const roomBefore = (place: number) =>
    (spots[place]?.start ?? ends.end) -
    (spots[place - 1]?.end ?? ends.start) -
    TITLE_GAP_PX -
    LEAST_ROOM_PX;
  const widthOf = ({ event }: PlacedEvent, room: number) => {
    // Asked first, for to measure a title takes long.
    if (room < LEAST_PX / 2) return 0;
    const whole = fullLabelLength(event);
    return room < Math.min(LEAST_PX, whole) ? 0 : Math.min(room, whole);
  };
  const labelled = new Map<PlacedEvent, PlacedEvent>();
  for (let place = 0; place <= spots.length; place += 1) {
    const one = spots[place - 1]?.mark ?? null;
    const other = spots[place]?.mark ?? null;
    const next = other && widthOf(other, roomBefore(place + 1)) === 0 ? other : null;
    let room = roomBefore(place);
    const add = (mark: PlacedEvent | null) => {
      const labelWidth = mark ? widthOf(mark, room) : 0;
      if (!mark || labelWidth === 0) return;
      const labelAt = mark.at + (mark === one ? TITLE_AT_PX : -TITLE_AT_PX - labelWidth);
      labelled.set(mark, { ...mark, labelAt, labelWidth });
      room -= labelWidth + TITLE_GAP_PX + LEAST_ROOM_PX;
    };
    const isNextFirst = one && next && next.event.importance < one.event.importance;
    for (const mark of isNextFirst ? [next, one] : [one, next]) add(mark);
  }
  return marks.map((mark) => labelled.get(mark) ?? mark);
}
