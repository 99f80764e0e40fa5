/** Half-open span of time in UTC days, fractions allowed. */
export interface TimeWindow {
  readonly start: number;
  readonly end: number;
}

/** Length of a window in days. */
export function lengthOf({ start, end }: TimeWindow): number {
  return end - start;
}

/** Moves a window by some days. */
export function panBy({ start, end }: TimeWindow, days: number): TimeWindow {
  return { start: start + days, end: end + days };
}

/** Makes a window `factor` times as long; the given day keeps its relative place in it. */
export function zoomAbout({ start, end }: TimeWindow, day: number, factor: number): TimeWindow {
  return { start: day + (start - day) * factor, end: day + (end - day) * factor };
}

/** The nearest window that is no shorter than `shortest` days and lies within `bounds`, its length kept where it can be. */
export function clampWindow(window: TimeWindow, bounds: TimeWindow, shortest: number): TimeWindow {
  const room = lengthOf(bounds);
  const length = Math.min(room, Math.max(Math.min(shortest, room), lengthOf(window)));
  const middle = (window.start + window.end) / 2;
  const start = Math.min(bounds.end - length, Math.max(bounds.start, middle - length / 2));
  return { start, end: start + length };
}
