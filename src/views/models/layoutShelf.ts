import { compareText } from '../../data/compareText';
import type { Interval } from './interval';
import { boxOfMark } from './markBoxes';
import { Occupancy } from './occupancy';
import { labelAt, LABEL_HEIGHT, type Label } from './placeLabels';
import { SHELF_CAPTION, SHELF_GAP, SHELF_ROW, type ModelsRoom } from './room';

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

/**
 * Rows for the models without a known size, each at its date: every mark takes the row whose last mark is farthest
 * behind, so that labels find room; then labels in the order given, beside their marks, where they overlap nothing.
 */
export function layoutShelf(
  models: readonly Shelved[],
  room: ModelsRoom,
): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>();
  if (room.shelfRows === 0) return places;
  const top = room.plotHeight + SHELF_GAP + SHELF_CAPTION;
  const rowEnds = Array.from({ length: room.shelfRows }, () => -Infinity);
  const taken = new Occupancy(room.width, top + room.shelfRows * SHELF_ROW);
  const inTime = [...models].sort((a, b) => a.x - b.x || compareText(a.id, b.id));
  for (const { id, x, dateSpan } of inTime) {
    const row = rowEnds.indexOf(Math.min(...rowEnds));
    rowEnds[row] = x;
    const y = top + (row + 0.5) * SHELF_ROW;
    taken.add(boxOfMark({ x, y }, 1));
    if (dateSpan) {
      taken.add({ x: dateSpan.start, y, width: dateSpan.end - dateSpan.start, height: 1 });
    }
    places.set(id, { y, label: null });
  }
  for (const { id, x, width } of models) {
    const place = places.get(id);
    if (!place) continue;
    for (const left of [x + GAP, x - GAP - width]) {
      const label = labelAt(left, place.y - LABEL_HEIGHT / 2, width);
      const { box } = label;
      if (box.x < 0 || box.x + box.width > room.width || !taken.isFree(box)) continue;
      taken.add(box);
      places.set(id, { ...place, label });
      break;
    }
  }
  return places;
}
