import { axisUnits, calendarUnits, type CalendarUnit } from '../../geometry/calendarTicks';
import { lengthOf, type TimeWindow } from '../../geometry/timeWindow';
import type { AtlasEvent } from '../../data/atlas';
import { beyondWindow, positionsWithin, runningInto, type Lane } from './lanes';
import { placeLane, type PlacedCount, type PlacedEvent } from './placeLane';

export const ROW_HEIGHT = 20;
export const STRIP_HEIGHT = 22;
const LANE_PADDING = 4;
const MOST_ROWS = 12;
/** Along which a phone's column of labels is laid out, px. */
const ACROSS_LABEL_HEIGHT = 26;

/** Left to right in lanes, or top to bottom in one column. */
export type Orientation = 'horizontal' | 'vertical';

export interface LaneDrawing {
  readonly id: string;
  /** Px across the axis. */
  readonly top: number;
  readonly height: number;
  readonly labelled: readonly PlacedEvent[];
  readonly dots: readonly PlacedEvent[];
  readonly counts: readonly PlacedCount[];
  /** Events that began before the window and reach into it. */
  readonly running: readonly AtlasEvent[];
  readonly before: number;
  readonly after: number;
}

interface HeaderDrawing extends CalendarUnit {
  readonly at: number;
  readonly length: number;
  readonly count: number;
}

/** What is drawn of a window. Positions along the axis are px from the window's start. */
export interface TimelineDrawing {
  readonly pxPerDay: number;
  readonly lanes: readonly LaneDrawing[];
  readonly headers: readonly HeaderDrawing[];
  readonly ticks: readonly { readonly day: number; readonly at: number }[];
  readonly minorUnit: CalendarUnit['unit'] | null;
  /** Px that all lanes take across the axis. */
  readonly height: number;
}

export interface TimelineSpace {
  /** Px along the axis. */
  readonly length: number;
  /** Px across the axis that the lanes share; they take more if they cannot be legible in it. */
  readonly breadth: number;
  readonly orientation: Orientation;
  /** First UTC day of the dataset's range. */
  readonly origin: number;
  /** Px of an event's label at least and at most, if it has one. */
  readonly labelLength: (event: AtlasEvent) => number;
  readonly fullLabelLength: (event: AtlasEvent) => number;
}

/** Everything to draw of some lanes in a window, `everything` being all their events once; costs O(pixels + log n). */
export function layoutTimeline(
  lanes: readonly Lane[],
  everything: Lane,
  window: TimeWindow,
  space: TimelineSpace,
): TimelineDrawing {
  const pxPerDay = space.length / lengthOf(window);
  const vertical = space.orientation === 'vertical';
  const rowsOfLanes = vertical ? lanes.map(() => 1) : shareRows(lanes, space.breadth);
  const shift = window.start * pxPerDay;
  const toWindow = <T extends { readonly at: number }>(item: T): T => ({
    ...item,
    at: item.at - shift,
    ...('to' in item && typeof item.to === 'number' && { to: item.to - shift }),
    ...('labelAt' in item && typeof item.labelAt === 'number' && { labelAt: item.labelAt - shift }),
  });
  const isInWindow = ({ event }: PlacedEvent) =>
    event.days.start < window.end && event.days.end > window.start;
  const withVisibleLabel = (mark: PlacedEvent): PlacedEvent => {
    if (vertical || mark.row === null) return mark;
    const labelAt = Math.max(0, mark.labelAt);
    const end = Math.min(space.length, mark.labelAt + mark.labelWidth);
    return { ...mark, labelAt, labelWidth: Math.max(0, end - labelAt) };
  };
  let top = 0;
  const drawnLanes = lanes.map((lane, index): LaneDrawing => {
    const rows = rowsOfLanes[index] ?? 1;
    const height = vertical ? space.breadth : laneHeight(rows);
    const laneTop = top;
    top += height;
    const placed = placeLane(lane, window, {
      pxPerDay,
      origin: space.origin,
      rows,
      labelLength: vertical ? () => ACROSS_LABEL_HEIGHT : space.labelLength,
      fullLabelLength: space.fullLabelLength,
      labelsRun: vertical ? 'across' : 'along',
    });
    return {
      id: lane.id,
      top: laneTop,
      height,
      labelled: placed.labelled.filter(isInWindow).map(toWindow).map(withVisibleLabel),
      dots: placed.dots.filter(isInWindow).map(toWindow),
      counts: placed.counts
        .filter((count) => count.start < window.end && count.end > window.start)
        .map(toWindow),
      running: runningInto(lane, window),
      ...beyondWindow(lane, window),
    };
  });
  const { header, minor } = axisUnits(pxPerDay);
  return {
    pxPerDay,
    lanes: drawnLanes,
    headers: calendarUnits(window, header).map((unit) => {
      const { first, last } = positionsWithin(everything, unit);
      return {
        ...unit,
        at: (unit.start - window.start) * pxPerDay,
        length: lengthOf(unit) * pxPerDay,
        count: last - first,
      };
    }),
    ticks:
      minor === null
        ? []
        : calendarUnits(window, minor).map(({ start }) => ({
            day: start,
            at: (start - window.start) * pxPerDay,
          })),
    minorUnit: minor,
    height: top,
  };
}

function laneHeight(rows: number): number {
  return rows * ROW_HEIGHT + STRIP_HEIGHT + LANE_PADDING;
}

/**
 * Label rows of each lane: one at least, the rest of the room to the lanes with the most events per row (D'Hondt). It
 * depends on all events of a lane, not on the window, so that lanes keep their height while one zooms and pans.
 */
function shareRows(lanes: readonly Lane[], breadth: number): number[] {
  const rows = lanes.map(() => 1);
  const spare = Math.floor((breadth - lanes.length * laneHeight(1)) / ROW_HEIGHT);
  for (let given = 0; given < spare; given += 1) {
    let neediest = -1;
    let need = 0;
    rows.forEach((own, index) => {
      const eventsPerRow = (lanes[index]?.events.length ?? 0) / (own + 1);
      if (own < MOST_ROWS && eventsPerRow > need) [neediest, need] = [index, eventsPerRow];
    });
    if (neediest === -1) break;
    rows[neediest] = (rows[neediest] ?? 0) + 1;
  }
  return rows;
}
