import type { AtlasEvent } from '../../data/atlas';
import { ROW_HEIGHT, STRIP_HEIGHT } from './laneRows';
import type { TimelineDrawing } from './layoutTimeline';

const VERTICAL_MARK_AT_PX = 39;
const HIGHEST_ARC_PX = 44;

/** An SVG path of arcs from each related event (in order of time) to the next, as far as both are drawn. */
export function tieArcs(
  drawing: TimelineDrawing,
  related: readonly AtlasEvent[],
  vertical: boolean,
): string {
  if (related.length < 2) return '';
  const { stretch, shift } = drawing;
  const places = new Map<AtlasEvent, { readonly x: number; readonly y: number }>();
  const place = (event: AtlasEvent, at: number, across: number) => {
    if (places.has(event)) return;
    const along = at * stretch - shift;
    places.set(event, vertical ? { x: VERTICAL_MARK_AT_PX, y: along } : { x: along, y: across });
  };
  for (const { id, marks, counts, top, height } of drawing.lanes) {
    const strip = top + height - STRIP_HEIGHT / 2;
    for (const { event, at, row } of marks) {
      place(event, at, row === null ? strip : top + row * ROW_HEIGHT + 12);
    }
    for (const event of related) {
      const isHere = drawing.lanes.length === 1 || lanesOf(event).includes(id);
      const count = counts.find(
        ({ start, end }) => event.days.start >= start && event.days.start < end,
      );
      if (isHere && count) place(event, count.at, strip);
    }
  }
  const drawn = related.flatMap((event) => places.get(event) ?? []);
  const arcs = drawn.slice(1).map((to, index) => {
    const from = drawn[index] ?? to;
    const rise = Math.min(HIGHEST_ARC_PX, 8 + Math.hypot(to.x - from.x, to.y - from.y) / 6);
    const middle = vertical
      ? { x: from.x - rise, y: (from.y + to.y) / 2 }
      : { x: (from.x + to.x) / 2, y: Math.min(from.y, to.y) - rise };
    return `M${from.x} ${from.y}Q${middle.x} ${middle.y} ${to.x} ${to.y}`;
  });
  return arcs.join('');
}

/** Ids of the lanes an event can stand in, whatever the lanes are. */
function lanesOf({ category, companies }: AtlasEvent): readonly string[] {
  return [category, ...companies];
}
