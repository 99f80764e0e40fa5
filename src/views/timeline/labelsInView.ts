import { isSpan } from './lanes';
import { MARK_RADIUS, TITLE_AT_PX } from './labelPositions';
import { LEAST_ROOM_PX, type PlacedEvent } from './placed';
import type { StripSpace } from './stripInView';

/** Of a title cut to less there is nothing to be read. */
export const LEAST_CUT_PX = 60;

/** The labelled marks of a lane that a window shows, and those that it has no room for. */
interface LabelsInView {
  readonly shown: readonly PlacedEvent[];
  readonly out: readonly PlacedEvent[];
}

/**
 * The labelled marks of a lane as a window shows them: a mark that an edge of the plot would cut is moved in from it, and
 * a label that would run over one stands on the side of its mark that has more room; of one that would be cut to a stub
 * even there the mark is left. A mark outside stands at the edge as long as its label reaches in, with the title that
 * this has room for. Costs O(marks) for each of those, of which a row has two at most.
 */
export function labelsInView(marks: readonly PlacedEvent[], space: StripSpace): LabelsInView {
  const all = [...marks];
  const out: PlacedEvent[] = [];
  const shown = marks.flatMap((mark, place) => {
    const inView = labelInView(mark, all, space);
    if (!inView) out.push(mark);
    else all[place] = inView;
    return inView ?? [];
  });
  return { shown, out };
}

function labelInView(
  mark: PlacedEvent,
  shown: readonly PlacedEvent[],
  { pxPerDay, stretch, shift, length, vertical }: StripSpace,
): PlacedEvent | null {
  const wanted = mark.at * stretch - shift;
  // A bar may well begin outside.
  const lasts = isSpan(mark.event);
  const markAt = lasts ? wanted : Math.max(MARK_RADIUS, Math.min(length - MARK_RADIUS, wanted));
  const isOutside = Math.abs(wanted - markAt) > 2 * MARK_RADIUS;
  if (vertical) return isOutside ? null : mark;
  const labelAt = markAt + mark.labelAt - mark.at;
  const isCut = labelAt < 0 || labelAt + mark.labelWidth > length;
  if (!isCut && markAt === wanted) return mark;
  const at = (markAt + shift) / stretch;
  const moved = { ...mark, at, day: at / pxPerDay, labelAt: at + labelAt - markAt };
  if (!isCut && !isOutside) return moved;
  const reach = isOutside ? labelAt + wanted - markAt : 0;
  let start = Math.max(0, reach);
  let end = Math.min(length, isOutside ? reach + mark.labelWidth : length);
  for (const { event, row, rows, ...other } of isOutside ? [] : shown) {
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
  const [after, before] = [markAt + TITLE_AT_PX, markAt - TITLE_AT_PX];
  const isBefore = isOutside ? wanted > 0 : before - start > end - after;
  const room = lasts ? end - start : isBefore ? before - start : end - after;
  const width = Math.min(mark.labelWidth, room);
  if (isOutside && width < LEAST_CUT_PX) return null;
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
