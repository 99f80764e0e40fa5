import { bisectLeft } from 'd3-array';
import type { AtlasEvent } from '../../data/atlas';
import type { TimeWindow } from '../../geometry/timeWindow';
import { labelPositions, LEAST_COLUMN_PX, MARK_RADIUS, rowsByPosition } from './labelPositions';
import { IMPORTANCES, type Lane } from './lanes';
import {
  LEAST_ROOM_PX,
  placeOf,
  type LaneSpace,
  type PlacedCount,
  type PlacedEvent,
} from './placed';
import { placeRest } from './placeRest';

/** What is drawn of a lane: events in order of place, those without a label too, and counts of the rest. */
export interface PlacedLane {
  readonly marks: readonly PlacedEvent[];
  readonly counts: readonly PlacedCount[];
}

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
  const isCovered = (event: AtlasEvent) => {
    const at = (placeOf(event) - origin) * pxPerDay;
    return taken.every((row) =>
      row.some(({ start, end }) => at + MARK_RADIUS > start && at - MARK_RADIUS < end),
    );
  };
  const place = (event: AtlasEvent) => {
    // Asked first, for it is so of most events of a crowded lane, and to measure a title takes long.
    if (pxPerDay < LEAST_COLUMN_PX && isCovered(event)) return;
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
        placed.push({ event, day, at, row, rows: size.rows, detail, labelAt, labelWidth });
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
  const grown = Math.max(0, Math.min(wanted, ceiling - LEAST_ROOM_PX - end));
  row.push({ start: end, end: end + grown + LEAST_ROOM_PX });
  return { ...mark, labelWidth: mark.labelWidth + grown };
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
      const event = position === undefined ? null : lane.eventAt(position);
      if (!event || event.days.start >= Math.min(bucketEnd, chunk.end)) break;
      yield event;
    }
    next = Math.max(next + 1, bisectLeft(starts, bucketEnd, next));
  }
}
