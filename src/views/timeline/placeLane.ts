import { bisectLeft } from 'd3-array';
import type { AtlasEvent } from '../../data/atlas';
import type { TimeWindow } from '../../geometry/timeWindow';
import {
  ACROSS_TITLE_PX,
  labelPositions,
  LEAST_COLUMN_PX,
  MARK_RADIUS,
  rowsByPosition,
} from './labelPositions';
import { IMPORTANCES, type Lane } from './lanes';
import {
  LEAST_ROOM_PX,
  placeOf,
  together,
  type LaneSpace,
  type PlacedCount,
  type PlacedEvent,
} from './placed';
import { chunkDays, isWithin, placeLongBars, type LongBar } from './placeLongBars';
import { placeRest } from './placeRest';
import { labelDots, STRIP_REACH_PX } from './stripLabels';
import { TakenRows } from './takenRows';

/** What is drawn of a lane: events in order of place, those without a label too, and counts of the rest. */
export interface PlacedLane {
  readonly marks: readonly PlacedEvent[];
  readonly counts: readonly PlacedCount[];
}

const CANDIDATE_BUCKET_PX = 16;

/**
 * Places the events of a lane that start in the chunks touching a window. The axis is cut into chunks on a grid that
 * depends on the scale alone, and no label leaves its chunk but the bars of headlines, whose rows are found before, so a
 * pan never moves a label to another row, and a chunk once placed stays as it is. In a chunk the more important events choose their place first. What finds no room for a
 * label becomes a dot, and dots too close together become a count. Costs O(pixels + log n) for a new chunk: per 16 px
 * only as many events of an importance are tried as there are rows, for a further one would find the same rows taken.
 */
export function lanePlacer(lane: Lane, space: LaneSpace): (window: TimeWindow) => PlacedLane {
  const placed = new Map<number, PlacedLane>();
  const longBars = placeLongBars(lane, space);
  const together = new Map<string, PlacedLane>();
  const sideways = STRIP_REACH_PX / space.pxPerDay;
  return (window) => {
    const chunks = chunksOf({ start: window.start - sideways, end: window.end + sideways }, space);
    const reach = { start: chunks[0]?.start ?? 0, end: chunks.at(-1)?.end ?? 0 };
    const key = `${reach.start} ${reach.end}`;
    let whole = together.get(key);
    if (!whole) {
      const parts = chunks.map((chunk) => {
        const own = placed.get(chunk.start) ?? placeChunk(lane, chunk, space, longBars);
        placed.set(chunk.start, own);
        return own;
      });
      const counts = parts.flatMap((part) => part.counts);
      const marks = toldApart(
        parts.flatMap((part) => part.marks),
        counts,
      );
      whole = { marks: labelDots(marks, counts, reach, space), counts };
      together.set(key, whole);
    }
    return whole;
  };
}

/** Marks in order of place without those of the strip that would lie on one another, which become counts. */
function toldApart(marks: readonly PlacedEvent[], counts: PlacedCount[]): PlacedEvent[] {
  const apart: PlacedEvent[] = [];
  for (const mark of marks) {
    const index = mark.row === null ? apart.findLastIndex(({ row }) => row === null) : -1;
    const last = apart[index];
    if (last && mark.at - last.at < 2 * MARK_RADIUS) {
      apart.splice(index, 1);
      counts.push(together(last, mark));
    } else apart.push(mark);
  }
  return apart;
}

function placeChunk(
  lane: Lane,
  chunk: TimeWindow,
  space: LaneSpace,
  longBars: readonly LongBar[],
): PlacedLane {
  const labelled = placeLabels(lane, chunk, space, longBars);
  const { dots, counts } = placeRest(lane, chunk, space, labelled);
  return { marks: [...labelled, ...dots].sort((a, b) => a.at - b.at), counts };
}

/** Spans of days of up to 4096 px, on a grid of their own for each doubling of the scale and parted by the range's end, that touch a window. */
function chunksOf(window: TimeWindow, { pxPerDay, origin, end: last }: LaneSpace): TimeWindow[] {
  const days = chunkDays(pxPerDay);
  const chunks: TimeWindow[] = [];
  let index = Math.floor((window.start - origin) / days);
  for (; origin + index * days < window.end; index += 1) {
    const [start, end] = [origin + index * days, origin + (index + 1) * days];
    if (start < last && last < end) chunks.push({ start, end: last }, { start: last, end });
    else chunks.push({ start, end });
  }
  return chunks;
}

function placeLabels(
  lane: Lane,
  chunk: TimeWindow,
  space: LaneSpace,
  longBars: readonly LongBar[],
): PlacedEvent[] {
  const { pxPerDay, origin, rows, leastLabel, labelsRun } = space;
  const placed: PlacedEvent[] = [];
  const limits = {
    start: (chunk.start - origin) * pxPerDay,
    end: (chunk.end - origin) * pxPerDay,
  };
  // What a mark may reach over the chunk's start is left free at its end, where labels along the axis leave more.
  const isAcross = labelsRun === 'across';
  const overhang = isAcross ? ACROSS_TITLE_PX / 2 : MARK_RADIUS;
  const lastEnd = isAcross ? limits.end - overhang : limits.end;
  const firstStart = limits.start + (chunk.start === space.end ? overhang : -overhang);
  // Where the range ends nothing is kept free, and a mark may reach over.
  const isLast = chunk.end === space.end;
  const beyond = isLast ? leastLabel + MARK_RADIUS + LEAST_ROOM_PX : 0;
  const taken = new TakenRows(rows, { ...limits, end: limits.end + beyond });
  for (const { mark, row, extent } of longBars) {
    const start = Math.max(limits.start - MARK_RADIUS, extent.start);
    const end = Math.min(limits.end, extent.end);
    if (start < end) taken.take({ start, end }, row, 1);
    if (isWithin(mark.event, chunk)) placed.push(mark);
  }
  const isPlaced = new Set(placed.map(({ event }) => event));
  // Beside a mark elsewhere in its day no label fits.
  const hasOnePlace = pxPerDay < Math.max(LEAST_COLUMN_PX, leastLabel);
  // Asked first, for few events of a crowded lane have room, and to measure a title takes long.
  const hasRoom = (event: AtlasEvent) => {
    if (hasOnePlace) {
      const at = (placeOf(event) - origin) * pxPerDay;
      return taken.hasRoomAround({ start: at - MARK_RADIUS, end: at + MARK_RADIUS }, leastLabel);
    }
    const dayStart = (event.days.start - origin) * pxPerDay;
    return taken.nextRoom(dayStart, leastLabel) < dayStart + pxPerDay;
  };
  const place = (event: AtlasEvent) => {
    if (isPlaced.has(event) || !hasRoom(event)) return;
    for (const size of space.labelSizes(event)) {
      const positions = labelPositions(event, size, space).filter(
        ({ extent, labelAt }) =>
          extent.start >= firstStart &&
          (isLast
            ? Math.max(labelAt + size.length, extent.end - size.room - MARK_RADIUS)
            : extent.end) <= lastEnd,
      );
      for (const { row, position } of rowsByPosition(positions, size, rows)) {
        const { extent, at, labelAt } = position;
        if (!taken.isFree(extent, row, size.rows)) continue;
        taken.take(extent, row, size.rows);
        const { detail, length: labelWidth } = size;
        const day = at / pxPerDay;
        placed.push({ event, day, at, row, rows: size.rows, detail, labelAt, labelWidth });
        return;
      }
    }
  };
  // A mark reaches a little further than its day.
  const nextOpen = (day: number) => {
    const from = (day - origin) * pxPerDay - MARK_RADIUS;
    const room = taken.nextRoom(from, leastLabel);
    return room === from ? day : origin + (room - MARK_RADIUS) / pxPerDay - 1;
  };
  for (const importance of IMPORTANCES) {
    for (const event of candidates(lane, importance, chunk, space, nextOpen)) place(event);
  }
  if (isAcross) return placed;
  return placed.map((mark) =>
    mark.detail === 'title' && !isPlaced.has(mark.event)
      ? growLabel(mark, taken, space, limits.end)
      : mark,
  );
}

/** Gives a label that was cut short the room left free in its row, to a last px, and takes that room. */
function growLabel(
  mark: PlacedEvent,
  taken: TakenRows,
  { fullLabelLength }: LaneSpace,
  most: number,
): PlacedEvent {
  const { row, at, labelAt, labelWidth } = mark;
  const wanted = fullLabelLength(mark.event) - labelWidth;
  if (wanted <= 0 || row === null) return mark;
  const room = taken.roomOf(row, at);
  if (labelAt < at) {
    const grown = Math.min(wanted, labelAt - room.start);
    taken.grow(row, at, { start: labelAt - grown, end: labelAt });
    return { ...mark, labelAt: labelAt - grown, labelWidth: labelWidth + grown };
  }
  const end = labelAt + labelWidth;
  const grown = Math.max(0, Math.min(wanted, Math.min(room.end - LEAST_ROOM_PX, most) - end));
  taken.grow(row, at, { start: end, end: end + grown + LEAST_ROOM_PX });
  return { ...mark, labelWidth: labelWidth + grown };
}

/** Events of an importance that may find room, `nextOpen` being the first day from one on whose events may. */
function* candidates(
  lane: Lane,
  importance: 1 | 2 | 3,
  chunk: TimeWindow,
  { pxPerDay, rows }: LaneSpace,
  nextOpen: (day: number) => number,
): Generator<AtlasEvent> {
  const { positions, starts } = lane.byImportance[importance];
  const bucketDays = CANDIDATE_BUCKET_PX / pxPerDay;
  // Buckets lie on the chunk's own grid, so that they too are the same wherever the window is.
  const bucketOf = (day: number) => Math.floor((day - chunk.start) / bucketDays);
  const startOf = (bucket: number) => chunk.start + bucket * bucketDays;
  // All events of a day start in one bucket, and share all the px of that day.
  const most = rows * Math.max(1, Math.ceil(pxPerDay / CANDIDATE_BUCKET_PX));
  let next = bisectLeft(starts, chunk.start);
  while (next < positions.length) {
    const start = starts[next] ?? Infinity;
    if (start >= chunk.end) return;
    const bucket = bucketOf(start);
    const bucketEnd = startOf(bucket + 1);
    const open = nextOpen(startOf(bucket));
    if (open >= bucketEnd) {
      if (open >= chunk.end) return;
      next = bisectLeft(starts, startOf(Math.max(bucket + 1, bucketOf(open))), next);
      continue;
    }
    for (let tried = 0; tried < most; tried += 1) {
      const position = positions[next + tried];
      const event = position === undefined ? null : lane.eventAt(position);
      if (!event || event.days.start >= Math.min(bucketEnd, chunk.end)) break;
      yield event;
    }
    next = Math.max(next + 1, bisectLeft(starts, bucketEnd, next));
  }
}
