import { formatDay } from '../../i18n/formatDate';
import type { Language } from '../../i18n/catalogue';
import type { AtlasEvent } from '../../data/atlas';
import { wrapLines, type MeasureText } from '../../geometry/textWidth';
import { headerNames } from './headerNames';
import { isSpan } from './lanes';
import { LANE_TOP_PX, ROW_HEIGHT } from './laneRows';
import type { LaneDrawing, TimelineDrawing } from './layoutTimeline';
import { countId, type PlacedEvent } from './placed';
import { tieArcs, type Ties } from './tieArcs';

/** A line of a label; a card's first lines are its title, its last says when and who. */
export interface PaintedLine {
  readonly text: string;
  readonly style: 'label' | 'title' | 'text' | 'meta';
}

/** A mark as a painter needs it, in px; `at` at the drawing's level, to be stretched and shifted. */
export interface PaintedMark {
  readonly at: number;
  /** From its lane's top; null in the strip at its foot. */
  readonly rowTop: number | null;
  /** Length in days of its bar; 0 for what is known to a day. */
  readonly days: number;
  /** Known to some time within its bar. */
  readonly isWithin: boolean;
  readonly isApproximate: boolean;
  readonly importance: AtlasEvent['importance'];
  readonly color: string;
  /** It, or what it belongs with, is selected. */
  readonly emphasis: 'selected' | 'related' | null;
  /** Where the label starts, from the mark; labels before their mark end there. */
  readonly labelAt: number;
  readonly isBefore: boolean;
  /** Room for a label along the axis, which a card takes whole. */
  readonly labelWidth: number;
  readonly lines: readonly PaintedLine[];
}

interface PaintedCount {
  readonly at: number;
  readonly text: string;
  readonly isFocused: boolean;
}

interface PaintedLane {
  readonly name: string;
  readonly beyond: string;
  readonly isFolded: boolean;
  readonly top: number;
  readonly height: number;
  /** Numbers of its marks. */
  readonly marks: readonly number[];
  readonly counts: readonly PaintedCount[];
  /** Of what began before the drawing, at the window's start. */
  readonly running: Omit<PaintedCount, 'at'> | null;
}

/** One picture of the timeline: plain data, for it passes to the thread that paints. */
export interface Picture extends Pick<
  TimelineDrawing,
  'pxPerDay' | 'stretch' | 'shift' | 'height'
> {
  readonly lanes: readonly PaintedLane[];
  /** Marks that no picture before this one had, by number; the first of a level makes all before it void. */
  readonly newMarks: readonly (readonly [number, PaintedMark])[];
  readonly isNewLevel: boolean;
  /** Number of the mark that has the keyboard's focus; null if none here has. */
  readonly focused: number | null;
  /** Of what belongs with the selection. */
  readonly ties: Ties;
  readonly headers: readonly {
    readonly at: number;
    readonly name: string;
    readonly count: string;
    /** Whether the number stands below the name. */
    readonly isStacked: boolean;
    /** Px in view. */
    readonly room: number;
  }[];
  readonly ticks: readonly { readonly at: number; readonly name: string }[];
  readonly hasTickNames: boolean;
}

/** What has the keyboard's focus: an event's id, or that of a count, in a lane. */
export interface Focused {
  readonly laneId: string;
  readonly markId: string;
}

/** What of a picture is said rather than placed. */
export interface PictureWords {
  readonly language: Language;
  readonly laneName: (id: string) => string;
  readonly colorOf: (event: AtlasEvent) => string;
  readonly emphasisOf: (event: AtlasEvent) => PaintedMark['emphasis'];
  readonly folded: ReadonlySet<string>;
  /** Events that belong with what is selected, in order of time. */
  readonly related: readonly AtlasEvent[];
  /** The title, cut to a width in px. */
  readonly labelOf: (event: AtlasEvent, width: number) => string;
  readonly measure: MeasureText;
  readonly titleOf: (event: AtlasEvent) => string;
  readonly summaryOf: (event: AtlasEvent) => string;
  /** When it happened and who had a part in it. */
  readonly metaOf: (event: AtlasEvent) => string;
}

const MOST_TITLE_LINES = 2;
const LINE_PX = 16;
/** What a line of 12 px text would take in the room that one of 11 px has. */
const META_ROOM = 12 / 11;

/** Makes pictures of drawings; what did not change from one to the next is neither made nor told anew. */
export function pictureMaker(
  words: PictureWords,
): (drawing: TimelineDrawing, focus: Focused | null) => Picture {
  const { language, folded, related } = words;
  const selectedId = related.find((event) => words.emphasisOf(event) === 'selected')?.id ?? null;
  let level = NaN;
  let numbers = new Map<PlacedEvent, number>();
  return (drawing, focus) => {
    const { pxPerDay, stretch, shift, height } = drawing;
    const isNewLevel = drawing.level !== level;
    if (isNewLevel) numbers = new Map();
    level = drawing.level;
    const newMarks: [number, PaintedMark][] = [];
    let focused: number | null = null;
    const numberOf = (mark: PlacedEvent) => {
      const known = numbers.get(mark);
      if (known !== undefined) return known;
      const number = numbers.size;
      numbers.set(mark, number);
      newMarks.push([number, markOf(mark, words)]);
      return number;
    };
    const lanes = drawing.lanes.map((lane): PaintedLane => {
      const isFolded = folded.has(lane.id);
      const focusedId = focus?.laneId === lane.id ? focus.markId : null;
      if (focusedId !== null) {
        const mark = lane.marks.find(({ event }) => event.id === focusedId);
        focused = mark ? numberOf(mark) : null;
      }
      return {
        name: words.laneName(lane.id),
        beyond: beyondOf(lane),
        isFolded,
        top: lane.top,
        height: lane.height,
        marks: lane.marks.map(numberOf),
        counts: lane.counts.map((count) => ({
          at: count.at,
          text: `+${count.count}`,
          isFocused: focusedId !== null && countId(count) === focusedId,
        })),
        running: lane.running && {
          text: `◂ +${lane.running.count}`,
          isFocused: focusedId === '',
        },
      };
    });
    return {
      ...{ pxPerDay, stretch, shift, height, lanes, newMarks, isNewLevel, focused },
      ties: tieArcs(drawing, related, { vertical: false, selectedId }),
      headers: headerNames(drawing, language, words.measure).map(
        ({ shown, count, isStacked, room }, index) => ({
          ...{ at: drawing.headers[index]?.at ?? 0, room, name: shown, count, isStacked },
        }),
      ),
      ticks: drawing.ticks.map(({ day, at }) => ({
        at,
        name: formatDay(day, pxPerDay > 90 ? 'weekday' : 'dayOfMonth', language),
      })),
      hasTickNames: drawing.minorUnit !== null,
    };
  };
}

function markOf(mark: PlacedEvent, words: PictureWords): PaintedMark {
  const { event, at, row, labelAt } = mark;
  const { days } = event;
  const lasts = isSpan(event);
  return {
    at,
    rowTop: row === null ? null : LANE_TOP_PX + row * ROW_HEIGHT,
    days: lasts ? days.end - days.start : 0,
    isWithin: days.precision !== 'day',
    isApproximate: days.approximate,
    importance: event.importance,
    color: words.colorOf(event),
    emphasis: words.emphasisOf(event),
    labelAt: labelAt - at,
    isBefore: !lasts && labelAt < at,
    labelWidth: mark.labelWidth,
    lines: row === null && mark.labelWidth === 0 ? [] : linesOf(mark, words),
  };
}

function linesOf({ event, detail, labelWidth, rows }: PlacedEvent, words: PictureWords) {
  const lines: PaintedLine[] = [];
  if (detail === 'title') {
    return [{ text: words.labelOf(event, labelWidth), style: 'label' } as const];
  }
  const room = Math.floor((rows * ROW_HEIGHT - 2) / LINE_PX);
  const add = (text: string, style: PaintedLine['style'], most: number) => {
    const width = style === 'meta' ? labelWidth * META_ROOM : labelWidth;
    for (const line of wrapLines(text, width, words.measure, most)) {
      lines.push({ text: line, style });
    }
  };
  add(words.titleOf(event), 'title', MOST_TITLE_LINES);
  if (detail === 'text') add(words.summaryOf(event), 'text', room - lines.length - 1);
  add(words.metaOf(event), 'meta', 1);
  return lines;
}

function beyondOf({ before, after }: LaneDrawing): string {
  return `${before > 0 ? `◂ ${before}` : ''} ${after > 0 ? `${after} ▸` : ''}`.trim();
}
