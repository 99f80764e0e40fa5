import type { AtlasEvent } from '../../data/atlas';
import type { Size } from '../../ui/useSize';
import type { TimelineDrawing } from './layoutTimeline';
import { tieArcs } from './tieArcs';
import './timelineTies.css';

interface TimelineTiesProps {
  readonly drawing: TimelineDrawing;
  /** In order of time. */
  readonly related: readonly AtlasEvent[];
  /** The event that is selected; null if something else is. */
  readonly selectedId: string | null;
  readonly vertical: boolean;
  readonly size: Size;
}

/** Lies below the marks: arcs along what belongs with the selection, and rings around the counts that hold it. */
export function TimelineTies(props: TimelineTiesProps) {
  const { drawing, related, selectedId, vertical, size } = props;
  const { arcs, rings } = tieArcs(drawing, related, { vertical, selectedId });
  return (
    <svg className="timeline-ties" width={size.width} height={size.height} aria-hidden="true">
      <path d={arcs} />
      <path className="timeline-rings" d={rings} />
    </svg>
  );
}
