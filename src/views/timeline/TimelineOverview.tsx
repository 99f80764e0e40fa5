import { useMemo, useRef, type KeyboardEvent, type PointerEvent, type Ref } from 'react';
import { calendarUnits } from '../../geometry/calendarTicks';
import { dateFromDay } from '../../geometry/utcDay';
import { lengthOf, type TimeWindow } from '../../geometry/timeWindow';
import { formatDay } from '../../i18n/formatDate';
import { timeline } from '../../i18n/messages/timeline';
import { useLanguage, useMessages } from '../../i18n/useLanguage';
import { capturePointer } from '../../ui/capturePointer';
import { BRUSH_PARTS, brushMove, type BrushPart } from './brush';
import { densityOf, densityPath } from './density';
import type { StartedEvents } from './lanes';

interface TimelineOverviewProps {
  readonly everything: StartedEvents;
  /** The dataset's range; some of its events may lie beyond. */
  readonly range: TimeWindow;
  readonly bounds: TimeWindow;
  readonly window: TimeWindow;
  /** Px along it. */
  readonly width: number;
  readonly ref: Ref<HTMLDivElement>;
  /** The window on screen. */
  readonly now: () => TimeWindow;
  /** A window of a drag that may go on. */
  readonly onMove: (window: TimeWindow) => void;
  readonly onSet: (window: TimeWindow) => void;
}

/** What is being dragged, from where; outside React's state, for a move and the end of a drag may come within one frame. */
interface Drag {
  readonly part: BrushPart;
  /** The day under the pointer as it began. */
  readonly from: number;
  /** The window as it began. */
  readonly window: TimeWindow;
  /** Px from the left of the page. */
  readonly x: number;
  isMoved: boolean;
}

const PARTS = 200;
const HEIGHT = 28;
/** A press that moves no further is a click, or a finger about to scroll the page. */
const LEAST_DRAG_PX = 4;
/** Room for the name of a month; where there is less, every third is named. */
const LEAST_MONTH_PX = 32;

/** The whole range with its density and the window on it: drag the window, its edges, or draw a new one. */
export function TimelineOverview(props: TimelineOverviewProps) {
  const { ref, everything, range, bounds, window, width, now, onMove, onSet } = props;
  const t = useMessages(timeline);
  const language = useLanguage();
  const drag = useRef<Drag | null>(null);
  const path = useMemo(
    () => densityPath(densityOf(everything, bounds, PARTS), PARTS, HEIGHT),
    [everything, bounds],
  );
  const months = calendarUnits(bounds, 'month');
  const every = months.length * LEAST_MONTH_PX > width ? 3 : 1;
  const unit = months.length * LEAST_MONTH_PX > width * every ? 'year' : 'month';
  const names = calendarUnits(bounds, unit).filter(
    ({ start }) => start >= bounds.start && dateFromDay(start).getUTCMonth() % every === 0,
  );
  // A link may ask for days beyond the bounds, which the strip has no room for.
  const percent = (day: number) =>
    Math.max(0, Math.min(100, ((day - bounds.start) / lengthOf(bounds)) * 100));

  const dayAt = ({ currentTarget, clientX }: PointerEvent<HTMLElement>) => {
    const { left, width } = currentTarget.getBoundingClientRect();
    return bounds.start + ((clientX - left) / width) * lengthOf(bounds);
  };
  const begin = (event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0) return;
    const part = event.target instanceof HTMLElement ? event.target.dataset['part'] : undefined;
    capturePointer(event.currentTarget, event.pointerId);
    drag.current = {
      part: BRUSH_PARTS.find((name) => name === part) ?? 'new',
      from: dayAt(event),
      window: now(),
      x: event.clientX,
      isMoved: false,
    };
  };
  const move = (event: PointerEvent<HTMLElement>) => {
    const held = drag.current;
    if (held === null) return;
    held.isMoved ||= Math.abs(event.clientX - held.x) >= LEAST_DRAG_PX;
    if (held.isMoved) onMove(brushMove(held.part, held.window, held.from, dayAt(event), bounds));
  };
  const keys = (part: BrushPart) => (event: KeyboardEvent<HTMLElement>) => {
    const steps: Readonly<Record<string, number>> = {
      ArrowLeft: -1,
      ArrowRight: 1,
      PageUp: -30,
      PageDown: 30,
      Home: -Infinity,
      End: Infinity,
    };
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    onSet(brushMove(part, now(), 0, step, bounds));
  };
  const handle = (part: BrushPart, name: string, day: number) => (
    <span
      className={`timeline-brush-${part}`}
      role="slider"
      tabIndex={0}
      aria-label={name}
      aria-valuemin={Math.round(bounds.start)}
      aria-valuemax={Math.round(bounds.end)}
      aria-valuenow={Math.round(day)}
      aria-valuetext={formatDay(Math.round(day), 'day', language)}
      data-part={part}
      onKeyDown={keys(part)}
    />
  );
  return (
    <div
      ref={ref}
      className="timeline-overview"
      role="group"
      aria-label={t.overview}
      onPointerDown={begin}
      onPointerMove={move}
      onPointerUp={() => {
        drag.current = null;
      }}
      onPointerCancel={() => {
        if (drag.current?.isMoved === true) onMove(drag.current.window);
        drag.current = null;
      }}
    >
      <svg viewBox={`0 0 ${PARTS} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
        <path d={path} />
      </svg>
      {names.map(({ start }) => (
        <span
          key={start}
          className="timeline-overview-month"
          style={{ left: `${percent(start)}%` }}
          aria-hidden="true"
        >
          {formatDay(start, unit === 'year' ? 'year' : 'shortMonth', language)}
        </span>
      ))}
      <div
        className="timeline-brush"
        style={{
          left: `${percent(window.start)}%`,
          width: `${percent(window.end) - percent(window.start)}%`,
        }}
        // The whole range leaves no other place to draw a new window from.
        data-part={window.start <= range.start && window.end >= range.end ? 'new' : 'whole'}
      >
        {handle('start', t.windowStart, window.start)}
        {handle('end', t.windowEnd, window.end - 1)}
      </div>
    </div>
  );
}
