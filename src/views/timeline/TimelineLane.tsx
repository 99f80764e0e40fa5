import { memo, type CSSProperties } from 'react';
import type { Atlas, AtlasEvent } from '../../data/atlas';
import { formatSpan } from '../../i18n/format';
import { timeline } from '../../i18n/messages/timeline';
import { inLanguage } from '../../i18n/text';
import { useLanguage, useMessages } from '../../i18n/useLanguage';
import { categoryColor } from '../../theme/colors';
import { ROW_HEIGHT, STRIP_HEIGHT, type LaneDrawing } from './layoutTimeline';
import { isSpan, type PlacedCount, type PlacedEvent } from './placeLane';

export interface MarkHandlers {
  readonly selectedId: string | null;
  /** The title, cut to a width in px. */
  readonly labelOf: (event: AtlasEvent, width: number) => string;
  readonly onOpen: (event: AtlasEvent) => void;
  /** Px from the plot's corner; null when nothing is pointed at any more. */
  readonly onPreview: (event: AtlasEvent | null, x: number, y: number) => void;
  readonly onSpread: (count: PlacedCount) => void;
}

interface TimelineLaneProps {
  readonly atlas: Atlas;
  readonly lane: LaneDrawing;
  readonly vertical: boolean;
  readonly isFirst: boolean;
  readonly handlers: MarkHandlers;
}

/** The marks, labels and counts of one lane. */
export function TimelineLane({ atlas, lane, vertical, isFirst, handlers }: TimelineLaneProps) {
  const marks = [...lane.labelled, ...lane.dots].sort((a, b) => a.at - b.at);
  const tabStop = isFirst ? marks.find(({ at }) => at >= 0)?.event.id : undefined;
  return (
    <div
      className="timeline-lane"
      style={vertical ? { insetBlock: 0 } : { top: lane.top, height: lane.height }}
      data-lane={lane.id}
    >
      {marks.map((mark) => (
        <EventMark
          key={mark.event.id}
          atlas={atlas}
          mark={mark}
          vertical={vertical}
          laneTop={lane.top}
          laneHeight={lane.height}
          isTabStop={mark.event.id === tabStop}
          handlers={handlers}
        />
      ))}
      {lane.counts.map((count) => (
        <CountMark
          key={`${count.start} ${count.end}`}
          count={count}
          vertical={vertical}
          onSpread={handlers.onSpread}
        />
      ))}
    </div>
  );
}

interface EventMarkProps {
  readonly atlas: Atlas;
  readonly mark: PlacedEvent;
  readonly vertical: boolean;
  readonly laneTop: number;
  readonly laneHeight: number;
  readonly isTabStop: boolean;
  readonly handlers: MarkHandlers;
}

const EventMark = memo(function EventMark(props: EventMarkProps) {
  const { atlas, mark, vertical, laneTop, laneHeight, isTabStop, handlers } = props;
  const language = useLanguage();
  const { event, at, to, row, labelAt } = mark;
  const name = `${inLanguage(event.title, language)}, ${formatSpan(event.days, language)}`;
  const rowTop = row === null ? laneHeight - STRIP_HEIGHT : row * ROW_HEIGHT + 2;
  const precise = !isSpan(event);
  const labelled = row !== null;
  const before = !vertical && labelled && precise && labelAt < at;
  const x = vertical ? (labelled ? 34 : 14) : before ? labelAt : at;
  const y = vertical ? at : rowTop;
  const classes = [
    'timeline-event',
    labelled ? 'labelled' : 'dot',
    `importance-${event.importance}`,
    precise ? 'precise' : 'span',
    event.days.approximate ? 'approximate' : '',
    before ? 'label-before' : '',
    event.id === handlers.selectedId ? 'selected' : '',
  ];
  const style = {
    transform: `translate(${x}px, ${y}px)`,
    '--mark-color': categoryColor(atlas.categories, event.category),
    '--span-length': `${Math.max(8, to - at)}px`,
  } as CSSProperties;
  const preview = () => {
    handlers.onPreview(event, vertical ? 40 : at, vertical ? at : laneTop + rowTop + 8);
  };
  const endPreview = () => {
    handlers.onPreview(null, 0, 0);
  };
  return (
    <button
      type="button"
      className={classes.filter(Boolean).join(' ')}
      style={style}
      tabIndex={isTabStop ? 0 : -1}
      aria-label={name}
      aria-current={event.id === handlers.selectedId ? 'true' : undefined}
      data-mark={event.id}
      onClick={() => {
        handlers.onOpen(event);
      }}
      onPointerEnter={preview}
      onPointerLeave={endPreview}
      onFocus={preview}
      onBlur={endPreview}
    >
      <span className="timeline-mark" />
      {labelled && (
        <span className="timeline-label">{handlers.labelOf(event, mark.labelWidth)}</span>
      )}
    </button>
  );
});

interface CountMarkProps {
  readonly count: PlacedCount;
  readonly vertical: boolean;
  readonly onSpread: (count: PlacedCount) => void;
}

function CountMark({ count, vertical, onSpread }: CountMarkProps) {
  const t = useMessages(timeline);
  const language = useLanguage();
  const days = formatSpan(
    { start: count.start, end: count.end, precision: 'day', approximate: false },
    language,
  );
  return (
    <button
      type="button"
      className="timeline-count"
      tabIndex={-1}
      data-mark=""
      style={{
        transform: vertical ? `translate(0, ${count.at}px)` : `translateX(${count.at}px)`,
      }}
      aria-label={t.showCount(count.count, days)}
      title={t.showCount(count.count, days)}
      onClick={() => {
        onSpread(count);
      }}
    >
      +{count.count}
    </button>
  );
}
