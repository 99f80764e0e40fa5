import { bisectLeft } from 'd3-array';
import type { AtlasEvent } from '../../data/atlas';
import type { TimeWindow } from '../../geometry/timeWindow';
import { IMPORTANCES, positionsWithin, type Lane } from './lanes';

/** An event drawn by itself. Positions in px along the time axis, from day 0 of the scale. */
export interface PlacedEvent {
  readonly event: AtlasEvent;
  readonly at: number;
  /** Where the event's span of days ends. */
  readonly to: number;
  /** The label's row, 0 nearest the header; null in the strip of unlabelled marks. */
  readonly row: number | null;
  /** Where the label starts, and its width. */
  readonly labelAt: number;
  readonly labelWidth: number;
}

/** Events too close to be drawn apart: how many, and the days they span. */
export interface PlacedCount extends TimeWindow {
  readonly at: number;
  readonly count: number;
}

export interface PlacedLane {
  readonly labelled: readonly PlacedEvent[];
  readonly dots: readonly PlacedEvent[];
  readonly counts: readonly PlacedCount[];
}

export interface LaneSpace {
  readonly pxPerDay: number;
  /** The day on which the chunks' grid begins, so that the whole range on one screen is one chunk. */
  readonly origin: number;
  readonly rows: number;
  /** Px along the axis that an event's label needs at least, and px that it takes where there is room. */
  readonly labelLength: (event: AtlasEvent) => number;
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
 * depends on the scale alone, and no label leaves its chunk, so a pan never moves a label to another row. In a chunk
 * the more important events choose their place first. What finds no room for a label becomes a dot, and dots too close
 * together become a count. Costs O(pixels + log n): per 16 px only as many events of an importance are tried as there
 * are rows, for a further one would find the same rows taken.
 */
export function placeLane(lane: Lane, window: TimeWindow, space: LaneSpace): PlacedLane {
  const labelled: PlacedEvent[] = [];
  const dots: PlacedEvent[] = [];
  const counts: PlacedCount[] = [];
  for (const chunk of chunksOf(window, space)) {
    const inChunk = placeLabels(lane, chunk, space);
    labelled.push(...inChunk);
    placeRest(lane, chunk, space, inChunk, dots, counts);
  }
  return { labelled, dots, counts };
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
  const { pxPerDay, rows } = space;
  const placed: PlacedEvent[] = [];
  const taken = Array.from({ length: rows }, (): TimeWindow[] => []);
  const isFree = (row: readonly TimeWindow[], extent: TimeWindow) =>
    row.every((other) => extent.start >= other.end || extent.end <= other.start);
  const limits = { start: chunk.start * pxPerDay, end: chunk.end * pxPerDay };
  for (const importance of IMPORTANCES) {
    for (const event of candidates(lane, importance, chunk, space)) {
      const at = placeOf(event) * pxPerDay;
      const to = event.days.end * pxPerDay;
      for (const { extent, labelAt, labelWidth } of labelPositions(event, at, to, space)) {
        // A mark may reach over the chunk's start: the label before it leaves more room than that.
        if (extent.start < limits.start - MARK_RADIUS || extent.end > limits.end) continue;
        const row = taken.findIndex((other) => isFree(other, extent));
        if (row === -1) continue;
        taken[row]?.push(extent);
        placed.push({ event, at, to, row, labelAt, labelWidth });
        break;
      }
    }
  }
  if (space.labelsRun === 'across') return placed;
  return placed.map((mark) => growLabel(mark, taken[mark.row ?? 0] ?? [], limits, space));
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
  readonly labelAt: number;
  readonly labelWidth: number;
}

/** Where an event's label can stand: after its mark, else before it; above its bar if it spans more than a day; at its height if labels lie across. */
function labelPositions(
  event: AtlasEvent,
  at: number,
  to: number,
  { labelLength, labelsRun }: LaneSpace,
): LabelPosition[] {
  const length = labelLength(event);
  if (labelsRun === 'across') {
    const extent = { start: at - length / 2, end: at + length / 2 };
    return [{ extent, labelAt: at, labelWidth: length }];
  }
  const room = LEAST_DISTANCE_BETWEEN_LABELS;
  if (isSpan(event)) {
    const extent = { start: at - MARK_RADIUS, end: Math.max(to, at + length) + room };
    return [{ extent, labelAt: at, labelWidth: length }];
  }
  const reach = MARK_RADIUS + LABEL_GAP + length;
  return [
    {
      extent: { start: at - MARK_RADIUS, end: at + reach + room },
      labelAt: at + MARK_RADIUS + LABEL_GAP,
      labelWidth: length,
    },
    {
      extent: { start: at - reach, end: at + MARK_RADIUS + room },
      labelAt: at - reach,
      labelWidth: length,
    },
  ];
}

/** The day, with its fraction, at which an event is drawn: a day's middle, a span's start. */
function placeOf(event: AtlasEvent): number {
  return isSpan(event) ? event.days.start : event.days.start + 0.5;
}

/** True if the event is known to last, or known only to, more than a day. */
export function isSpan(event: AtlasEvent): boolean {
  return event.days.end - event.days.start > 1;
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
  { pxPerDay }: LaneSpace,
  labelled: readonly PlacedEvent[],
  dots: PlacedEvent[],
  counts: PlacedCount[],
): void {
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
      const at = placeOf(first) * pxPerDay;
      if (count === 1) {
        const to = first.days.end * pxPerDay;
        dots.push({ event: first, at, to, row: null, labelAt: at, labelWidth: 0 });
      } else {
        counts.push({
          // Where a cell is part of a day, the count stands in the day's middle, as its events do.
          at: (cellDays < 1 ? placeOf(first) : (cell.start + cell.end) / 2) * pxPerDay,
          count,
          start: first.days.start,
          end: last.days.start + 1,
        });
      }
    }
    position = next;
  }
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
