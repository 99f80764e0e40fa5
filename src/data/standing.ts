import type { AtlasRelation } from './datedRecords';

/** What these make stays once they are done: their last day is that of the closing. */
const CLOSING_KINDS = ['acquisition', 'investment'];

/** The first day on which a tie no longer stands; Infinity for one that has no last day, or whose last day closed the deal. */
export function goneFrom({ endDate, status, kind, days }: AtlasRelation): number {
  if (endDate === undefined) return Infinity;
  return status === 'completed' && CLOSING_KINDS.includes(kind) ? Infinity : days.end;
}
