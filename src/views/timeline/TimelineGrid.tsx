import { memo } from 'react';
import type { TimelineDrawing } from './layoutTimeline';

interface TimelineGridProps {
  readonly drawing: TimelineDrawing;
  readonly vertical: boolean;
}

/** Lines at the calendar's units and between the lanes. */
export const TimelineGrid = memo(function TimelineGrid({ drawing, vertical }: TimelineGridProps) {
  const place = (at: number) =>
    vertical ? { transform: `translateY(${at}px)` } : { transform: `translateX(${at}px)` };
  return (
    <div className="timeline-grid" aria-hidden="true">
      {drawing.ticks.map(({ day, at }) => (
        <span key={`tick${day}`} className="timeline-tick" style={place(at)} />
      ))}
      {drawing.headers.map(({ start, at }) => (
        <span key={start} className="timeline-month" style={place(at)} />
      ))}
      {!vertical &&
        drawing.lanes
          .slice(1)
          .map(({ id, top }) => <span key={id} className="timeline-lane-line" style={{ top }} />)}
    </div>
  );
});
