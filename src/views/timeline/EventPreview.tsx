import { formatSpan } from '../../i18n/formatDate';
import { inLanguage } from '../../i18n/text';
import { useLanguage } from '../../i18n/useLanguage';
import { Preview } from '../../ui/Preview';
import type { Size } from '../../ui/useSize';
import type { TimelineDrawing } from './layoutTimeline';
import type { PlacedEvent } from './placed';

/** What a preview speaks of; it is over once the drawing it was in is. */
export interface Previewed {
  readonly drawing: TimelineDrawing;
  readonly mark: PlacedEvent;
  /** Px from the plot's corner, across the axis. */
  readonly across: number;
}

interface EventPreviewProps extends Previewed {
  readonly vertical: boolean;
  readonly frame: Size;
}

/** What a mark stands for, in a few words beside it. */
export function EventPreview({ drawing, mark, across, vertical, frame }: EventPreviewProps) {
  const language = useLanguage();
  const { event } = mark;
  const along = mark.at * drawing.stretch - drawing.shift;
  return (
    <Preview x={vertical ? across : along} y={vertical ? along : across} frame={frame}>
      <strong dir="auto">{inLanguage(event.title, language)}</strong>
      <p className="preview-date">{formatSpan(event.days, language)}</p>
      <p dir="auto">{inLanguage(event.summary, language)}</p>
    </Preview>
  );
}
