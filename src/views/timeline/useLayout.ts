import { useMemo } from 'react';
import type { Lane, StartedEvents } from './lanes';
import { timelineLayout, type TimelineLayout, type TimelineSpace } from './layoutTimeline';
import type { Labels } from './useLabels';

interface LayoutOptions extends Pick<TimelineSpace, 'length' | 'breadth' | 'origin' | 'folded'> {
  readonly lanes: readonly Lane[];
  readonly everything: StartedEvents;
  readonly vertical: boolean;
  readonly labels: Labels;
}

/** The layout of the lanes in the room there is, for any window; it remembers what it placed. */
export function useLayout(options: LayoutOptions): TimelineLayout {
  const { lanes, everything, folded, length, breadth, origin, vertical, labels } = options;
  return useMemo(
    () =>
      timelineLayout(lanes, everything, {
        length,
        breadth,
        origin,
        folded,
        orientation: vertical ? 'vertical' : 'horizontal',
        labelSizes: labels.labelSizes,
        fullLabelLength: labels.fullLabelLength,
        leastLabel: labels.leastLabel,
      }),
    [lanes, everything, folded, length, breadth, origin, vertical, labels],
  );
}
