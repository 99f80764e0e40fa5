import { useCallback, useMemo } from 'react';
import type { AtlasEvent } from '../../data/atlas';
import type { Lane, StartedEvents } from './lanes';
import { timelineLayout, type TimelineLayout, type TimelineSpace } from './layoutTimeline';
import type { Labels } from './useLabels';

interface LayoutOptions extends Pick<
  TimelineSpace,
  'length' | 'breadth' | 'origin' | 'end' | 'folded'
> {
  readonly lanes: readonly Lane[];
  readonly everything: StartedEvents;
  readonly vertical: boolean;
  readonly labels: Labels;
  /** Events that are drawn by themselves. */
  readonly alone: readonly AtlasEvent[];
}

/** The layout of the lanes in the room there is, for any window; it remembers what it placed, whatever is drawn by itself. */
export function useLayout(options: LayoutOptions): TimelineLayout {
  const { lanes, everything, folded, length, breadth, origin, end, vertical, labels, alone } =
    options;
  const layout = useMemo(
    () =>
      timelineLayout(lanes, everything, {
        length,
        breadth,
        origin,
        end,
        folded,
        orientation: vertical ? 'vertical' : 'horizontal',
        labelSizes: labels.labelSizes,
        fullLabelLength: labels.fullLabelLength,
        leastLabel: labels.leastLabel,
      }),
    [lanes, everything, folded, length, breadth, origin, end, vertical, labels],
  );
  return useCallback((window, sharedBy) => layout(window, sharedBy, alone), [layout, alone]);
}
