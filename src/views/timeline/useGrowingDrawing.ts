import { startTransition, useEffect, useMemo, useState } from 'react';
import { beginningOf, markCount } from './beginningOf';
import type { TimelineDrawing } from './layoutTimeline';

/** Marks that are put on the page at once: a browser takes some 0.1 ms for each, a phone's several times as long. */
const STEP_MARKS = 180;
const STEP_MARKS_ON_PHONES = 24;

/**
 * The part of a drawing that is to be on the page by now. It has hundreds of marks: the first are put there at once, and
 * more in each later step, so that no step holds up the page for long.
 */
export function useGrowingDrawing(drawing: TimelineDrawing, vertical: boolean): TimelineDrawing {
  const [steps, setSteps] = useState(1);
  const most = steps * (vertical ? STEP_MARKS_ON_PHONES : STEP_MARKS);
  const isWhole = most >= markCount(drawing);
  useEffect(() => {
    if (isWhole) return;
    startTransition(() => {
      setSteps(steps + 1);
    });
  }, [isWhole, steps]);
  return useMemo(() => (isWhole ? drawing : beginningOf(drawing, most)), [drawing, isWhole, most]);
}
