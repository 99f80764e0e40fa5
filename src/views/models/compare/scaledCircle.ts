import type { AtlasModel } from '../../../data/atlas';

/** Smaller circles cannot be seen. */
const SMALLEST_PX = 2;

/** The largest number of parameters anyone gives for a model; 0 where nobody does. */
export function largestSaid({ params, paramsEstimate }: AtlasModel): number {
  return params ?? paramsEstimate?.high ?? 0;
}

/** Diameter in px of a circle whose area is to that of the largest, so many px wide, as its size is to the largest. */
export function diameterOf(size: number, largest: number, px: number): number {
  return largest === 0 ? 0 : Math.max(SMALLEST_PX, Math.sqrt(size / largest) * px);
}
