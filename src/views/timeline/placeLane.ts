import { bisectLeft } from 'd3-array';
import type { AtlasEvent } from '../../data/atlas';
import type { TimeWindow } from '../../geometry/timeWindow';
import { IMPORTANCES, isSpan, positionsWithin, type Lane } from './lanes';

/** An event drawn by itself. Positions in px along the time axis, from the scale's origin. */
export interface PlacedEvent {
  readonly event: AtlasEvent;
  /** The same as `at`, in days. */
  readonly day: number;
  readonly at: number;
  /** Where the event's span of days ends. */
  readonly to: number;
  /** The label's row, 0 nearest the header; null in the strip of unlabelled marks. */
  readonly row: number | null;
  /** Where the label starts, its width, the rows it takes from `row` on, and how much it says. */
  readonly labelAt: number;
  readonly labelWidth: number;
  readonly rows: number;
  readonly detail: LabelDetail;
}

/** A line of title; a card of title, date and companies; the whole summary too. */
type LabelDetail = 'title' | 'card' | 'text';

/** Room that a label needs: px along the axis, and rows. */
export interface LabelSize {
  readonly detail: LabelDetail;
  readonly length: number;
  readonly rows: number;
}

/** Events too close to be drawn apart: how many, and the days they span. */
export interface PlacedCount extends TimeWindow {
  /** Where it stands, in days from the scale's origin and in px. */
  readonly day: number;
  readonly at: number;
  readonly count: number;
}

/** What is drawn of a lane: events in order of place, those without a label too, and counts of the rest. */
export interface PlacedLane {
  readonly marks: readonly PlacedEvent[];
  readonly counts: readonly PlacedCount[];
}

export interface LaneSpace {
  readonly pxPerDay: number;
  /** The day on which the chunks' grid begins, so that the whole range on one screen is one chunk. */
  readonly origin: number;
  readonly rows: number;
  /** The labels an event can have, the one that says most first, and px along the axis that a title takes where there is room. */
  readonly labelSizes: (event: AtlasEvent) => readonly LabelSize[];
  readonly fullLabelLength: (event: AtlasEvent) => number;
  /** Whether labels run along the axis beside their mark, or lie across it at the mark's height. */
  readonly labelsRun: 'along' | 'across';
}

/** Half the length of a mark along the axis, px. */
export const MARK_RADIUS = 5;
const LABEL_GAP = 5;
const LEAST_DISTANCE_BETWEEN_LABELS = 12;
/** Unlabelled marks share cells of this length; more than the 24 px a finger needs (WCAG 2.5.8), for three figures fit. */
const CELL_PX = 32;
const CANDIDATE_BUCKET_PX = 16;
const CHUNK_PX = 2048;

/**
 * Places the events of a lane that start in the chunks touching a window. The axis is cut into chunks on a grid that
 * depends on the scale alone, and no label leaves its chunk, so a pan never moves a label to another row, and a chunk
 * once placed stays as it is. In a chunk the more important events choose their place first. What finds no room for a
 * label becomes a dot, and dots too close together become a count. Costs O(pixels + log n) for a new chunk: per 16 px
 * only as many events of an importance are tried as there are rows, for a further one would find the same rows taken.
 */
export function lanePlacer(
  lane: Lane,
  space: LaneSpace,
): (window: TimeWindow) => PlacedLane & { readonly start: number } {
  const placed = new Map<number, PlacedLane>();
  return (window) => {
    const marks: PlacedEvent[] = [];
    const counts: PlacedCount[] = [];
    const chunks = chunksOf(window, space);
    for (const chunk of chunks) {
      let own = placed.get(chunk.start);
      if (!own) {
        own = placeChunk(lane, chunk, space);
        placed.set(chunk.start, own);
      }
      marks.push(...own.marks);
      counts.push(...own.counts);
    }
    return { marks, counts, start: chunks[0]?.start ?? window.start };
  };
}

function placeChunk(lane: Lane, chunk: TimeWindow, space: LaneSpace): PlacedLane {
  const labelled = placeLabels(lane, chunk, space);
  const { dots, counts } = placeRest(lane, chunk, space, labelled);
  return { marks: [...labelled, ...dots].sort((a, b) => a.at - b.at), counts };
}

/** Spans of days of 2048 to 4096 px, on a grid of their own for each doubling of the scale, that touch a window. */
function chunksOf(
  window: TimeWindow,
  { pxPerDay, origin }: Pick<LaneSpace, 'pxPerDay' | 'origin'>,
): TimeWindow[] {
  const days = CHUNK_PX / 2 ** Math.floor(Math.log2(pxPerDay));
  const chunks: TimeWindow[] = [];
  let index = Math.floor((window.start - origin) / days);
  for (; origin + index * days < window.end; index += 1) {
    chunks.push({ start: origin + index * days, end: origin + (index + 1) * days });
  }
  return chunks;
}

function placeLabels(lane: Lane, chunk: TimeWindow, space: LaneSpace): PlacedEvent[] {
  const { pxPerDay, origin, rows } = space;
  const placed: PlacedEvent[] = [];
  const taken = Array.from({ length: rows }, (): TimeWindow[] => []);
  const isFree = (extent: TimeWindow, from: number, count: number) =>
    taken
      .slice(from, from + count)
      .every((row) => row.every((other) => extent.start >= other.end || extent.end <= other.start));
  const limits = {
    start: (chunk.start - origin) * pxPerDay,
    end: (chunk.end - origin) * pxPerDay,
  };
  const place = (event: AtlasEvent) => {
    const to = (event.days.end - origin) * pxPerDay;
    for (const size of space.labelSizes(event)) {
      const positions = labelPositions(event, size, space).filter(
        // A mark may reach over the chunk's start: the label before it leaves more room than that.
        ({ extent }) => extent.start >= limits.start - MARK_RADIUS && extent.end <= limits.end,
      );
      for (const { row, position } of rowsByPosition(positions, size, rows)) {
        const { extent, at, labelAt } = position;
        if (!isFree(extent, row, size.rows)) continue;
        for (const own of taken.slice(row, row + size.rows)) own.push(extent);
        const { detail, length: labelWidth } = size;
        const day = at / pxPerDay;
        placed.push({ event, day, at, to, row, rows: size.rows, detail, labelAt, labelWidth });
        return;
      }
    }
  };
  for (const importance of IMPORTANCES) {
    for (const event of candidates(lane, importance, chunk, space)) place(event);
  }
  if (space.labelsRun === 'across') return placed;
  return placed.map((mark) =>
    mark.detail === 'title' ? growLabel(mark, taken[mark.row ?? 0] ?? [], limits, space) : mark,
  );
}

/** Titles stand after their mark as long as a row is free for that, for this reads best; cards take the first row on either side. */
function rowsByPosition(
  positions: readonly LabelPosition[],
  { detail, rows: needed }: LabelSize,
  rows: number,
): { readonly row: number; readonly position: LabelPosition }[] {
  const order = Array.from({ length: Math.max(0, rows - needed + 1) }, (_, row) => row);
  return detail === 'title'
    ? positions.flatMap((position) => order.map((row) => ({ row, position })))
    : order.flatMap((row) => positions.map((position) => ({ row, position })));
}

/** Gives a label that was cut short the room left free in its row, and takes that room. */
function growLabel(
  mark: PlacedEvent,
  row: TimeWindow[],
  limits: TimeWindow,
  { fullLabelLength }: LaneSpace,
): PlacedEvent {
  const wanted = fullLabelLength(mark.event) - mark.labelWidth;
  if (wanted <= 0) return mark;
  const end = mark.labelAt + mark.labelWidth;
  if (mark.labelAt < mark.at) {
    const floor = row.reduce(
      (most, other) => (other.end <= mark.labelAt ? Math.max(most, other.end) : most),
      limits.start,
    );
    const grown = Math.min(wanted, mark.labelAt - floor);
    row.push({ start: mark.labelAt - grown, end: mark.labelAt });
    return { ...mark, labelAt: mark.labelAt - grown, labelWidth: mark.labelWidth + grown };
  }
  const ceiling = row.reduce(
    (least, other) => (other.start >= end ? Math.min(least, other.start) : least),
    limits.end,
  );
  const grown = Math.max(0, Math.min(wanted, ceiling - LEAST_DISTANCE_BETWEEN_LABELS - end));
  row.push({ start: end, end: end + grown + LEAST_DISTANCE_BETWEEN_LABELS });
  return { ...mark, labelWidth: mark.labelWidth + grown };
}

interface LabelPosition {
  readonly extent: TimeWindow;
  readonly at: number;
  readonly labelAt: number;
}

/**
 * Where a label and its mark can stand: a title after its mark in the day's middle, else before it; above the bar of
 * what lasts more than a day; at its mark's height if labels lie across; a card beside others from the day's start on,
 * for what is known to the day alone is as true anywhere in it.
 */
function labelPositions(
  event: AtlasEvent,
  { detail, length }: LabelSize,
  { pxPerDay, origin, labelsRun }: LaneSpace,
): LabelPosition[] {
  const at = (placeOf(event) - origin) * pxPerDay;
  const dayStart = (event.days.start - origin) * pxPerDay;
  if (labelsRun === 'across') {
    const standingAt = (place: number): LabelPosition => ({
      extent: { start: place - length / 2, end: place + length / 2 },
      at: place,
      labelAt: place,
    });
    const slots = isSpan(event) || detail === 'title' ? 0 : Math.floor(pxPerDay / length);
    return slots === 0
      ? [standingAt(at)]
      : Array.from({ length: slots }, (_, index) => standingAt(dayStart + (index + 0.5) * length));
  }
  const room = LEAST_DISTANCE_BETWEEN_LABELS;
  if (isSpan(event)) {
    const end = Math.max((event.days.end - origin) * pxPerDay, at + length);
    return [{ extent: { start: at - MARK_RADIUS, end: end + room }, at, labelAt: at }];
  }
  const reach = MARK_RADIUS + LABEL_GAP + length;
  const after = (place: number): LabelPosition => ({
    extent: { start: place - MARK_RADIUS, end: place + reach + room },
    at: place,
    labelAt: place + MARK_RADIUS + LABEL_GAP,
  });
  const before = { start: at - reach, end: at + MARK_RADIUS + room };
  const besideMiddle = [after(at), { extent: before, at, labelAt: at - reach }];
  const column = MARK_RADIUS + reach + room;
  const columns = Array.from(
    { length: Math.floor((pxPerDay - MARK_RADIUS) / column) },
    (_, index) => after(dayStart + 2 * MARK_RADIUS + index * column),
  );
  if (detail === 'title') return [...besideMiddle, ...columns];
  return columns.length > 0 ? columns : besideMiddle;
}

/** The day, with its fraction, at which an event is drawn: a day's middle, a span's start. */
function placeOf(event: AtlasEvent): number {
  return isSpan(event) ? event.days.start : event.days.start + 0.5;
}

function* candidates(
  lane: Lane,
  importance: 1 | 2 | 3,
  chunk: TimeWindow,
  { pxPerDay, rows }: LaneSpace,
): Generator<AtlasEvent> {
  const { positions, starts } = lane.byImportance[importance];
  const bucketDays = CANDIDATE_BUCKET_PX / pxPerDay;
  let next = bisectLeft(starts, chunk.start);
  while (next < positions.length) {
    const start = starts[next] ?? Infinity;
    if (start >= chunk.end) return;
    // Buckets lie on the chunk's own grid, so that they too are the same wherever the window is.
    const bucket = Math.floor((start - chunk.start) / bucketDays);
    const bucketEnd = chunk.start + (bucket + 1) * bucketDays;
    for (let tried = 0; tried < rows; tried += 1) {
      const position = positions[next + tried];
      const event = position === undefined ? undefined : lane.events[position];
      if (!event || event.days.start >= Math.min(bucketEnd, chunk.end)) break;
      yield event;
    }
    next = Math.max(next + 1, bisectLeft(starts, bucketEnd, next));
  }
}

/** Draws what the labels left over: a cell's only event as a dot at its date, several as a count in the cell's middle. */
function placeRest(
  lane: Lane,
  chunk: TimeWindow,
  { pxPerDay, origin }: LaneSpace,
  labelled: readonly PlacedEvent[],
): { readonly dots: PlacedEvent[]; readonly counts: PlacedCount[] } {
  const dots: PlacedEvent[] = [];
  const counts: PlacedCount[] = [];
  const labelledEvents = new Set(labelled.map(({ event }) => event));
  const labelledStarts = labelled.map(({ event }) => event.days.start).sort((a, b) => a - b);
  const cellDays = CELL_PX / pxPerDay;
  const { first: firstPosition, last: lastPosition } = positionsWithin(lane, chunk);
  let position = firstPosition;
  while (position < lastPosition) {
    const cellIndex = Math.floor(((lane.starts[position] ?? 0) - chunk.start) / cellDays);
    const cell = {
      start: chunk.start + cellIndex * cellDays,
      end: chunk.start + (cellIndex + 1) * cellDays,
    };
    const next = Math.max(
      position + 1,
      Math.min(lastPosition, bisectLeft(lane.starts, cell.end, position)),
    );
    const drawn =
      bisectLeft(labelledStarts, cell.end) - bisectLeft(labelledStarts, lane.starts[position] ?? 0);
    const count = next - position - drawn;
    const rest = unlabelledEnds(lane, position, next, labelledEvents);
    if (count > 0 && rest !== null) {
      const { first, last } = rest;
      const day = placeOf(first) - origin;
      const at = day * pxPerDay;
      if (count === 1) {
        const to = (first.days.end - origin) * pxPerDay;
        const noLabel = { row: null, labelAt: at, labelWidth: 0, rows: 0 } as const;
        dots.push({ event: first, day, at, to, ...noLabel, detail: 'title' });
      } else {
        // Where a cell is part of a day, the count stands in the day's middle, as its events do.
        const middle = cellDays < 1 ? day : (cell.start + cell.end) / 2 - origin;
        counts.push({
          day: middle,
          at: middle * pxPerDay,
          count,
          start: first.days.start,
          end: last.days.start + 1,
        });
      }
    }
    position = next;
  }
  return { dots, counts };
}

/** The first and last event of some positions that have no label; looks past labelled ones only, which are few. */
function unlabelledEnds(
  lane: Lane,
  from: number,
  to: number,
  labelled: ReadonlySet<AtlasEvent>,
): { readonly first: AtlasEvent; readonly last: AtlasEvent } | null {
  let [low, high] = [from, to - 1];
  const isLabelled = (position: number) => {
    const event = lane.events[position];
    return event !== undefined && labelled.has(event);
  };
  while (low < to && isLabelled(low)) low += 1;
  while (high > low && isLabelled(high)) high -= 1;
  const [first, last] = [lane.events[low], lane.events[high]];
  return low < to && first && last ? { first, last } : null;
}
