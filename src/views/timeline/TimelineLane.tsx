import { memo, type CSSProperties } from 'react';
import type { Atlas, AtlasEvent } from '../../data/atlas';
import { companyName } from '../../data/names';
import { formatSpan } from '../../i18n/formatDate';
import { timeline } from '../../i18n/messages/timeline';
import { inLanguage } from '../../i18n/text';
import { useLanguage, useMessages } from '../../i18n/useLanguage';
import { categoryColor } from '../../theme/colors';
import { barColumns } from './barColumns';
import { isSpan } from './lanes';
import { LANE_TOP_PX, ROW_HEIGHT, STRIP_HEIGHT } from './laneRows';
import type { LaneDrawing } from './layoutTimeline';
import { countId, type PlacedCount, type PlacedEvent } from './placed';
import { useLaneName } from './useLaneName';

/**
 * Marks stand at a share of a box this many days long: a zoom then changes the length of the box alone, and a mark is
 * touched only if its label is.
 */
export const MARKS_DAYS = 1000;

/** From one bar to the next beside it, on a phone. */
const COLUMN_PX = 6;

function percentOf(days: number): number {
  return (days / MARKS_DAYS) * 100;
}

/** Stay the same while one zooms and pans, so that a mark is drawn anew only if it changes. */
export interface MarkHandlers {
  /** The title, cut to a width in px. */
  readonly labelOf: (event: AtlasEvent, width: number) => string;
  /** Px of a card in a phone's column; null where the mark says it. */
  readonly cardWidth: number | null;
  readonly onOpen: (event: AtlasEvent) => void;
  /** `across` in px from the plot's corner; null when nothing is pointed at any more. */
  readonly onPreview: (mark: PlacedEvent | null, across: number) => void;
  readonly onSpread: (count: PlacedCount) => void;
}

interface TimelineLaneProps {
  readonly atlas: Atlas;
  readonly lane: LaneDrawing;
  readonly vertical: boolean;
  /** The mark that Tab reaches, null if it stands in another lane. */
  readonly tabStopId: string | null;
  readonly selectedId: string | null;
  /** Events that belong with what is selected. */
  readonly relatedIds: ReadonlySet<string>;
  readonly handlers: MarkHandlers;
}

/** The marks, labels and counts of one lane. */
export const TimelineLane = memo(function TimelineLane(props: TimelineLaneProps) {
  const { atlas, lane, vertical, tabStopId, selectedId, relatedIds, handlers } = props;
  const { running } = lane;
  const laneName = useLaneName(atlas)(lane.id);
  const columns = vertical ? barColumns(lane.marks) : null;
  return (
    <div
      className="timeline-lane"
      style={vertical ? { insetBlock: 0 } : { top: lane.top, height: lane.height }}
      data-lane={lane.id}
    >
      {running && (
        <CountMark
          count={running}
          laneName={laneName}
          vertical={vertical}
          isRunning
          onSpread={handlers.onSpread}
        />
      )}
      {lane.marks.map((mark) => (
        <EventMark
          key={mark.event.id}
          atlas={atlas}
          mark={mark}
          column={columns?.get(mark) ?? 0}
          vertical={vertical}
          laneTop={lane.top}
          laneHeight={lane.height}
          isTabStop={mark.event.id === tabStopId}
          isSelected={mark.event.id === selectedId}
          isRelated={relatedIds.has(mark.event.id)}
          handlers={handlers}
        />
      ))}
      {lane.counts.map((count) => (
        <CountMark
          key={countId(count)}
          count={count}
          laneName={laneName}
          vertical={vertical}
          isRunning={false}
          onSpread={handlers.onSpread}
        />
      ))}
    </div>
  );
});

interface EventMarkProps {
  readonly atlas: Atlas;
  readonly mark: PlacedEvent;
  /** Of a bar on a phone, outwards from the marks. */
  readonly column: number;
  readonly vertical: boolean;
  readonly laneTop: number;
  readonly laneHeight: number;
  readonly isTabStop: boolean;
  readonly isSelected: boolean;
  readonly isRelated: boolean;
  readonly handlers: MarkHandlers;
}

const EventMark = memo(function EventMark(props: EventMarkProps) {
  const { atlas, mark, column, vertical, laneTop, laneHeight, handlers } = props;
  const { isTabStop, isSelected, isRelated } = props;
  const language = useLanguage();
  const { event, at, row, labelAt } = mark;
  const name = `${inLanguage(event.title, language)}, ${formatSpan(event.days, language)}`;
  const rowTop = row === null ? laneHeight - STRIP_HEIGHT : LANE_TOP_PX + row * ROW_HEIGHT;
  const precise = !isSpan(event);
  const labelled = row !== null || mark.labelWidth > 0;
  const before = !vertical && labelled && precise && labelAt < at;
  const classes = [
    'timeline-event',
    labelled ? 'labelled' : 'dot',
    `importance-${event.importance}`,
    precise ? 'precise' : 'span',
    event.days.precision === 'day' ? '' : 'within',
    event.days.approximate ? 'approximate' : '',
    before ? 'label-before' : '',
    isSelected ? 'selected' : '',
    isRelated ? 'related' : '',
    mark.detail,
  ];
  const across = vertical ? (labelled ? 34 : 14) : rowTop;
  const place = percentOf(mark.day);
  const position: CSSProperties = vertical
    ? { top: `${place}%`, left: across }
    : before
      ? { right: `${100 - place}%`, top: across }
      : { left: `${place}%`, top: across };
  const days = event.days.end - event.days.start;
  const ownStyle = {
    '--mark-color': categoryColor(atlas.categories, event.category),
    '--label-offset': `${labelled && !precise && !vertical ? labelAt - at : 0}px`,
  } as CSSProperties;
  const style = {
    ...position,
    ...(!precise &&
      (vertical
        ? { '--days': days, '--bar-at': `${(labelled ? -6 : 14) - column * COLUMN_PX}px` }
        : { width: `${percentOf(days)}%` })),
    ...ownStyle,
  };
  const preview = () => {
    handlers.onPreview(mark, vertical ? 40 : laneTop + rowTop + 8);
  };
  const endPreview = () => {
    handlers.onPreview(null, 0);
  };
  return (
    <button
      type="button"
      className={classes.filter(Boolean).join(' ')}
      style={style}
      tabIndex={isTabStop ? 0 : -1}
      aria-label={name}
      aria-current={isSelected ? 'true' : undefined}
      data-mark={event.id}
      onClick={() => {
        handlers.onOpen(event);
      }}
      onPointerEnter={preview}
      onPointerLeave={endPreview}
      onFocus={preview}
      onBlur={endPreview}
    >
      {labelled &&
        (mark.detail === 'title' ? (
          // Text of the mark itself: a page of titles is a page of elements, and twice as many take twice as long.
          handlers.labelOf(event, mark.labelWidth)
        ) : (
          <EventCard atlas={atlas} mark={mark} cardWidth={handlers.cardWidth} />
        ))}
    </button>
  );
});

type EventCardProps = Pick<EventMarkProps, 'atlas' | 'mark'> & Pick<MarkHandlers, 'cardWidth'>;

/** A title with its date and companies, or its summary too. */
function EventCard({ atlas, mark, cardWidth }: EventCardProps) {
  const language = useLanguage();
  const { event, detail, labelWidth, rows } = mark;
  const companies = event.companies.map((id) => companyName(atlas, id, language));
  return (
    <span
      className="timeline-card"
      style={
        cardWidth === null
          ? { width: labelWidth, maxHeight: rows * ROW_HEIGHT - 2 }
          : { width: cardWidth }
      }
    >
      <span className="timeline-card-title">{inLanguage(event.title, language)}</span>
      {detail === 'text' && <span>{inLanguage(event.summary, language)}</span>}
      <span className="timeline-card-meta">
        {[formatSpan(event.days, language), ...companies].join(' · ')}
      </span>
    </span>
  );
}

interface CountMarkProps {
  readonly count: PlacedCount;
  readonly laneName: string;
  readonly vertical: boolean;
  /** Counts what began before the drawing and lasts into it: stands at the drawing's edge. */
  readonly isRunning: boolean;
  readonly onSpread: (count: PlacedCount) => void;
}

const CountMark = memo(function CountMark(props: CountMarkProps) {
  const { count, laneName, vertical, isRunning, onSpread } = props;
  const t = useMessages(timeline);
  const language = useLanguage();
  const days = formatSpan(
    { start: count.start, end: count.end, precision: 'day', approximate: false },
    language,
  );
  const name = (isRunning ? t.showRunning : t.showCount)(count.count, days, laneName);
  return (
    <button
      type="button"
      className={isRunning ? 'timeline-count running' : 'timeline-count'}
      tabIndex={-1}
      data-mark={isRunning ? '' : countId(count)}
      style={vertical ? { top: `${percentOf(count.day)}%` } : { left: `${percentOf(count.day)}%` }}
      aria-label={name}
      title={name}
      onClick={() => {
        onSpread(count);
      }}
    >
      {`${isRunning ? '◂ ' : ''}+${count.count}`}
    </button>
  );
});
