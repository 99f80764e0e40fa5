/** Diameter of the largest circle of a strip, in px. */
const LARGEST_PX = 64;
/** Smaller could not be seen; only models some hundred times smaller than the largest fall below. */
const SMALLEST_PX = 3;

/** The diameter in px of each size's circle, its area true to the size: the largest fills the room there is. */
export function circleScale(sizes: readonly number[]): (size: number) => number {
  const most = sizes.reduce((a, b) => Math.max(a, b), 0);
  return (size) => Math.max(SMALLEST_PX, LARGEST_PX * Math.sqrt(size / most));
}
