import type { AtlasModel } from '../../../data/atlas';

/** The largest number of parameters anyone gives for a model; 0 where nobody does. */
export function largestSaid({ params, paramsEstimate }: AtlasModel): number {
  return params ?? paramsEstimate?.high ?? 0;
}

/** Diameter of a circle, as a share of the largest one's, whose area is to that one's as its size is to the largest. */
export function diameterOf(size: number, largest: number): number {
  return largest === 0 ? 0 : Math.sqrt(size / largest);
}
