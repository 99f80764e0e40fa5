/** A stretch of an axis, in the axis's own units. */
export interface Interval {
  readonly start: number;
  readonly end: number;
}

/**
 * The interval an axis shows after its drawing was moved: a point drawn at s px is now at s × factor + shift px.
 * `length` is the length of the axis in px. It gets no shorter than `shortest`: then what would have stayed in its place
 * still does.
 */
export function moveInterval(
  shown: Interval,
  factor: number,
  shift: number,
  length: number,
  shortest: number,
): Interval {
  const extent = shown.end - shown.start;
  const allowed = Math.min(factor, Math.max(1, Math.abs(extent) / shortest));
  const shifted = allowed === factor ? shift : (shift * (1 - allowed)) / (1 - factor);
  const at = (px: number) => shown.start + (((px - shifted) / allowed) * extent) / length;
  return { start: at(0), end: at(length) };
}

/** An interval zoomed so that what is a fraction along it stays there, and no shorter than `shortest`. */
export function zoomInterval(
  shown: Interval,
  factor: number,
  fraction: number,
  shortest: number,
): Interval {
  return moveInterval(shown, factor, (1 - factor) * fraction, 1, shortest);
}

/** An interval moved by a fraction of its length. */
export function panInterval({ start, end }: Interval, fraction: number): Interval {
  const by = fraction * (end - start);
  return { start: start + by, end: end + by };
}

/** The nearest interval no shorter than `shortest` that lies within the bounds. */
export function clampInterval(interval: Interval, bounds: Interval, shortest: number): Interval {
  const room = bounds.end - bounds.start;
  const length = Math.min(room, Math.max(Math.min(shortest, room), interval.end - interval.start));
  const middle = (interval.start + interval.end) / 2;
  const start = Math.min(bounds.end - length, Math.max(bounds.start, middle - length / 2));
  return { start, end: start + length };
}
