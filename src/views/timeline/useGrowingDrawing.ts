import { startTransition, useEffect, useMemo, useState } from 'react';
import { beginningOf, markCount } from './beginningOf';
import type { TimelineDrawing } from './layoutTimeline';

/**
 * Marks that are put on the page at once: a browser takes some 0.1 ms for each, a phone's several times as long. With the
 * first comes all that is around them.
 */
const WIDE = { first: 100, step: 210 } as const;
const UPRIGHT = { first: 24, step: 24 } as const;

/**
 * The part of a drawing that is to be on the page by now. It has hundreds of marks: the first are put there at once, and
 * more in each later step, so that no step holds up the page for long.
 */
export function useGrowingDrawing(drawing: TimelineDrawing, vertical: boolean): TimelineDrawing {
  const [steps, setSteps] = useState(0);
  const { first, step } = vertical ? UPRIGHT : WIDE;
  const most = first + steps * step;
  const isWhole = most >= markCount(drawing);
  useEffect(() => {
    if (isWhole) return;
    startTransition(() => {
      setSteps(steps + 1);
    });
  }, [isWhole, steps]);
  return useMemo(() => (isWhole ? drawing : beginningOf(drawing, most)), [drawing, isWhole, most]);
}
