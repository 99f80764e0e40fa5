import { memo } from 'react';
import type { MeasureText } from '../../geometry/textWidth';
import type { TimeWindow } from '../../geometry/timeWindow';
import { formatDay } from '../../i18n/formatDate';
import { timeline } from '../../i18n/messages/timeline';
import { useLanguage, useMessages } from '../../i18n/useLanguage';
import { headerNames } from './headerNames';
import type { TimelineDrawing } from './layoutTimeline';

interface TimelineHeaderProps {
  readonly drawing: TimelineDrawing;
  readonly vertical: boolean;
  readonly measure: MeasureText;
  readonly onZoomTo: (window: TimeWindow) => void;
}

/** The months of the window, each with its number of events and a zoom to it; days or weeks below where they fit. */
export const TimelineHeader = memo(function TimelineHeader({
  drawing,
  vertical,
  measure,
  onZoomTo,
}: TimelineHeaderProps) {
  const t = useMessages(timeline);
  const language = useLanguage();
  const names = headerNames(drawing, language, measure);
  return (
    <div className={drawing.minorUnit === null ? 'timeline-header' : 'timeline-header with-ticks'}>
      {drawing.headers.map(({ start, end, at, length, count }, index) => {
        const name = names[index];
        if (!name) return null;
        const { whole, room } = name;
        const shown = vertical ? name.short : name.shown;
        return (
          <button
            key={start}
            type="button"
            className="timeline-header-unit"
            // The name of a month that began before the window stands at the window's start.
            style={
              vertical
                ? { top: Math.max(0, at), height: length + Math.min(0, at) }
                : { left: Math.max(0, at), width: room }
            }
            aria-label={t.showMonth(shown || whole, count, whole)}
            onClick={() => {
              onZoomTo({ start, end });
            }}
          >
            <span className="timeline-header-name">
              <span>{shown}</span>{' '}
              <span
                className="timeline-header-count"
                style={name.isStacked ? { display: 'block' } : undefined}
              >
                {vertical ? count : name.count}
              </span>
            </span>
          </button>
        );
      })}
      {drawing.minorUnit !== null &&
        drawing.ticks.map(({ day, at }) => (
          <span
            key={`tick${day}`}
            className="timeline-header-tick"
            style={vertical ? { top: at } : { left: at }}
            aria-hidden="true"
          >
            {formatDay(
              day,
              !vertical && drawing.pxPerDay > 90 ? 'weekday' : 'dayOfMonth',
              language,
            )}
          </span>
        ))}
    </div>
  );
});
