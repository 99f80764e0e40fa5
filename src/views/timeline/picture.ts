import { formatDay } from '../../i18n/formatDate';
import type { Language } from '../../i18n/catalogue';
import type { AtlasEvent } from '../../data/atlas';
import { wrapLines, type MeasureText } from '../../geometry/textWidth';
import { headerName } from './headerName';
import { isSpan } from './lanes';
import { ROW_HEIGHT, STRIP_HEIGHT } from './laneRows';
import type { LaneDrawing, TimelineDrawing } from './layoutTimeline';
import type { PlacedCount, PlacedEvent } from './placed';

/** A line of a label; a card's first lines are its title, its last says when and who. */
export interface PaintedLine {
  readonly text: string;
  readonly style: 'label' | 'title' | 'text' | 'meta';
}

/** A mark as a painter needs it, in px; `at` at the drawing's level, to be stretched and shifted. */
export interface PaintedMark {
  readonly at: number;
  /** From its lane's top. */
  readonly top: number;
  /** Length in days of what lasts; 0 for what is known to a day. */
  readonly days: number;
  readonly isDot: boolean;
  readonly isApproximate: boolean;
  readonly importance: number;
  readonly color: string;
  /** It, or what it belongs with, is selected. */
  readonly emphasis: 'selected' | 'related' | null;
  /** Where the label starts, from the mark; labels before their mark end there. */
  readonly labelAt: number;
  readonly isBefore: boolean;
  readonly lines: readonly PaintedLine[];
}

interface PaintedCount {
  readonly at: number;
  readonly text: string;
}

interface PaintedLane {
  readonly name: string;
  readonly beyond: string;
  readonly isFolded: boolean;
  readonly top: number;
  readonly height: number;
  readonly marks: readonly PaintedMark[];
  readonly counts: readonly PaintedCount[];
  readonly running: string | null;
}

/** One picture of the timeline: plain data, for it passes to the thread that paints. */
export interface Picture extends Pick<
  TimelineDrawing,
  'pxPerDay' | 'stretch' | 'shift' | 'height'
> {
  readonly lanes: readonly PaintedLane[];
  readonly headers: readonly {
    readonly at: number;
    readonly name: string;
    readonly count: string;
    readonly length: number;
  }[];
  readonly ticks: readonly { readonly at: number; readonly name: string }[];
  readonly hasTickNames: boolean;
}

/** What of a picture is said rather than placed. */
export interface PictureWords {
  readonly language: Language;
  readonly laneName: (id: string) => string;
  readonly colorOf: (event: AtlasEvent) => string;
  readonly emphasisOf: (event: AtlasEvent) => PaintedMark['emphasis'];
  readonly folded: ReadonlySet<string>;
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

/** Makes pictures of drawings; what did not change from one to the next is not made anew. */
export function pictureMaker(words: PictureWords): (drawing: TimelineDrawing) => Picture {
  const { language } = words;
  const known = new WeakMap<PlacedEvent, { readonly strip: number; readonly mark: PaintedMark }>();
  const paintedMark = (mark: PlacedEvent, lane: LaneDrawing) => {
    const strip = lane.height - STRIP_HEIGHT;
    const last = known.get(mark);
    if (last?.strip === strip) return last.mark;
    const made = markOf(mark, strip, words);
    known.set(mark, { strip, mark: made });
    return made;
  };
  return (drawing) => ({
    pxPerDay: drawing.pxPerDay,
    stretch: drawing.stretch,
    shift: drawing.shift,
    height: drawing.height,
    lanes: drawing.lanes.map((lane) => ({
      name: words.laneName(lane.id),
      beyond: words.folded.has(lane.id) ? '' : beyondOf(lane),
      isFolded: words.folded.has(lane.id),
      top: lane.top,
      height: lane.height,
      marks: lane.marks.map((mark) => paintedMark(mark, lane)),
      counts: lane.counts.map(countOf),
      running: lane.running && `◂ +${lane.running.count}`,
    })),
    headers: drawing.headers.map(({ unit, start, at, length, count }) => ({
      at,
      length,
      name: headerName({ unit, start, length }, language).shown,
      count: `${count}`,
    })),
    ticks: drawing.ticks.map(({ day, at }) => ({
      at,
      name: formatDay(day, drawing.pxPerDay > 90 ? 'weekday' : 'dayOfMonth', language),
    })),
    hasTickNames: drawing.minorUnit !== null,
  });
}

function markOf(mark: PlacedEvent, strip: number, words: PictureWords): PaintedMark {
  const { event, at, row, labelAt } = mark;
  const { days } = event;
  const lasts = isSpan(event);
  return {
    at,
    top: row === null ? strip : row * ROW_HEIGHT + 2,
    days: lasts ? days.end - days.start : 0,
    isDot: row === null,
    isApproximate: days.approximate,
    importance: event.importance,
    color: words.colorOf(event),
    emphasis: words.emphasisOf(event),
    labelAt: labelAt - at,
    isBefore: row !== null && !lasts && labelAt < at,
    lines: row === null ? [] : linesOf(mark, words),
  };
}

function linesOf({ event, detail, labelWidth, rows }: PlacedEvent, words: PictureWords) {
  const lines: PaintedLine[] = [];
  if (detail === 'title') {
    return [{ text: words.labelOf(event, labelWidth), style: 'label' } as const];
  }
  const room = Math.floor((rows * ROW_HEIGHT - 2) / LINE_PX);
  const add = (text: string, style: PaintedLine['style'], most: number) => {
    for (const line of wrapLines(text, labelWidth, words.measure, most)) {
      lines.push({ text: line, style });
    }
  };
  add(words.titleOf(event), 'title', MOST_TITLE_LINES);
  if (detail === 'text') add(words.summaryOf(event), 'text', room - lines.length - 1);
  add(words.metaOf(event), 'meta', 1);
  return lines;
}

function countOf({ at, count }: PlacedCount): PaintedCount {
  return { at, text: `+${count}` };
}

function beyondOf({ before, after }: LaneDrawing): string {
  return `${before > 0 ? `◂ ${before}` : ''} ${after > 0 ? `${after} ▸` : ''}`.trim();
}
