import { selection } from 'd3-selection';

/**
 * Stands in for d3-transition and d3-interpolate in the build (see vite.config.ts). d3-zoom needs them only to animate a
 * zoom and to stop such an animation, and nothing here animates one; with their colours and easings they would cost a
 * reader 10 kB.
 */
Object.assign(selection.prototype as object, {
  interrupt(this: unknown) {
    return this;
  },
});

/** There is never a transition to stop. */
export function interrupt(): void {
  return;
}

/** Only a transition would ask for the way between two zooms. */
export function interpolateZoom(): never {
  throw new Error('A zoom is never animated.');
}
