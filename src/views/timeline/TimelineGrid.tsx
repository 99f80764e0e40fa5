import { memo } from 'react';
import type { TimelineDrawing } from './layoutTimeline';

interface TimelineGridProps {
  readonly drawing: TimelineDrawing;
  readonly vertical: boolean;
}

/** Lines at the calendar's units and between the lanes. */
export const TimelineGrid = memo(function TimelineGrid({ drawing, vertical }: TimelineGridProps) {
  const across = (places: readonly { readonly at: number }[]) =>
    places.map(({ at }) => (vertical ? `M0 ${at + 0.5}h9999` : `M${at + 0.5} 0v9999`)).join('');
  const lines = vertical ? [] : drawing.lanes.slice(1).map(({ top }) => `M0 ${top + 0.5}h9999`);
  return (
    <svg className="timeline-grid" aria-hidden="true">
      <path className="timeline-ticks" d={across(drawing.ticks)} />
      <path d={across(drawing.headers) + lines.join('')} />
    </svg>
  );
});
