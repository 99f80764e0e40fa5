import type { AtlasModel } from '../../data/atlas';
import { compareText } from '../../data/compareText';
import { paramsToPlaceBy } from '../../data/modelSizes';
import { contains } from '../../geometry/contains';
import type { Interval } from './interval';
import type { ModelMark, ModelsWindow } from './layoutModels';
import type { TimeWarp } from './timeWarp';

const REACH_PX = 14;

/** The mark at a point of the drawing: the one whose label is there, else the nearest within reach; null if none. */
export function nearestMark(marks: readonly ModelMark[], x: number, y: number): ModelMark | null {
  let nearest: ModelMark | null = null;
  let least = REACH_PX;
  for (const mark of marks) {
    const distance = Math.hypot(mark.x - x, mark.y - y);
    // On a tie the later, which is drawn on top.
    if (distance <= least) {
      least = distance;
      nearest = mark;
    }
  }
  if (least <= REACH_PX / 2) return nearest;
  const point = { x, y, width: 0, height: 0 };
  return marks.find(({ label }) => label !== null && contains(label.box, point)) ?? nearest;
}

/** Marks nearer to each other cannot be pointed at one by one. */
const STACKED_PX = 4;

/** A mark and those that lie over or under it, in an order that no choice changes. */
export function stackOf(marks: readonly ModelMark[], { x, y }: ModelMark): readonly ModelMark[] {
  return marks
    .filter((other) => Math.hypot(other.x - x, other.y - y) < STACKED_PX)
    .sort((a, b) => compareText(a.model.id, b.model.id));
}

/** The mark that a click opens: that at its point, or the next of its stack where one of them is selected. */
export function markToOpen(
  marks: readonly ModelMark[],
  x: number,
  y: number,
  selected: string | null,
): ModelMark | null {
  const nearest = nearestMark(marks, x, y);
  if (nearest === null || Math.hypot(nearest.x - x, nearest.y - y) > REACH_PX) return nearest;
  const stack = stackOf(marks, nearest);
  const place = stack.findIndex(({ model }) => model.id === selected);
  return place === -1 ? nearest : (stack[(place + 1) % stack.length] ?? nearest);
}

/** The window moved as little as it takes to have a model on screen; the same window if it is there. */
export function revealing(window: ModelsWindow, model: AtlasModel, warp: TimeWarp): ModelsWindow {
  const time = including(window.time, warp.positionOf((model.days.start + model.days.end) / 2));
  const params = paramsToPlaceBy(model);
  const size = params === null ? window.size : including(window.size, Math.log10(params));
  return { time, size };
}

const MARGIN = 0.08;

function including(shown: Interval, value: number): Interval {
  const length = shown.end - shown.start;
  if (value >= shown.start && value <= shown.end) return shown;
  const start = value < shown.start ? value - length * MARGIN : value - length * (1 - MARGIN);
  return { start, end: start + length };
}
