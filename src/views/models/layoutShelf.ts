import { bisector } from 'd3-array';
import type { Box } from '../../geometry/boxGrid';
import type { Interval } from './interval';
import { boxOfMark } from './markBoxes';
import { Occupancy } from './occupancy';
import { labelAt, LABEL_HEIGHT, type Label } from './placeLabels';
import { MARK_RADIUS, SHELF_CAPTION, SHELF_GAP, SHELF_ROW, type ModelsRoom } from './room';

interface Shelved {
  readonly id: string;
  readonly x: number;
  /** Width of the label's text in px. */
  readonly width: number;
  /** Where its date is imprecise: the stretch it is drawn as. */
  readonly dateSpan: Interval | null;
}

interface Place {
  readonly y: number;
  readonly label: Label | null;
}

const GAP = 10;
/** For no more models is a label sought: a crowd leaves no room for more, and to find none takes time. */
const MOST_TRIED = 60;

/**
 * Rows for the models without a known size, each at its date. One after the other in the order given, each takes a row
 * in which it can have its label, beside its mark and over no other; it has none if that would leave a mark yet to come
 * no row to stand in. So the first have theirs, and no label ever lies on a mark, however many there are.
 */
export function layoutShelf(
  models: readonly Shelved[],
  room: ModelsRoom,
): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>();
  const top = room.plotHeight + SHELF_GAP + SHELF_CAPTION;
  const rows = Array.from({ length: room.shelfRows }, (_, row) => top + (row + 0.5) * SHELF_ROW);
  const bottom = top + room.shelfRows * SHELF_ROW;
  const marks = new Occupancy(room.width, bottom);
  const labels = new Occupancy(room.width, bottom);
  const spanned = models.filter(({ dateSpan }) => dateSpan !== null);
  const byX = [...models].sort((a, b) => a.x - b.x);

  const isFreeOf = (taken: Occupancy, x: number, y: number) => taken.isFree(boxOfMark({ x, y }, 1));
  const canStand = ({ x, dateSpan }: Shelved, y: number) =>
    isFreeOf(labels, x, y) &&
    isFreeOf(marks, x, y) &&
    (!dateSpan || labels.isFree(boxOfSpan(dateSpan, y)));
  const leavesRoom = (label: Box, labelled: Shelved, labelledY: number) => {
    const first = placeInX.left(byX, label.x - MARK_RADIUS);
    const end = placeInX.right(byX, label.x + label.width + MARK_RADIUS);
    const crossing = spanned.filter(
      ({ dateSpan }) =>
        dateSpan && dateSpan.start < label.x + label.width && label.x < dateSpan.end,
    );
    return [...byX.slice(first, end), ...crossing].every(
      (model) =>
        model === labelled ||
        places.has(model.id) ||
        rows.some((y) => y !== labelledY && canStand(model, y)),
    );
  };
  const placeLabelled = (model: Shelved): Place | null => {
    for (const y of rows) {
      if (!canStand(model, y)) continue;
      for (const left of [model.x + GAP, model.x - GAP - model.width]) {
        const label = labelAt(left, y - LABEL_HEIGHT / 2, model.width);
        const { box } = label;
        const isInFrame = box.x >= 0 && box.x + box.width <= room.width;
        const isFree = isInFrame && marks.isFree(box) && labels.isFree(box);
        if (isFree && leavesRoom(box, model, y)) return { y, label };
      }
    }
    return null;
  };
  const placeBare = (model: Shelved): Place => {
    // From below, for those with labels come from above.
    const y =
      rows.findLast((y) => canStand(model, y)) ??
      rows.findLast((y) => isFreeOf(labels, model.x, y)) ??
      bottom - SHELF_ROW / 2;
    return { y, label: null };
  };
  for (const [index, model] of (room.shelfRows === 0 ? [] : models).entries()) {
    const labelled = index < MOST_TRIED ? placeLabelled(model) : null;
    const place = labelled ?? placeBare(model);
    places.set(model.id, place);
    marks.add(boxOfMark({ x: model.x, y: place.y }, 1));
    if (model.dateSpan) marks.add(boxOfSpan(model.dateSpan, place.y));
    if (place.label) labels.add(place.label.box);
  }
  return places;
}

const placeInX = bisector(({ x }: Shelved) => x);

function boxOfSpan({ start, end }: Interval, y: number): Box {
  return { x: start, y, width: end - start, height: 1 };
}
