import { bisectLeft, bisectRight, bisector } from 'd3-array';
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
  return isLong(days.start, days.end);
}

function isLong(start: number, end: number): boolean {
  return end - start > 1;
}

/**
 * Sorts events into lanes; `laneIds` gives the order, `lanesOf` the lanes of the event at a position: one of several
 * lanes stands in each, one of none in none.
 */
export function buildLanes(
  events: readonly AtlasEvent[],
  { starts, ends, importances }: EventColumns,
  laneIds: readonly string[],
  lanesOf: (position: number) => readonly string[],
): Lane[] {
  const lanes = new Map(laneIds.map((id) => [id, new LaneBuilder(id)]));
  events.forEach((event, position) => {
    const start = starts[position] ?? NaN;
    const end = ends[position] ?? NaN;
    // Sound: the format knows no other importance.
    const importance = importances[position] as Importance;
    for (const id of lanesOf(position)) lanes.get(id)?.add(event, start, end, importance);
  });
  return Array.from(lanes.values(), (lane) => lane.build());
}

/** Takes a lane's events in order of time. */
class LaneBuilder {
  private readonly id: string;
  private readonly events: AtlasEvent[] = [];
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];
  private readonly positions: Record<Importance, number[]> = { 1: [], 2: [], 3: [] };
  private readonly spans: AtlasEvent[] = [];
  private longest = 0;

  constructor(id: string) {
    this.id = id;
  }

  add(event: AtlasEvent, start: number, end: number, importance: Importance): void {
    this.positions[importance].push(this.events.length);
    this.events.push(event);
    this.starts.push(start);
    this.ends.push(end);
    if (end - start > this.longest) this.longest = end - start;
    if (isLong(start, end)) this.spans.push(event);
  }

  build(): Lane {
    const starts = new Float64Array(this.starts);
    const ofImportance = (importance: Importance) => {
      const positions = this.positions[importance];
      const own = new Float64Array(positions.length);
      positions.forEach((position, index) => {
        own[index] = starts[position] ?? NaN;
      });
      return { positions, starts: own };
    };
    return {
      id: this.id,
      events: this.events,
      starts,
      byImportance: { 1: ofImportance(1), 2: ofImportance(2), 3: ofImportance(3) },
      ends: new Float64Array(this.ends).sort(),
      spans: this.spans,
      longest: this.longest,
    };
  }
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
