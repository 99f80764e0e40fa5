import type { Atlas } from '../data/atlas';
import type { Shown } from '../data/filter';

/** What the page hands to each view. */
export interface ViewProps {
  readonly atlas: Atlas;
  /** What all filters leave, the time window included. */
  readonly shown: Shown;
  /** To be called once the first complete drawing is on screen. */
  readonly onDrawn: () => void;
}
