import { bisectLeft, bisectRight } from 'd3-array';
import type { AtlasEvent } from '../../data/atlas';
import type { EventColumns } from '../../data/eventColumns';
import type { TimeWindow } from '../../geometry/timeWindow';

export type Importance = 1 | 2 | 3;
export const IMPORTANCES: readonly Importance[] = [1, 2, 3];

/** When some events start: first UTC days, ascending. */
export interface StartedEvents {
  readonly starts: Float64Array;
}

/** Events of one lane in order of time, with what answers questions about a span without walking over its events. */
export interface Lane extends StartedEvents {
  readonly id: string;
  /** The event at a position of the lane, null beyond its last. */
  readonly eventAt: (position: number) => AtlasEvent | null;
  /** For each importance, the positions of its events, ascending, and their first days. */
  readonly byImportance: Readonly<
    Record<Importance, { readonly positions: readonly number[]; readonly starts: Float64Array }>
  >;
  /** The day after each event's last, ascending. */
  readonly ends: Float64Array;
  /** Its events of more than a day, in order of time, their first days, and the length in days of the longest. */
  readonly spans: readonly AtlasEvent[];
  readonly spanStarts: Float64Array;
  readonly longest: number;
}

/** True if the event is known to last, or known only to, more than a day. */
export function isSpan({ days }: { readonly days: TimeWindow }): boolean {
  return isLong(days.start, days.end);
}

function isLong(start: number, end: number): boolean {
  return end - start > 1;
}

/**
 * Sorts events into lanes; `laneIds` gives the order, `lanesOf` the lanes of the event at a place: one of several
 * lanes stands in each, one of none in none.
 */
export function buildLanes(
  events: readonly AtlasEvent[],
  columns: EventColumns,
  laneIds: readonly string[],
  lanesOf: (place: number) => readonly string[],
): Lane[] {
  const placesByLane = new Map(laneIds.map((id): [string, number[]] => [id, []]));
  for (let place = 0; place < events.length; place += 1) {
    for (const id of lanesOf(place)) placesByLane.get(id)?.push(place);
  }
  return Array.from(placesByLane, ([id, places]) => buildLane(id, places, events, columns));
}

/** The lane of the events at some places in the columns, ascending. */
function buildLane(
  id: string,
  places: readonly number[],
  events: readonly AtlasEvent[],
  columns: EventColumns,
): Lane {
  const starts = new Float64Array(places.length);
  const ends = new Float64Array(places.length);
  const positions: Record<Importance, number[]> = { 1: [], 2: [], 3: [] };
  const spans: AtlasEvent[] = [];
  const spanStarts: number[] = [];
  let longest = 0;
  places.forEach((place, position) => {
    const start = columns.starts[place] ?? NaN;
    const end = columns.ends[place] ?? NaN;
    starts[position] = start;
    ends[position] = end;
    // Sound: the format knows no other importance.
    positions[columns.importances[place] as Importance].push(position);
    if (end - start > longest) longest = end - start;
    const event = isLong(start, end) ? events[place] : undefined;
    if (!event) return;
    spans.push(event);
    spanStarts.push(start);
  });
  const ofImportance = (importance: Importance) => {
    const among = positions[importance];
    const first = new Float64Array(among.length);
    among.forEach((position, index) => {
      first[index] = starts[position] ?? NaN;
    });
    return { positions: among, starts: first };
  };
  return {
    ...{ id, starts, spans, longest },
    spanStarts: new Float64Array(spanStarts),
    eventAt: (position) => events[places[position] ?? NaN] ?? null,
    byImportance: { 1: ofImportance(1), 2: ofImportance(2), 3: ofImportance(3) },
    ends: ends.sort(),
  };
}

/** Positions [first, last) of the events of a lane that start within a half-open window. O(log n). */
export function positionsWithin(
  lane: StartedEvents,
  window: TimeWindow,
): { first: number; last: number } {
  const first = bisectLeft(lane.starts, window.start);
  return { first, last: bisectLeft(lane.starts, window.end, first) };
}

/** How many events of a lane end before a window, and how many start after it. */
export function beyondWindow(lane: Lane, window: TimeWindow): { before: number; after: number } {
  return {
    before: bisectRight(lane.ends, window.start),
    after: lane.starts.length - bisectLeft(lane.starts, window.end),
  };
}

/** Events of more than a day that started before a day and last into it; only those that can are looked at. */
export function runningInto({ spans, spanStarts, longest }: Lane, day: number): AtlasEvent[] {
  return spans
    .slice(bisectLeft(spanStarts, day - longest), bisectLeft(spanStarts, day))
    .filter(({ days }) => days.end > day);
}
