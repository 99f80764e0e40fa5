import { dateFromDay, utcDay } from '../../geometry/utcDay';
import type { Interval } from './interval';

/** A stretch of days and the stretch of the axis it is drawn on, as fractions of the whole axis. */
interface Piece {
  readonly days: Interval;
  readonly axis: Interval;
  /** Drawn at fewer px a day than the dataset's own range. */
  readonly compressed: boolean;
}

/**
 * A time axis that gives the dataset's own range most of its length and squeezes the years before and after it, each
 * evenly within itself. Days map to positions 0 to 1 and back, always in order.
 */
export interface TimeWarp {
  readonly days: Interval;
  readonly pieces: readonly Piece[];
  readonly positionOf: (day: number) => number;
  readonly dayAt: (position: number) => number;
}

/** All squeezed years together take at most this share of the axis. */
const MOST_SQUEEZED = 0.26;
const SHARE_PER_WEIGHT = 0.016;
const WEIGHT_OF_EMPTY_YEAR = 0.2;

/** The time axis for a dataset's range and the days its models were released on. */
export function buildTimeWarp(range: Interval, releases: readonly number[]): TimeWarp {
  const years = new Map<number, number>();
  for (const day of releases) {
    if (day >= range.start && day < range.end) continue;
    years.set(yearOf(day), (years.get(yearOf(day)) ?? 0) + 1);
  }
  const outside = [...years.keys()].flatMap((year) => [utcDay(year), utcDay(year + 1)]);
  const days = {
    start: Math.min(range.start, ...outside),
    end: Math.max(range.end, ...outside),
  };
  const stretches = [
    ...yearsBetween(days.start, range.start),
    { ...range, year: null },
    ...yearsBetween(range.end, days.end),
  ];
  const weightOf = (year: number) => Math.sqrt(years.get(year) ?? 0) || WEIGHT_OF_EMPTY_YEAR;
  const weights = stretches.map(({ year }) => (year === null ? 0 : weightOf(year)));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const squeezed = Math.min(MOST_SQUEEZED, total * SHARE_PER_WEIGHT);
  let position = 0;
  const pieces = stretches.map(({ year, start, end }, index): Piece => {
    const share = year === null ? 1 - squeezed : ((weights[index] ?? 0) / total) * squeezed;
    const axis = { start: position, end: position + share };
    position = axis.end;
    return { days: { start, end }, axis, compressed: year !== null };
  });
  return {
    days,
    pieces,
    positionOf: (day) => interpolate(pieces, day, 'days', 'axis'),
    dayAt: (at) => interpolate(pieces, at, 'axis', 'days'),
  };
}

function yearOf(day: number): number {
  return dateFromDay(day).getUTCFullYear();
}

/** The calendar years between two days, the first and last cut where the days cut them. */
function yearsBetween(start: number, end: number): (Interval & { readonly year: number })[] {
  const years: (Interval & { readonly year: number })[] = [];
  for (let from = start; from < end;) {
    const year = yearOf(from);
    const to = Math.min(end, utcDay(year + 1));
    years.push({ year, start: from, end: to });
    from = to;
  }
  return years;
}

type Side = 'days' | 'axis';

/** Linear within each piece; past either end the end piece goes on. */
function interpolate(pieces: readonly Piece[], value: number, from: Side, to: Side): number {
  const piece = pieces.find((candidate) => value < candidate[from].end) ?? pieces.at(-1);
  if (!piece) return 0;
  const share = (value - piece[from].start) / (piece[from].end - piece[from].start);
  return piece[to].start + share * (piece[to].end - piece[to].start);
}

/** A stretch of the axis, in px, that is drawn at a smaller scale than the rest, with the days it covers. */
export interface CompressedStretch {
  readonly x: Interval;
  readonly days: Interval;
}

/** Neighbouring squeezed years as one stretch each, cut to what is on screen. */
export function compressedStretches(
  { pieces }: TimeWarp,
  shown: Interval,
  xAt: (position: number) => number,
): CompressedStretch[] {
  const stretches: CompressedStretch[] = [];
  for (const { axis, days, compressed } of pieces) {
    if (!compressed || axis.end <= shown.start || axis.start >= shown.end) continue;
    const x = {
      start: xAt(Math.max(axis.start, shown.start)),
      end: xAt(Math.min(axis.end, shown.end)),
    };
    const last = stretches.at(-1);
    if (last?.days.end === days.start) {
      stretches[stretches.length - 1] = {
        x: { start: last.x.start, end: x.end },
        days: { start: last.days.start, end: days.end },
      };
    } else {
      stretches.push({ x, days });
    }
  }
  return stretches;
}
