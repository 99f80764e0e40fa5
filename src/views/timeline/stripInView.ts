import { bisectLeft } from 'd3-array';
import type { TimeWindow } from '../../geometry/timeWindow';
import { isSpan, runningInto, type Lane } from './lanes';
import { MARK_RADIUS } from './labelPositions';
import type { PlacedCount, PlacedEvent } from './placed';
import type { PlacedLane } from './placeLane';

/** A count's pill in px, as the style sheet has it: how far it begins before its place, along and across, and its size. */
const BEFORE_PX = 11;
const BEFORE_ACROSS_PX = 9;
const HEIGHT_PX = 18;
const LEAST_PX = 22;
const ENDS_PX = 12;
const DIGIT_PX = 7;
const ARROW_PX = 13;

/** Where a lane's strip is on screen. */
export interface StripSpace {
  readonly window: TimeWindow;
  /** Px per day of the scale, and how it is stretched and shifted to be on screen. */
  readonly level: number;
  readonly stretch: number;
  readonly shift: number;
  /** Px along the axis. */
  readonly length: number;
  readonly vertical: boolean;
}

/** What stands in a lane's strip: events without a label, several as a count, and those that run into the window. */
interface Strip {
  readonly dots: readonly PlacedEvent[];
  readonly counts: readonly PlacedCount[];
  readonly running: PlacedCount | null;
}

/** Something in the strip with its extent in px on screen. */
interface Item extends TimeWindow {
  readonly is: PlacedEvent | PlacedCount;
}

/**
 * The strip of a lane as a window shows it, of which `labelled` is drawn elsewhere: each event that has a day in the
 * window is drawn or counted once, and none that has not. What an edge would cut is moved in from it, and counted
 * together with what it would then lie on. Costs O(pixels + log n), and O(1) for each event that lasts into the window.
 */
export function stripInView(
  lane: Lane,
  { marks, counts }: PlacedLane,
  labelled: readonly PlacedEvent[],
  space: StripSpace,
): Strip {
  const [first, last] = [Math.floor(space.window.start), Math.ceil(space.window.end)];
  const items = marks
    .filter(({ row, event: { days } }) => row === null && days.start >= first && days.start < last)
    .map((mark) => dotItem(mark, space));
  for (const count of counts) {
    const rest = cutCount(lane, count, labelled, { start: first, end: last });
    if (rest) items.push(countItem(rest, space));
  }
  items.sort((a, b) => a.start - b.start);
  const running = countRunning(lane, first, labelled, space);
  if (running) items.unshift(runningItem(running, space));
  for (const edge of [0, space.length]) {
    pile(items, (one, other) => countItem(together(one.is, other.is), space, edge));
    items.reverse();
  }
  const dots: PlacedEvent[] = [];
  const kept: PlacedCount[] = [];
  for (const { is } of items) {
    if ('event' in is) dots.push(is);
    else kept.push(is);
  }
  return running !== null && kept[0] === running
    ? { dots, counts: kept.slice(1), running }
    : { dots, counts: kept, running: null };
}

/** Puts the first of some items together with each next one that it lies on. */
function pile(items: Item[], join: (one: Item, other: Item) => Item): void {
  for (let [one, other] = items; one && other; [one, other] = items) {
    if (one.end <= other.start || other.end <= one.start) return;
    items.splice(0, 2, join(one, other));
  }
}

function dotItem(mark: PlacedEvent, space: StripSpace): Item {
  const wanted = mark.at * space.stretch - space.shift;
  // A bar is cut by no edge that it starts at.
  const least = isSpan(mark.event) ? 0 : MARK_RADIUS;
  const at = Math.max(least, Math.min(space.length - MARK_RADIUS, wanted));
  return {
    is: at === wanted ? mark : { ...mark, ...placeAt(at, space) },
    start: at - MARK_RADIUS,
    end: at + MARK_RADIUS,
  };
}

/** A count where it stands, or as near to a place as there is room. */
function countItem(count: PlacedCount, space: StripSpace, place: number | null = null): Item {
  const { stretch, shift, length, vertical } = space;
  const before = vertical ? BEFORE_ACROSS_PX : BEFORE_PX;
  const size = vertical ? HEIGHT_PX : pillLength(count);
  const wanted = count.at * stretch - shift - before;
  const start = Math.max(0, Math.min(length - size, place ?? wanted));
  return {
    is: start === wanted ? count : { ...count, ...placeAt(start + before, space) },
    start,
    end: start + size,
  };
}

function runningItem(running: PlacedCount, { vertical }: StripSpace): Item {
  return { is: running, start: 0, end: vertical ? HEIGHT_PX : pillLength(running) + ARROW_PX };
}

function pillLength({ count }: PlacedCount): number {
  return Math.max(LEAST_PX, ENDS_PX + DIGIT_PX * `${count}`.length);
}

/** A place in px on screen as the scale has it. */
function placeAt(px: number, { level, stretch, shift }: StripSpace) {
  const at = (px + shift) / stretch;
  return { at, day: at / level };
}

function together(one: Item['is'], other: Item['is']): PlacedCount {
  const [a, b] = [counted(one), counted(other)];
  return {
    ...a,
    count: a.count + b.count,
    start: Math.min(a.start, b.start),
    end: Math.max(a.end, b.end),
  };
}

function counted(item: Item['is']): PlacedCount {
  if (!('event' in item)) return item;
  const { start } = item.event.days;
  return { day: item.day, at: item.at, count: 1, start, end: start + 1 };
}

/** A count of the events that began on the days in view; null if it holds none of those. */
function cutCount(
  lane: Lane,
  count: PlacedCount,
  labelled: readonly PlacedEvent[],
  days: TimeWindow,
): PlacedCount | null {
  if (count.start >= days.start && count.end <= days.end) return count;
  const start = Math.max(count.start, days.start);
  const end = Math.min(count.end, days.end);
  const isHere = ({ event }: PlacedEvent) => event.days.start >= start && event.days.start < end;
  const begun = bisectLeft(lane.starts, end) - bisectLeft(lane.starts, start);
  const rest = begun - labelled.filter(isHere).length;
  return rest > 0 ? { ...count, count: rest, start, end } : null;
}

/** The events without a label that last into the first day in view from one before it, as one count; null if there are none. */
function countRunning(
  lane: Lane,
  first: number,
  labelled: readonly PlacedEvent[],
  space: StripSpace,
): PlacedCount | null {
  const drawn = new Set(labelled.map(({ event }) => event));
  const running = runningInto(lane, first).filter((event) => !drawn.has(event));
  const [earliest] = running;
  if (!earliest) return null;
  return {
    ...placeAt(space.vertical ? BEFORE_ACROSS_PX : 0, space),
    count: running.length,
    start: earliest.days.start,
    end: running.reduce((latest, { days }) => Math.max(latest, days.end), earliest.days.end),
  };
}
