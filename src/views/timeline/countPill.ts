import type { PlacedCount } from './placed';

/** A count's pill in px, as the style sheet has it: how far it begins before its place, and its least and own length. */
export const PILL_BEFORE_PX = 11;
const LEAST_PX = 22;
const ENDS_PX = 12;
const DIGIT_PX = 7;

/** Px along the axis of the pill of a count. */
export function pillLength({ count }: Pick<PlacedCount, 'count'>): number {
  return Math.max(LEAST_PX, ENDS_PX + DIGIT_PX * `${count}`.length);
}
