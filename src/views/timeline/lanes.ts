import { bisectLeft, bisectRight } from 'd3-array';
import type { AtlasEvent } from '../../data/atlas';
import type { EventColumns } from '../../data/eventColumns';
import { laneColumns, type Importance, type LaneColumns } from '../../data/laneColumns';
import type { TimeWindow } from '../../geometry/timeWindow';

export const IMPORTANCES: readonly Importance[] = [1, 2, 3];

/** When some events start: first UTC days, ascending. */
export type StartedEvents = Pick<LaneColumns, 'starts'>;

/** Events of one lane in order of time. */
export interface Lane extends LaneColumns {
  readonly id: string;
  /** The event at a position of the lane, null beyond its last. */
  readonly eventAt: (position: number) => AtlasEvent | null;
}

/** True if the event is known to last, or known only to, more than a day. */
export function isSpan({ days }: { readonly days: TimeWindow }): boolean {
  return days.end - days.start > 1;
}

/** A lane that knows its events, `events` being all that its columns know. */
export function openLane(id: string, columns: LaneColumns, events: readonly AtlasEvent[]): Lane {
  return { ...columns, id, eventAt: (position) => events[columns.places[position] ?? NaN] ?? null };
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
  return Array.from(placesByLane, ([id, places]) =>
    openLane(id, laneColumns(columns, places), events),
  );
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

/** Events of more than a day that start from one day on and before another, in order of time. */
export function spansWithin(
  { spans, eventAt }: Lane,
  { start, end }: TimeWindow = { start: -Infinity, end: Infinity },
): AtlasEvent[] {
  const { positions, starts } = spans;
  return Array.from(
    positions.subarray(bisectLeft(starts, start), bisectLeft(starts, end)),
    eventAt,
  ).filter((event) => event !== null);
}

/** Events of more than a day that started before a day and last into it; only those that can are looked at. */
export function runningInto(lane: Lane, day: number): AtlasEvent[] {
  return spansWithin(lane, { start: day - lane.longest, end: day }).filter(
    ({ days }) => days.end > day,
  );
}
