import { bisector } from 'd3-array';
import type { AtlasRelation } from '../../data/atlas';
import type { FilterWindow } from '../../data/facets';
import { withinWindow } from '../../data/filter';
import { tiesAround, type Neighbourhood } from '../../data/neighbourhood';
import { goneFrom } from '../../data/standing';
import { calendarUnits } from '../../geometry/calendarTicks';
import type { TimeWindow } from '../../geometry/timeWindow';

type Ties = readonly AtlasRelation[];

/** The months of a range in order, the first and the last cut to it. */
export function monthsOf(range: TimeWindow): TimeWindow[] {
  return calendarUnits(range, 'month').map(({ start, end }) => ({
    start: Math.max(range.start, start),
    end: Math.min(range.end, end),
  }));
}

/** What a window of the replay is: all of the range, all up to the end of a month, that month alone, or none of these. */
export type ReplayPosition =
  { readonly mode: 'all' | 'other' } | { readonly mode: 'soFar' | 'only'; readonly month: number };

export function replayPosition(
  window: FilterWindow | null,
  months: readonly TimeWindow[],
): ReplayPosition {
  if (window === null) return { mode: 'all' };
  const month = months.findIndex(({ end }) => end === window.end);
  if (month === -1) return { mode: 'other' };
  if (window.standing === true) return { mode: 'soFar', month };
  return months[month]?.start === window.start ? { mode: 'only', month } : { mode: 'other' };
}

/** What a month brought to the picture and took from it. */
export interface MonthChange {
  readonly standing: Ties;
  readonly came: Ties;
  readonly went: Ties;
  /** Begun and ended within the month, so in no picture of a month's end. */
  readonly brief: Ties;
}

/** How the picture at the end of a month differs from that at the end of the month before. */
export function changeIn(ties: Ties, month: TimeWindow, around: Neighbourhood | null): MonthChange {
  const before = new Set(standingAt(ties, month.start, around));
  const standing = standingAt(ties, month.end, around);
  const now = new Set(standing);
  return {
    standing,
    came: standing.filter((tie) => !before.has(tie)),
    went: [...before].filter((tie) => !now.has(tie)),
    brief: narrowed(
      ties.filter((tie) => tie.days.start >= month.start && goneFrom(tie) <= month.end),
      around,
    ),
  };
}

function standingAt(ties: Ties, end: number, around: Neighbourhood | null): Ties {
  const window = { start: end, end, standing: true };
  return narrowed(
    withinWindow({ events: [], models: [], relations: ties }, window).relations,
    around,
  );
}

function narrowed(ties: Ties, around: Neighbourhood | null): Ties {
  return around === null ? ties : tiesAround(ties, around);
}

/** How many ties each month brought to the picture or, where they also ended in it, would have. */
export function newInMonths(
  ties: Ties,
  months: readonly TimeWindow[],
  around: Neighbourhood | null,
): readonly number[] {
  if (around !== null) {
    // A tie comes to a neighbourhood once the company it leads from does, which may be after it began.
    return months.map((month) => {
      const { came, brief } = changeIn(ties, month, around);
      return came.length + brief.length;
    });
  }
  // Ties are in order of time, and so are months.
  const byStart = bisector((tie: AtlasRelation) => tie.days.start);
  return months.map(({ start, end }) => byStart.left(ties, end) - byStart.left(ties, start));
}
