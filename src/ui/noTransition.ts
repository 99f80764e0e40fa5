import { selection } from 'd3-selection';

/**
 * Stands in for d3-transition in the build (see vite.config.ts). d3-zoom needs it only to stop animations that are under
 * way, and nothing here animates a zoom; the whole package, with its colours and easings, would cost a reader 5 kB.
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
