import { bisectLeft } from 'd3-array';
import type { AtlasEvent } from '../../data/atlas';
import type { TimeWindow } from '../../geometry/timeWindow';
import { positionsWithin, type Lane } from './lanes';
import { bareMark, placeOf, type LaneSpace, type PlacedCount, type PlacedEvent } from './placed';

/** More than a finger needs (WCAG 2.5.8). */
const LEAST_CELL_PX = 40;
/** Px along the axis of the cells that unlabelled marks share: at most so many in a view of so many lanes of so many px. */
export function cellLengthOf(lanes: number, length: number, cells: number): number {
  return Math.max(LEAST_CELL_PX, (lanes * length) / cells);
}

/** Draws what the labels left over: a cell's only event as a dot at its date, several as a count in the cell's middle. */
export function placeRest(
  lane: Lane,
  chunk: TimeWindow,
  space: LaneSpace,
  labelled: readonly PlacedEvent[],
): { readonly dots: PlacedEvent[]; readonly counts: PlacedCount[] } {
  const { pxPerDay, origin, cellLength } = space;
  const dots: PlacedEvent[] = [];
  const counts: PlacedCount[] = [];
  const labelledEvents = new Set(labelled.map(({ event }) => event));
  const labelledStarts = labelled.map(({ event }) => event.days.start).sort((a, b) => a - b);
  const cellDays = cellLength / pxPerDay;
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
      if (count === 1) dots.push(bareMark(first, space));
      else {
        // Where a cell is part of a day, the count stands in the day's middle, as its events do.
        const middle = (cellDays < 1 ? placeOf(first) : (cell.start + cell.end) / 2) - origin;
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
    const event = lane.eventAt(position);
    return event !== null && labelled.has(event);
  };
  while (low < to && isLabelled(low)) low += 1;
  while (high > low && isLabelled(high)) high -= 1;
  const [first, last] = [lane.eventAt(low), lane.eventAt(high)];
  return low < to && first && last ? { first, last } : null;
}
