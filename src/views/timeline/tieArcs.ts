import type { AtlasEvent } from '../../data/atlas';
import { PILL_BEFORE_PX } from './countPill';
import { ROW_HEIGHT, STRIP_HEIGHT } from './laneRows';
import type { TimelineDrawing } from './layoutTimeline';
import type { PlacedCount } from './placed';

/** On a phone, from the left: of marks with and without a label, and of counts. */
const VERTICAL_AT_PX = { labelled: 39, bare: 19, count: 11 };
const HIGHEST_ARC_PX = 44;
/** A count's pill: from its lane's foot to its middle, its ends, a digit of its text. */
const COUNT_ABOVE_FOOT_PX = 14;
const COUNT_RADIUS_PX = 9;
const COUNT_GLYPH_PX = 6.8;
const RING_GAP_PX = 2;

interface TieLook {
  readonly vertical: boolean;
  /** The event that is selected; null if something else is. */
  readonly selectedId: string | null;
}

/** SVG paths: of arcs, which lie below all else, and of rings. */
export interface Ties {
  readonly arcs: string;
  readonly rings: string;
}

/**
 * The ties of what belongs with the selection: arcs from each event (in order of time) to the next, as far as both
 * are drawn, a ring around each count that holds some of them, and one more around that of the selected event.
 */
export function tieArcs(
  drawing: TimelineDrawing,
  related: readonly AtlasEvent[],
  { vertical, selectedId }: TieLook,
): Ties {
  // Most gestures are made with nothing selected.
  if (related.length === 0) return { arcs: '', rings: '' };
  const { stretch, shift } = drawing;
  const places = new Map<AtlasEvent, { readonly x: number; readonly y: number }>();
  const rings = new Set<string>();
  const place = (
    event: AtlasEvent,
    at: number,
    across: number,
    kind: keyof typeof VERTICAL_AT_PX,
  ) => {
    const along = at * stretch - shift;
    const x = VERTICAL_AT_PX[kind];
    places.set(event, vertical ? { x, y: along } : { x: along, y: across });
  };
  for (const { id, marks, counts, top, height } of drawing.lanes) {
    const strip = top + height - STRIP_HEIGHT + ROW_HEIGHT / 2;
    for (const { event, at, row } of marks) {
      if (places.has(event)) continue;
      if (row === null) place(event, at, strip, 'bare');
      else place(event, at, top + row * ROW_HEIGHT + 12, 'labelled');
    }
    const drawn = new Set(marks.map(({ event }) => event));
    for (const event of related) {
      const isHere = drawing.lanes.length === 1 || lanesOf(event).includes(id);
      if (!isHere || drawn.has(event)) continue;
      const count = counts.find(
        ({ start, end }) => event.days.start >= start && event.days.start < end,
      );
      if (!count) continue;
      if (!places.has(event)) place(event, count.at, strip, 'count');
      const along = count.at * stretch - shift;
      const box = vertical
        ? { left: 0, middle: along }
        : { left: along - PILL_BEFORE_PX, middle: top + height - COUNT_ABOVE_FOOT_PX };
      rings.add(ringAround(count, box, RING_GAP_PX));
      if (event.id === selectedId) rings.add(ringAround(count, box, 2 * RING_GAP_PX));
    }
  }
  const stops = related.flatMap((event) => places.get(event) ?? []);
  const arcs = stops.slice(1).map((to, index) => {
    const from = stops[index] ?? to;
    const rise = Math.min(HIGHEST_ARC_PX, 8 + Math.hypot(to.x - from.x, to.y - from.y) / 6);
    const middle = vertical
      ? { x: from.x - rise, y: (from.y + to.y) / 2 }
      : { x: (from.x + to.x) / 2, y: Math.min(from.y, to.y) - rise };
    return `M${from.x} ${from.y}Q${middle.x} ${middle.y} ${to.x} ${to.y}`;
  });
  return { arcs: arcs.join(''), rings: [...rings].join('') };
}

/** A ring at a distance from the pill of a count, as the style sheet sets it. */
function ringAround(
  { count }: PlacedCount,
  { left, middle }: { readonly left: number; readonly middle: number },
  gap: number,
): string {
  const length = Math.max(PILL_BEFORE_PX * 2, `+${count}`.length * COUNT_GLYPH_PX + 4);
  const radius = COUNT_RADIUS_PX + gap;
  const [from, to] = [left + COUNT_RADIUS_PX, left + length - COUNT_RADIUS_PX];
  const end = `a${radius} ${radius} 0 0 1 0`;
  return `M${from} ${middle - radius}H${to}${end} ${2 * radius}H${from}${end} ${-2 * radius}Z`;
}

/** Ids of the lanes an event can stand in, whatever the lanes are. */
function lanesOf({ category, companies }: AtlasEvent): readonly string[] {
  return [category, ...companies];
}
