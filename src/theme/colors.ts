/** How many series colours the theme has. */
export const SERIES_COUNT = 12;

/** The CSS colour of the nth series (0-based), the same in every view; past the last it starts again. */
export function seriesColor(index: number): string {
  return `var(--series-${(index % SERIES_COUNT) + 1})`;
}
