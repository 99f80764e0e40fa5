import { axisUnits, calendarUnits, type CalendarUnit } from '../../geometry/calendarTicks';
import { lengthOf, type TimeWindow } from '../../geometry/timeWindow';
import type { AtlasEvent } from '../../data/atlas';
import { beyondWindow, positionsWithin, type Lane, type StartedEvents } from './lanes';
import { CARD_PX_PER_DAY } from './labelSizes';
import { labelsInView } from './labelsInView';
import { laneHeight, shareRows } from './laneRows';
import type { LabelSize, PlacedCount, PlacedEvent } from './placed';
import { lanePlacer, type PlacedLane } from './placeLane';
import { cellLengthOf } from './placeRest';
import { roominessOf, UNROOMY, type Roominess } from './roominess';
import { stripInView } from './stripInView';

const NOTHING: PlacedLane = { marks: [], counts: [] };

/** Left to right in lanes, or top to bottom in one column. */
type Orientation = 'horizontal' | 'vertical';

export interface LaneDrawing {
  readonly id: string;
  /** Px across the axis. */
  readonly top: number;
  readonly height: number;
  /** In order of place; an event or count keeps its identity while nothing about it changes. */
  readonly marks: readonly PlacedEvent[];
  readonly counts: readonly PlacedCount[];
  /** Events without a label that began before the window and last into it, as one count to be drawn at its start. */
  readonly running: PlacedCount | null;
  readonly before: number;
  readonly after: number;
}

interface HeaderDrawing extends CalendarUnit {
  readonly at: number;
  readonly length: number;
  readonly count: number;
}

/**
 * What is drawn of a window. Marks and counts stand at px from the dataset's first day at a scale of `level` px per day;
 * on screen that is `at * stretch - shift`. Headers and ticks stand at px from the window's start.
 */
export interface TimelineDrawing {
  readonly window: TimeWindow;
  readonly pxPerDay: number;
  readonly level: number;
  readonly stretch: number;
  readonly shift: number;
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
  /** The day after its last. */
  readonly end: number;
  /** Lanes that show no labels. */
  readonly folded: ReadonlySet<string>;
  /** The labels an event can have at a scale in px per day in so much room, the one that says most first. */
  readonly labelSizes: (
    event: AtlasEvent,
    pxPerDay: number,
    roominess: Roominess,
  ) => readonly LabelSize[];
  /** Px along the axis of an event's whole title. */
  readonly fullLabelLength: (event: AtlasEvent) => number;
  /** Px along the axis that any label and its mark take at least. */
  readonly leastLabel: (pxPerDay: number, roominess: Roominess) => number;
}

/**
 * What is drawn of a window; lanes have the rows they need in `sharedBy`, or else in the window itself. What is to
 * be `alone` is drawn by itself.
 */
export type TimelineLayout = (
  window: TimeWindow,
  sharedBy?: TimeWindow,
  alone?: readonly AtlasEvent[],
) => TimelineDrawing;

/** Years that are shorter have no headers: no more are made than there are pixels for. */
const LEAST_YEAR_PX = 4;
/** Labels are placed anew at each of these steps of the scale, in doublings; between two the drawing is stretched. */
const LEVEL_DOUBLINGS = 0.5;
/** Levels whose placements are kept, from the year to some days: one zooms back as often as on. */
const MOST_LEVELS_KEPT = 12;

/**
 * Lays out some lanes, `everything` being all their events once, for any window. Labels that do not overlap at one
 * scale do not at a larger one either, for marks move apart and labels stay as long; so they are placed at steps of
 * the scale and only stretched between, which makes a frame of a gesture cost O(marks), and a new step or chunk
 * O(pixels + log n).
 */
export function timelineLayout(
  lanes: readonly Lane[],
  everything: StartedEvents,
  space: TimelineSpace,
): TimelineLayout {
  const vertical = space.orientation === 'vertical';
  const isFolded = lanes.map(({ id }) => space.folded.has(id));
  const rowsOverall = shareRows(
    lanes.map(({ starts }) => starts.length),
    isFolded,
    space.breadth,
  );
  const rowCount = rowsOverall.reduce((sum, own) => sum + own, 0);
  const roominess = vertical ? UNROOMY : roominessOf(rowCount, space.length);
  const levelOf = (window: TimeWindow) => {
    const doublings = Math.log2(space.length / lengthOf(window));
    return 2 ** (Math.floor(doublings / LEVEL_DOUBLINGS) * LEVEL_DOUBLINGS);
  };
  const rowsSharedBy = (window: TimeWindow) => {
    if (vertical) return lanes.map(() => 1);
    if (levelOf(window) < CARD_PX_PER_DAY) return rowsOverall;
    const days = { start: Math.floor(window.start), end: Math.ceil(window.end) };
    const counts = lanes.map((lane) => {
      const { first, last } = positionsWithin(lane, days);
      return last - first;
    });
    if (counts.every((count) => count === 0)) return rowsOverall;
    const isBare = counts.map((count, index) => count === 0 || isFolded[index] === true);
    return shareRows(counts, isBare, space.breadth);
  };
  const placersByLevel = new Map<string, ReturnType<typeof lanePlacer>[]>();
  const placersAt = (level: number, rows: readonly number[]) => {
    const key = `${level} ${rows.join()}`;
    let placers = placersByLevel.get(key);
    if (!placers) {
      placers = lanes.map((lane, index) =>
        lanePlacer(lane, {
          pxPerDay: level,
          origin: space.origin,
          // A column's labels lie across it, and none is cut at its end.
          end: vertical ? Infinity : space.end,
          rows: rows[index] ?? 1,
          isFolded: isFolded[index] === true,
          cellLength: cellLengthOf(lanes.length, space.length, roominess.cells),
          labelSizes: (event) => space.labelSizes(event, level, roominess),
          fullLabelLength: space.fullLabelLength,
          leastLabel: space.leastLabel(level, roominess),
          labelsRun: vertical ? 'across' : 'along',
        }),
      );
      const [oldest] = placersByLevel.keys();
      if (placersByLevel.size >= MOST_LEVELS_KEPT && oldest !== undefined) {
        placersByLevel.delete(oldest);
      }
      placersByLevel.set(key, placers);
    }
    return placers;
  };
  return (window, sharedBy = window, alone = []) => {
    const pxPerDay = space.length / lengthOf(window);
    const level = levelOf(window);
    const stretch = pxPerDay / level;
    const shift = (window.start - space.origin) * pxPerDay;
    const rows = rowsSharedBy(sharedBy);
    const placers = placersAt(level, rows);
    // What began before the window has its label cut at the edge, but in a column, where it lies above it, none.
    const [first, last] = [Math.floor(window.start), Math.ceil(window.end)];
    const isDrawn = ({ row, event: { days } }: PlacedEvent) =>
      row !== null && days.start < last && (vertical ? days.start >= first : days.end > first);
    const { length, origin } = space;
    const strip = { window, origin, pxPerDay: level, stretch, shift, length, vertical };
    let top = 0;
    const drawnLanes = lanes.map((lane, index): LaneDrawing => {
      const height = vertical ? space.breadth : laneHeight(rows[index] ?? 1);
      const laneTop = top;
      top += height;
      const placed = placers[index]?.(window) ?? NOTHING;
      const labelled = placed.marks.filter(isDrawn);
      const { shown, out } = labelsInView(labelled, strip);
      const { dots, ...rest } = stripInView(lane, placed, { labelled, out }, strip, alone);
      return {
        id: lane.id,
        top: laneTop,
        height,
        marks: [...shown, ...dots].sort((a, b) => a.at - b.at),
        ...rest,
        ...beyondWindow(lane, window),
      };
    });
    const { header, minor } = axisUnits(pxPerDay);
    const isHeaderLegible = header === 'month' || pxPerDay * 365 >= LEAST_YEAR_PX;
    return {
      window,
      pxPerDay,
      level,
      stretch,
      shift,
      lanes: drawnLanes,
      headers: (isHeaderLegible ? calendarUnits(window, header) : []).map((unit) => {
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
  };
}
