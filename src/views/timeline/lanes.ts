import { bisectLeft, bisectRight } from 'd3-array';
import type { Atlas, AtlasEvent } from '../../data/atlas';
import { valuesAt, laneColumns, type Importance, type LaneColumns } from '../../data/laneColumns';
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

/** A lane that knows its events, `events` being all whose columns it is of. */
export function openLane(id: string, columns: LaneColumns, events: readonly AtlasEvent[]): Lane {
  return { ...columns, id, eventAt: (position) => events[columns.places[position] ?? NaN] ?? null };
}

/**
 * Sorts some of a dataset's events, in their order, into lanes; `laneIds` gives the order, `lanesOf` the lanes of an
 * event: one of several lanes stands in each, one of none in none.
 */
export function buildLanes(
  { events, eventColumns }: Pick<Atlas, 'events' | 'eventColumns'>,
  some: readonly AtlasEvent[],
  laneIds: readonly string[],
  lanesOf: (event: AtlasEvent) => readonly string[],
): Lane[] {
  const { starts, ends } = eventColumns;
  const placesByLane = new Map(laneIds.map((id): [string, number[]] => [id, []]));
  let found = 0;
  events.forEach((event, place) => {
    if (event !== some[found]) return;
    found += 1;
    for (const id of lanesOf(event)) placesByLane.get(id)?.push(place);
  });
  return Array.from(placesByLane, ([id, places]) => {
    const own = { places, starts: valuesAt(starts, places), ends: valuesAt(ends, places).sort() };
    return openLane(id, laneColumns(eventColumns, own), events);
  });
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
export function runningInto({ spans, longest, eventAt }: Lane, day: number): AtlasEvent[] {
  const { positions, starts, ends } = spans;
  const running: AtlasEvent[] = [];
  const last = bisectLeft(starts, day);
  for (let index = bisectLeft(starts, day - longest); index < last; index += 1) {
    const event = (ends[index] ?? NaN) > day ? eventAt(positions[index] ?? NaN) : null;
    if (event) running.push(event);
  }
  return running;
}
