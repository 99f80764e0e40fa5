import { useState } from 'react';
import { lengthOf, type TimeWindow } from '../../geometry/timeWindow';

/**
 * The window whose events share the rows of lanes: that of the drawing, but after a pan the one before it, until that is
 * wholly out of view, for a pan is to move no label to another row.
 */
export function useSharedBy(window: TimeWindow): TimeWindow {
  const [shared, setShared] = useState(window);
  const isPan = Math.abs(lengthOf(window) / lengthOf(shared) - 1) < 1e-9;
  const isInView = window.start < shared.end && window.end > shared.start;
  if (shared === window || (isPan && isInView)) return shared;
  setShared(window);
  return window;
}
