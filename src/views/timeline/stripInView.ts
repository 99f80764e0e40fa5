import { bisectLeft } from 'd3-array';
import type { AtlasEvent } from '../../data/atlas';
import { lengthOf, type TimeWindow } from '../../geometry/timeWindow';
import { isSpan, positionsWithin, runningInto, type Lane } from './lanes';
import { PILL_BEFORE_PX, pillLength } from './countPill';
import { MARK_RADIUS } from './labelPositions';
import { bareMark, together, type PlacedCount, type PlacedEvent } from './placed';
import type { PlacedLane } from './placeLane';
import { stripLabelsInView } from './stripLabelsInView';

/** A count's pill on a phone in px, as the style sheet has it: how far it begins before its place, and its height; and what the arrow of those that run into the window takes. */
const BEFORE_ACROSS_PX = 9;
const HEIGHT_PX = 18;
const ARROW_PX = 13;
/** What stands beside a mark that is drawn by itself needs so much to stand there. */
const LEAST_SIDE_PX = 64;

/** Where a lane's strip is on screen. */
export interface StripSpace {
  readonly window: TimeWindow;
  readonly origin: number;
  /** Px per day of the scale, and how it is stretched and shifted to be on screen. */
  readonly pxPerDay: number;
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
export interface StripItem extends TimeWindow {
  readonly is: PlacedEvent | PlacedCount;
}

/**
 * The strip of a lane as a window shows it, of which `labelled` is drawn elsewhere but for those `out` of view: each event
 * that has a day in the window is drawn or counted once, and none that has not. What an edge would cut is moved in from it, and counted
 * together with what it would then lie on. What is to be `alone` is drawn by itself, for all else as an edge. Costs
 * O(pixels + log n), and O(1) for each event that lasts into the window or began on the day of one that is alone.
 */
export function stripInView(
  lane: Lane,
  { marks, counts }: PlacedLane,
  { labelled, out }: Readonly<Record<'labelled' | 'out', readonly PlacedEvent[]>>,
  space: StripSpace,
  alone: readonly AtlasEvent[],
): Strip {
  const days = { start: Math.floor(space.window.start), end: Math.ceil(space.window.end) };
  const isMarked = (event: AtlasEvent) =>
    labelled.some((mark) => mark.event === event && !out.includes(mark));
  const own = alone
    .filter((event) => !isMarked(event) && isIn(lane, event, days))
    .map(
      (event) =>
        marks.find((mark) => mark.event === event && mark.row === null) ?? bareMark(event, space),
    )
    .sort((a, b) => a.at - b.at);
  const apart = [...labelled, ...own];
  const things: StripItem['is'][] = marks.filter(
    ({ row, event }) => row === null && !alone.includes(event) && begins(event, days),
  );
  for (const mark of out)
    if (!alone.includes(mark.event)) things.push(bareMark(mark.event, space, mark.day));
  for (const count of counts) {
    const isInView = count.start >= days.start && count.end <= days.end;
    // Of those that are counted together nothing is drawn but what is alone.
    const isWhole = isInView && !own.some(({ event }) => begins(event, count));
    const rest = isWhole ? count : cutCount(lane, count, apart, days);
    if (rest) things.push(rest);
  }
  const running = countRunning(lane, days.start, apart, space);
  const first = running && runningItem(running, space);
  const begun = own.filter(({ event }) => begins(event, days));
  const walls = wallsOf(begun, first?.end ?? 0, space);
  const sides = Array.from({ length: walls.length + 1 }, (_, place) => ({
    start: walls[place - 1]?.end ?? 0,
    end: walls[place]?.start ?? space.length,
  }));
  const roomFor = sides.map((_, place) => sideWithRoom(sides, place));
  const sideOf = ({ at }: StripItem['is']) => roomFor[begun.filter((mark) => at > mark.at).length];
  const items = sides.flatMap((side, place) => {
    const own = things.filter((is) => sideOf(is) === place);
    const pile = piled(own, place === 0 ? first : null, space, side);
    const wall = walls[place];
    return wall ? [...pile, wall] : pile;
  });
  // The bar of what began before the window begins there, as that of what has a label does.
  for (const is of own) if (!begun.includes(is)) items.push({ start: 0, end: space.length, is });
  const dots: PlacedEvent[] = [];
  const kept: PlacedCount[] = [];
  for (const is of stripLabelsInView(items, space.length)) {
    if ('event' in is) dots.push(is);
    else kept.push(is);
  }
  return running !== null && kept[0] === running
    ? { dots, counts: kept.slice(1), running }
    : { dots, counts: kept, running: null };
}

/** Marks that are drawn by themselves, in order of place, each clear of those before it and of the edges. */
function wallsOf(marks: readonly PlacedEvent[], start: number, space: StripSpace): StripItem[] {
  const walls: StripItem[] = [];
  marks.forEach((mark, place) => {
    const later = (marks.length - 1 - place) * 2 * MARK_RADIUS;
    const side = { start: walls.at(-1)?.end ?? start, end: space.length - later };
    walls.push(itemIn(mark, space, side));
  });
  return walls;
}

/** The side between marks that is nearest to one in order and has room for what stands there, else the longest. */
function sideWithRoom(sides: readonly TimeWindow[], wanted: number): number {
  const nearestFirst = sides
    .map((side, place) => ({ place, length: lengthOf(side) }))
    .sort((a, b) => Math.abs(a.place - wanted) - Math.abs(b.place - wanted));
  const roomy = nearestFirst.find(({ length }) => length > LEAST_SIDE_PX);
  return (roomy ?? nearestFirst.reduce((a, b) => (b.length > a.length ? b : a))).place;
}

function begins({ days: { start } }: AtlasEvent, days: TimeWindow): boolean {
  return start >= days.start && start < days.end;
}

/** Whether an event is of a lane and has one of some days. */
function isIn(lane: Lane, event: AtlasEvent, { start, end }: TimeWindow): boolean {
  const { days } = event;
  if (days.start >= end || days.end <= start) return false;
  const { first, last } = positionsWithin(lane, { start: days.start, end: days.start + 1 });
  return Array.from({ length: last - first }, (_, place) => lane.eventAt(first + place)).includes(
    event,
  );
}

/** Some things on one side of the strip, the first of them at its start, those that an end of it moves onto others as one. */
function piled(
  things: readonly StripItem['is'][],
  first: StripItem | null,
  space: StripSpace,
  side: TimeWindow,
): StripItem[] {
  const items = things.map((is) => itemIn(is, space, side)).sort((a, b) => a.start - b.start);
  if (first) items.unshift(first);
  for (let end = 0; end < 2; end += 1) {
    for (let [one, other] = items; one && other; [one, other] = items) {
      if (one.end <= other.start || other.end <= one.start) break;
      items.splice(0, 2, itemIn(together(one.is, other.is), space, side));
    }
    items.reverse();
  }
  return items;
}

/** A mark or a count where it stands, or as near to it as a side of the strip has room. */
function itemIn(is: StripItem['is'], space: StripSpace, side: TimeWindow): StripItem {
  const { stretch, shift, vertical } = space;
  const isMark = 'event' in is;
  const before = isMark ? MARK_RADIUS : vertical ? BEFORE_ACROSS_PX : PILL_BEFORE_PX;
  const size = isMark ? 2 * MARK_RADIUS : vertical ? HEIGHT_PX : pillLength(is);
  const wanted = is.at * stretch - shift - before;
  // A bar is cut by no edge that it starts at.
  const least = side.start - (side.start === 0 && isMark && isSpan(is.event) ? MARK_RADIUS : 0);
  const start = Math.max(least, Math.min(side.end - size, wanted));
  const end = start + size;
  if (start === wanted) return { is, start, end };
  const place = placeAt(start + before, space);
  const moved = isMark
    ? { ...is, ...place, labelAt: place.at + is.labelAt - is.at }
    : { ...is, ...place };
  return { is: moved, start, end };
}

function runningItem(running: PlacedCount, { vertical }: StripSpace): StripItem {
  return { is: running, start: 0, end: vertical ? HEIGHT_PX : pillLength(running) + ARROW_PX };
}

/** A place in px on screen as the scale has it. */
function placeAt(px: number, { pxPerDay, stretch, shift }: StripSpace) {
  const at = (px + shift) / stretch;
  return { at, day: at / pxPerDay };
}

/** A count of the events that began on the days in view and are not drawn; null if it holds none of those. */
function cutCount(
  lane: Lane,
  count: PlacedCount,
  drawn: readonly PlacedEvent[],
  days: TimeWindow,
): PlacedCount | null {
  if (count.end <= days.start || count.start >= days.end) return null;
  const start = Math.max(count.start, days.start);
  const end = Math.min(count.end, days.end);
  const begun = bisectLeft(lane.starts, end) - bisectLeft(lane.starts, start);
  const rest = begun - drawn.filter(({ event }) => begins(event, { start, end })).length;
  if (rest === count.count) return count;
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
