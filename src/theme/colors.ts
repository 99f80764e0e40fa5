/** How many series colours the theme has. */
export const SERIES_COUNT = 12;

/** The CSS colour of the nth series (0-based), the same in every view; past the last it starts again. */
export function seriesColor(index: number): string {
  return `var(--series-${(index % SERIES_COUNT) + 1})`;
}

/** The CSS colour of a category: the one its file gives it, else the series colour of its place in the file. */
export function categoryColor(
  categories: readonly { readonly id: string; readonly color?: string }[],
  id: string,
): string {
  const index = categories.findIndex((category) => category.id === id);
  return categories[index]?.color ?? seriesColor(Math.max(0, index));
}
