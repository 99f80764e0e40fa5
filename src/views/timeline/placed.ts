import type { AtlasEvent } from '../../data/atlas';
import type { TimeWindow } from '../../geometry/timeWindow';
import { isSpan } from './lanes';

/** An event drawn by itself. Positions in px along the time axis, from the scale's origin. */
export interface PlacedEvent {
  readonly event: AtlasEvent;
  /** The same as `at`, in days. */
  readonly day: number;
  readonly at: number;
  /** The row of the mark and its label, 0 nearest the header; null in the strip, where few have labels. */
  readonly row: number | null;
  /** Where the label starts, its width, the rows it takes from `row` on, and how much it says. */
  readonly labelAt: number;
  readonly labelWidth: number;
  readonly rows: number;
  readonly detail: LabelDetail;
}

/** A line of title; a card of title, date and companies; the whole summary too. */
type LabelDetail = 'title' | 'card' | 'text';

/** Px between a label and what comes next in its row, at least. */
export const LEAST_ROOM_PX = 12;

/** What a label needs: px along the axis, px kept free after them, and rows. */
export interface LabelSize {
  readonly detail: LabelDetail;
  readonly length: number;
  readonly room: number;
  readonly rows: number;
}

/** Events too close to be drawn apart: how many, and the days they span. */
export interface PlacedCount extends TimeWindow {
  /** Where it stands, in days from the scale's origin and in px. */
  readonly day: number;
  readonly at: number;
  readonly count: number;
}

/** What a lane's events counted together are known by, as an event is by its id; those that run into the drawing by ''. */
export function countId({ start, end }: TimeWindow): string {
  return `${start} ${end}`;
}

export interface LaneSpace {
  readonly pxPerDay: number;
  /** The day on which the chunks' grid begins, so that the whole range on one screen is one chunk. */
  readonly origin: number;
  /** The day on which the range ends, whose screen ends there too: no label of before reaches beyond it. */
  readonly end: number;
  readonly rows: number;
  /** It shows no labels. */
  readonly isFolded: boolean;
  /** Px along the axis that marks without a label share. */
  readonly cellLength: number;
  /** The labels an event can have, the one that says most first, and px along the axis that a title takes where there is room. */
  readonly labelSizes: (event: AtlasEvent) => readonly LabelSize[];
  readonly fullLabelLength: (event: AtlasEvent) => number;
  /** Px of a row that any label and its mark take at least. */
  readonly leastLabel: number;
  /** Whether labels run along the axis beside their mark, or lie across it at the mark's height. */
  readonly labelsRun: 'along' | 'across';
}

/** The day, with its fraction, at which an event is drawn: a day's middle, a span's start. */
export function placeOf(event: AtlasEvent): number {
  return isSpan(event) ? event.days.start : event.days.start + 0.5;
}

/** An event as a mark without a label, on some day from the scale's origin. */
export function bareMark(
  event: AtlasEvent,
  { pxPerDay, origin }: Pick<LaneSpace, 'pxPerDay' | 'origin'>,
  day = placeOf(event) - origin,
): PlacedEvent {
  const at = day * pxPerDay;
  return { event, day, at, row: null, labelAt: at, labelWidth: 0, rows: 0, detail: 'title' };
}

/** Two marks or counts as one count, where the first stands. */
export function together(
  one: PlacedEvent | PlacedCount,
  other: PlacedEvent | PlacedCount,
): PlacedCount {
  const [a, b] = [counted(one), counted(other)];
  return {
    ...a,
    count: a.count + b.count,
    start: Math.min(a.start, b.start),
    end: Math.max(a.end, b.end),
  };
}

function counted(item: PlacedEvent | PlacedCount): PlacedCount {
  if (!('event' in item)) return item;
  const { start } = item.event.days;
  return { day: item.day, at: item.at, count: 1, start, end: start + 1 };
}
