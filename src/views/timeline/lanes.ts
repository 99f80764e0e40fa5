import { bisectLeft, bisectRight, bisector } from 'd3-array';
import type { AtlasEvent } from '../../data/atlas';
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
  readonly events: readonly AtlasEvent[];
  /** For each importance, the positions of its events, ascending, and their first days. */
  readonly byImportance: Readonly<
    Record<Importance, { readonly positions: readonly number[]; readonly starts: Float64Array }>
  >;
  /** The day after each event's last, ascending. */
  readonly ends: Float64Array;
  /** Its events of more than a day, in order of time, and the length in days of the longest. */
  readonly spans: readonly AtlasEvent[];
  readonly longest: number;
}

/** True if the event is known to last, or known only to, more than a day. */
export function isSpan({ days }: AtlasEvent): boolean {
  return days.end - days.start > 1;
}

/** Sorts events into lanes; `laneIds` gives the order, an event of several lanes stands in each, one of none in none. */
export function buildLanes(
  events: readonly AtlasEvent[],
  laneIds: readonly string[],
  lanesOf: (event: AtlasEvent) => readonly string[],
): Lane[] {
  const members = new Map(laneIds.map((id): [string, AtlasEvent[]] => [id, []]));
  for (const event of events) {
    for (const id of lanesOf(event)) members.get(id)?.push(event);
  }
  return [...members].map(([id, own]) => buildLane(id, own));
}

/** What counting events by their first day takes of events in order of time. */
export function startsOf(events: readonly AtlasEvent[]): StartedEvents {
  const starts = new Float64Array(events.length);
  for (let index = 0; index < starts.length; index += 1) {
    starts[index] = events[index]?.days.start ?? NaN;
  }
  return { starts };
}

/** The index of one lane's events, which have to be in order of time; in one pass, for there may be very many. */
export function buildLane(id: string, events: readonly AtlasEvent[]): Lane {
  const starts = new Float64Array(events.length);
  const ends = new Float64Array(events.length);
  const positions: Record<Importance, number[]> = { 1: [], 2: [], 3: [] };
  const spans: AtlasEvent[] = [];
  let longest = 0;
  for (let index = 0; index < events.length; index += 1) {
    const event = events[index];
    if (!event) continue;
    const { start, end } = event.days;
    starts[index] = start;
    ends[index] = end;
    positions[event.importance].push(index);
    if (end - start > longest) longest = end - start;
    if (isSpan(event)) spans.push(event);
  }
  const ofImportance = (importance: Importance) => {
    const own = positions[importance];
    const ownStarts = new Float64Array(own.length);
    own.forEach((position, index) => {
      ownStarts[index] = starts[position] ?? NaN;
    });
    return { positions: own, starts: ownStarts };
  };
  return {
    id,
    events,
    starts,
    byImportance: { 1: ofImportance(1), 2: ofImportance(2), 3: ofImportance(3) },
    ends: ends.sort(),
    spans,
    longest,
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
    after: lane.events.length - bisectLeft(lane.starts, window.end),
  };
}

/** Events of more than a day that started before a day and last into it; only those that can are looked at. */
export function runningInto({ spans, longest }: Lane, day: number): AtlasEvent[] {
  const byStart = bisector(({ days }: AtlasEvent) => days.start);
  return spans
    .slice(byStart.left(spans, day - longest), byStart.left(spans, day))
    .filter(({ days }) => days.end > day);
}
