import { isSpan } from './lanes';
import { BESIDE_TITLE_PX, MARK_RADIUS } from './labelPositions';
import { LEAST_ROOM_PX, type PlacedEvent } from './placed';
import type { StripSpace } from './stripInView';

/** Of a title cut to less there is nothing to be read. */
export const LEAST_CUT_PX = 60;
const GAP_PX = BESIDE_TITLE_PX - MARK_RADIUS;

/**
 * The labelled marks of a lane as a window shows them: a mark that an edge of the plot would cut is moved in from it, and
 * a label that would run over one stands on the side of its mark that has more room; of one that would be cut to a stub
 * even there the mark is left. Costs O(marks) for each of those, of which a row has two at most.
 */
export function labelsInView(marks: readonly PlacedEvent[], space: StripSpace): PlacedEvent[] {
  const shown = [...marks];
  marks.forEach((mark, place) => {
    shown[place] = labelInView(mark, shown, space);
  });
  return shown;
}

function labelInView(
  mark: PlacedEvent,
  shown: readonly PlacedEvent[],
  { pxPerDay, stretch, shift, length }: StripSpace,
): PlacedEvent {
  const wanted = mark.at * stretch - shift;
  // A bar may well begin outside.
  const lasts = isSpan(mark.event);
  const markAt = lasts ? wanted : Math.max(MARK_RADIUS, Math.min(length - MARK_RADIUS, wanted));
  const labelAt = markAt + mark.labelAt - mark.at;
  const isCut = labelAt < 0 || labelAt + mark.labelWidth > length;
  if (!isCut && markAt === wanted) return mark;
  const at = (markAt + shift) / stretch;
  const moved = { ...mark, at, day: at / pxPerDay, labelAt: at + labelAt - markAt };
  if (!isCut) return moved;
  let [start, end] = [0, length];
  for (const { event, row, rows, ...other } of shown) {
    if (event === mark.event || row === null || mark.row === null) continue;
    if (row > mark.row || row + rows <= mark.row) continue;
    const otherAt = other.at * stretch - shift;
    const otherLabelAt = otherAt + other.labelAt - other.at;
    if (otherAt > wanted) {
      end = Math.min(end, otherAt - MARK_RADIUS - LEAST_ROOM_PX, otherLabelAt - LEAST_ROOM_PX);
    } else {
      const { days } = event;
      const barEnd = otherAt + (isSpan(event) ? (days.end - days.start) * pxPerDay * stretch : 0);
      start = Math.max(
        start,
        barEnd + LEAST_ROOM_PX,
        otherLabelAt + other.labelWidth + LEAST_ROOM_PX,
      );
    }
  }
  const [after, before] = [markAt + GAP_PX, markAt - GAP_PX];
  const isBefore = before - start > end - after;
  const room = lasts ? end - start : isBefore ? before - start : end - after;
  const width = Math.min(mark.labelWidth, room);
  const from = lasts
    ? Math.max(start, Math.min(labelAt, end - width))
    : isBefore
      ? before - width
      : after;
  return {
    ...moved,
    labelAt: at + from - markAt,
    labelWidth: width < Math.min(LEAST_CUT_PX, mark.labelWidth) ? 0 : width,
    // A card cut in half cannot be read; its title can.
    detail: 'title',
    rows: 1,
  };
}
