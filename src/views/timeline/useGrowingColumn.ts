import { startTransition, useEffect, useMemo, useState } from 'react';
import type { TimelineDrawing } from './layoutTimeline';

/** Px of a phone's column that are put on the page at once: about a screen. */
const STEP_PX = 480;

/**
 * The part of a drawing that is to be on the page by now. A phone's column is several screens long: its first is put
 * there at once, and one more in each later step, so that no step holds up the page for long. A wide drawing comes whole.
 */
export function useGrowingColumn(
  drawing: TimelineDrawing,
  length: number,
  vertical: boolean,
): TimelineDrawing {
  const [reach, setReach] = useState(STEP_PX);
  const isWhole = !vertical || reach >= length;
  useEffect(() => {
    if (isWhole) return;
    startTransition(() => {
      setReach(reach + STEP_PX);
    });
  }, [isWhole, reach]);
  return useMemo(
    () => (isWhole ? drawing : beginningOf(drawing, reach)),
    [drawing, isWhole, reach],
  );
}

function beginningOf(drawing: TimelineDrawing, reach: number): TimelineDrawing {
  const isReached = ({ at }: { readonly at: number }) =>
    at * drawing.stretch - drawing.shift < reach;
  return {
    ...drawing,
    lanes: drawing.lanes.map((lane) => ({
      ...lane,
      marks: lane.marks.filter(isReached),
      counts: lane.counts.filter(isReached),
    })),
  };
}
