import type { AtlasEvent } from '../../data/atlas';
import type { Size } from '../../ui/useSize';
import type { TimelineDrawing } from './layoutTimeline';
import { tieArcs } from './tieArcs';

interface TimelineTiesProps {
  readonly drawing: TimelineDrawing;
  /** In order of time. */
  readonly related: readonly AtlasEvent[];
  readonly vertical: boolean;
  readonly size: Size;
}

/** Arcs along what belongs with the selection. */
export function TimelineTies({ drawing, related, vertical, size }: TimelineTiesProps) {
  return (
    <svg className="timeline-ties" width={size.width} height={size.height} aria-hidden="true">
      <path d={tieArcs(drawing, related, vertical)} />
    </svg>
  );
}
