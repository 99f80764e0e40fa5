import type { TimeWindow } from '../../geometry/timeWindow';
import { MARK_RADIUS, TITLE_AT_PX } from './labelPositions';
import { LEAST_CUT_PX } from './labelsInView';
import { LEAST_ROOM_PX, type PlacedEvent } from './placed';
import type { StripItem } from './stripInView';

/**
 * Marks and counts of a strip as a window of so many px shows them, marks with as much of their titles as its edges, and
 * what these moved in, leave room for: one that would be cut stands on the side with more room, and one cut to a stub even
 * there is left out.
 */
export function stripLabelsInView(
  items: readonly StripItem[],
  length: number,
): readonly StripItem['is'][] {
  const taken = items.map((item) => extentOf(item, item.is));
  return items.map((item, place) => {
    const { is } = item;
    if (!('event' in is) || is.labelWidth === 0) return is;
    const others = taken.filter((_, other) => other !== place);
    const shown = labelled(is, item.start + MARK_RADIUS, others, length);
    taken[place] = extentOf(item, shown);
    return shown;
  });
}

/** What a mark with its label, or a count, takes of the strip. */
function extentOf({ start, end }: TimeWindow, is: StripItem['is']): TimeWindow {
  if (!('event' in is) || is.labelWidth === 0) return { start, end };
  const at = start + MARK_RADIUS;
  const from = at + is.labelAt - is.at;
  return { start: Math.min(start, from), end: Math.max(end, from + is.labelWidth) };
}

/** A mark at `at` px with what of its label finds room beside it. */
function labelled(
  mark: PlacedEvent,
  at: number,
  taken: readonly TimeWindow[],
  length: number,
): PlacedEvent {
  let [start, end] = [0, length];
  for (const other of taken) {
    if (other.end > at) end = Math.min(end, Math.max(other.start, at) - LEAST_ROOM_PX);
    if (other.start < at) start = Math.max(start, Math.min(other.end, at) + LEAST_ROOM_PX);
  }
  const [before, after] = [at - TITLE_AT_PX - start, end - at - TITLE_AT_PX];
  const { labelWidth } = mark;
  const isBefore = mark.labelAt < mark.at;
  const [own, other] = isBefore ? [before, after] : [after, before];
  // Sums of px in another order differ in their last digits.
  if (own >= labelWidth - 1e-6) return mark;
  const room = Math.min(labelWidth, Math.max(own, other));
  const width = room < Math.min(LEAST_CUT_PX, labelWidth) ? 0 : room;
  const labelAt = mark.at + (isBefore === own > other ? -TITLE_AT_PX - width : TITLE_AT_PX);
  return { ...mark, labelAt, labelWidth: width };
}
