import { axisUnits, calendarUnits, type CalendarUnit } from '../../geometry/calendarTicks';
import { lengthOf, type TimeWindow } from '../../geometry/timeWindow';
import type { AtlasEvent } from '../../data/atlas';
import { beyondWindow, positionsWithin, runningInto, type Lane, type StartedEvents } from './lanes';
import { CARD_PX_PER_DAY, TEXT_PX_PER_DAY } from './labelSizes';
import { laneHeight, shareRows } from './laneRows';
import type { LabelSize, PlacedCount, PlacedEvent } from './placed';
import { lanePlacer } from './placeLane';
import { cellLengthOf } from './placeRest';
import { roominessOf, UNROOMY, type Roominess } from './roominess';

/** Left to right in lanes, or top to bottom in one column. */
export type Orientation = 'horizontal' | 'vertical';

export interface LaneDrawing {
  readonly id: string;
  /** Px across the axis. */
  readonly top: number;
  readonly height: number;
  /** In order of place; an event or count keeps its identity while nothing about it changes. */
  readonly marks: readonly PlacedEvent[];
  readonly counts: readonly PlacedCount[];
  /** Events that began before what is drawn and last into the window, as one count to be drawn at its start. */
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

/** Labels are placed anew at each of these steps of the scale, in doublings; between two the drawing is stretched. */
const LEVEL_DOUBLINGS = 0.5;
/** Levels whose placements are kept: one zooms back as often as on. */
const MOST_LEVELS_KEPT = 4;

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
): (window: TimeWindow) => TimelineDrawing {
  const vertical = space.orientation === 'vertical';
  const isFolded = lanes.map(({ id }) => space.folded.has(id));
  const rowsOverall = shareRows(
    lanes.map(({ starts }) => starts.length),
    isFolded,
    space.breadth,
  );
  const rowCount = rowsOverall.reduce((sum, own) => sum + own, 0);
  const roominess = vertical ? UNROOMY : roominessOf(rowCount, space.length);
  const rowsAt = (level: number, window: TimeWindow) => {
    if (vertical) return lanes.map(() => 1);
    if (level < CARD_PX_PER_DAY) return rowsOverall;
    const unit = level < TEXT_PX_PER_DAY ? 'week' : 'day';
    const units = calendarUnits(window, unit);
    const whole = { start: units[0]?.start ?? 0, end: units.at(-1)?.end ?? 0 };
    const counts = lanes.map((lane) => {
      const { first, last } = positionsWithin(lane, whole);
      return last - first;
    });
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
          rows: rows[index] ?? 1,
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
  return (window) => {
    const pxPerDay = space.length / lengthOf(window);
    const level = 2 ** (Math.floor(Math.log2(pxPerDay) / LEVEL_DOUBLINGS) * LEVEL_DOUBLINGS);
    const stretch = pxPerDay / level;
    const shift = (window.start - space.origin) * pxPerDay;
    const rows = rowsAt(level, window);
    const placers = placersAt(level, rows);
    const isInWindow = ({ event }: PlacedEvent) =>
      event.days.start < window.end && event.days.end > window.start;
    let top = 0;
    const drawnLanes = lanes.map((lane, index): LaneDrawing => {
      const height = vertical ? space.breadth : laneHeight(rows[index] ?? 1);
      const laneTop = top;
      top += height;
      const placed = placers[index]?.(window) ?? { marks: [], counts: [], start: window.start };
      const inWindow = placed.marks.filter(isInWindow);
      return {
        id: lane.id,
        top: laneTop,
        height,
        marks: vertical
          ? inWindow
          : inWindow.map((mark) => withLabelInView(mark, stretch, shift, space.length)),
        counts: placed.counts.filter(
          (count) => count.start < window.end && count.end > window.start,
        ),
        running: countRunning(lane, placed.start, window, level, space.origin),
        ...beyondWindow(lane, window),
      };
    });
    const { header, minor } = axisUnits(pxPerDay);
    return {
      pxPerDay,
      level,
      stretch,
      shift,
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
  };
}

/** A label that would run over an edge of the plot starts at it or is cut there, its mark staying where it is. */
function withLabelInView(
  mark: PlacedEvent,
  stretch: number,
  shift: number,
  length: number,
): PlacedEvent {
  if (mark.row === null) return mark;
  const markAt = mark.at * stretch - shift;
  const labelAt = markAt + mark.labelAt - mark.at;
  const labelEnd = labelAt + mark.labelWidth;
  if (labelAt >= 0 && labelEnd <= length) return mark;
  const start = Math.max(0, labelAt);
  // A card cut in half cannot be read; its title can.
  return {
    ...mark,
    detail: 'title',
    rows: 1,
    labelAt: mark.at + start - markAt,
    labelWidth: Math.max(0, Math.min(length, labelEnd) - start),
  };
}

/** The events that last into a window from before the day its drawing starts at, as one count; null if there are none. */
function countRunning(
  lane: Lane,
  drawnFrom: number,
  window: TimeWindow,
  level: number,
  origin: number,
): PlacedCount | null {
  const running = runningInto(lane, Math.min(drawnFrom, window.start)).filter(
    ({ days }) => days.end > window.start,
  );
  const [first] = running;
  if (!first) return null;
  return {
    day: window.start - origin,
    at: (window.start - origin) * level,
    count: running.length,
    start: first.days.start,
    end: running.reduce((latest, { days }) => Math.max(latest, days.end), first.days.end),
  };
}
