import { memo } from 'react';
import type { TimeWindow } from '../../geometry/timeWindow';
import { formatDay } from '../../i18n/formatDate';
import { timeline } from '../../i18n/messages/timeline';
import { useLanguage, useMessages } from '../../i18n/useLanguage';
import { headerName } from './headerName';
import type { TimelineDrawing } from './layoutTimeline';

interface TimelineHeaderProps {
  readonly drawing: TimelineDrawing;
  readonly vertical: boolean;
  readonly onZoomTo: (window: TimeWindow) => void;
}

/** The months of the window, each with its number of events and a zoom to it; days or weeks below where they fit. */
export const TimelineHeader = memo(function TimelineHeader({
  drawing,
  vertical,
  onZoomTo,
}: TimelineHeaderProps) {
  const t = useMessages(timeline);
  const language = useLanguage();
  return (
    <div className={drawing.minorUnit === null ? 'timeline-header' : 'timeline-header with-ticks'}>
      {drawing.headers.map(({ unit, start, end, at, length, count }) => {
        const { shown, whole } = headerName(
          { unit, start, length: vertical ? 0 : length },
          language,
        );
        return (
          <button
            key={start}
            type="button"
            className="timeline-header-unit"
            // The name of a month that began before the window stands at the window's start.
            style={
              vertical
                ? { top: Math.max(0, at), height: length + Math.min(0, at) }
                : { left: Math.max(0, at), width: length + Math.min(0, at) }
            }
            aria-label={t.showMonth(shown, count, whole)}
            onClick={() => {
              onZoomTo({ start, end });
            }}
          >
            <span className="timeline-header-name">
              {shown} <span className="timeline-header-count">{count}</span>
            </span>
          </button>
        );
      })}
      {!vertical &&
        drawing.minorUnit !== null &&
        drawing.ticks.map(({ day, at }) => (
          <span
            key={`tick${day}`}
            className="timeline-header-tick"
            style={{ left: at }}
            aria-hidden="true"
          >
            {formatDay(day, drawing.pxPerDay > 90 ? 'weekday' : 'dayOfMonth', language)}
          </span>
        ))}
    </div>
  );
});
