import { compareText } from './compareText';

/** Ids with their counts, the highest first, and those of one count by id. */
export function mostFirst(
  counts: Iterable<readonly [string, number]>,
): (readonly [string, number])[] {
  return [...counts].sort(([a, m], [b, n]) => n - m || compareText(a, b));
}
