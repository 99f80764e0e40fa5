import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import type { AtlasEvent } from '../../data/atlas';
import { truncate } from '../../geometry/textWidth';
import { clampWindow, lengthOf, zoomAbout, type TimeWindow } from '../../geometry/timeWindow';
import { formatSpan } from '../../i18n/format';
import { timeline } from '../../i18n/messages/timeline';
import { inLanguage } from '../../i18n/text';
import { useLanguage, useMessages } from '../../i18n/useLanguage';
import { useView } from '../../state/useView';
import type { ViewProps } from '../../state/viewProps';
import { Preview } from '../../ui/Preview';
import { useSize, type Size } from '../../ui/useSize';
import { useTextMeasure } from '../../ui/useTextMeasure';
import { useZoom } from '../../ui/useZoom';
import { layoutTimeline, type Orientation, type TimelineDrawing } from './layoutTimeline';
import { TimelineHeader } from './TimelineHeader';
import { TimelineLane, type MarkHandlers } from './TimelineLane';
import { TimelineOverview } from './TimelineOverview';
import { TimelineTools } from './TimelineTools';
import { useLanes } from './useLanes';
import { useMarkKeys } from './useMarkKeys';
import { useTimeWindow } from './useTimeWindow';
import './timeline.css';

const SHORTEST_WINDOW_DAYS = 1;
const NARROW_PX = 640;
const VERTICAL_LENGTH_PX = 2600;
const GUTTER_PX = 108;
/** Tools, header and overview, which the lanes leave room for. */
const CHROME_PX = 126;
const VERTICAL_GUTTER_PX = 72;
/** Where labels start across a phone's column: past the counts, the mark and its gap. */
const VERTICAL_LABEL_AT_PX = 52;
const LABEL_FONT = '500 12px system-ui, sans-serif';
/** Least label in px at each number of px per day: titles are given more room as the window shortens. */
const LABEL_LENGTHS = [
  { pxPerDay: 0, most: 150 },
  { pxPerDay: 8, most: 200 },
  { pxPerDay: 40, most: 420 },
] as const;
/** A headline is cut shorter rather than left out. */
const HEADLINE_LABEL_PX = 88;

/** The timeline as a drawing: measures the room, then draws. */
export function TimelineChart(props: ViewProps) {
  const [ref, size] = useSize();
  return (
    <div className="timeline" ref={ref}>
      {size && <SizedTimeline {...props} size={size} />}
    </div>
  );
}

function SizedTimeline({ atlas, onDrawn, size }: ViewProps & { readonly size: Size }) {
  const t = useMessages(timeline);
  const language = useLanguage();
  const open = useView((state) => state.open);
  const change = useView((state) => state.change);
  const selected = useView((state) => state.select);
  const orientation: Orientation = size.width < NARROW_PX ? 'vertical' : 'horizontal';
  const vertical = orientation === 'vertical';
  const { lanes, everything } = useLanes(atlas, vertical ? 'none' : null);
  const [window, setWindow] = useTimeWindow(atlas.range);
  const measure = useTextMeasure(LABEL_FONT);
  const [hinted, setHinted] = useState<'never' | 'now' | 'done'>('never');
  const [previewed, setPreviewed] = useState<{ event: AtlasEvent; x: number; y: number } | null>(
    null,
  );

  const bounds = useMemo(() => boundsOf(atlas.range, atlas.events), [atlas]);
  const length = vertical ? VERTICAL_LENGTH_PX : Math.max(200, size.width - GUTTER_PX);
  const breadth = vertical
    ? size.width - VERTICAL_GUTTER_PX
    : Math.max(160, size.height - CHROME_PX);
  const pxPerDay = length / lengthOf(window);
  const longest = LABEL_LENGTHS.findLast((step) => pxPerDay >= step.pxPerDay)?.most ?? 200;
  const most = vertical ? breadth - VERTICAL_LABEL_AT_PX : longest;
  const lengths = useMemo(() => {
    const full = new Map<AtlasEvent, number>();
    const fullLabelLength = (event: AtlasEvent) => {
      let px = full.get(event);
      if (px === undefined) {
        px = Math.ceil(measure(inLanguage(event.title, language))) + 1;
        full.set(event, px);
      }
      return px;
    };
    return {
      fullLabelLength,
      labelLength: (event: AtlasEvent) =>
        Math.min(event.importance === 1 ? HEADLINE_LABEL_PX : most, fullLabelLength(event)),
    };
  }, [language, most, measure]);
  const drawing = useMemo(
    () =>
      everything
        ? layoutTimeline(lanes, everything, window, {
            length,
            breadth,
            orientation,
            origin: atlas.range.start,
            ...lengths,
          })
        : null,
    [lanes, everything, window, length, breadth, orientation, lengths, atlas],
  );
  useEffect(onDrawn, [onDrawn]);

  const set = (next: TimeWindow) => {
    setWindow(clampWindow(next, bounds, SHORTEST_WINDOW_DAYS));
  };
  const scale = lengthOf(bounds) / lengthOf(window);
  const offset = -(window.start - bounds.start) * pxPerDay;
  const embed = useView((state) => state.embed);
  const zoomRef = useZoom({
    wheelNeedsModifier: embed,
    size: vertical ? { width: breadth, height: length } : { width: length, height: breadth },
    transform: vertical ? { k: scale, x: 0, y: offset } : { k: scale, x: offset, y: 0 },
    scaleExtent: [1, lengthOf(bounds) / SHORTEST_WINDOW_DAYS],
    bounded: true,
    onGesture: ({ k, x, y }) => {
      setPreviewed(null);
      const shown = lengthOf(bounds) / k;
      const start = bounds.start - ((vertical ? y : x) / length) * shown;
      set({ start, end: start + shown });
    },
    onWheelLeftToPage: () => {
      setHinted((last) => (last === 'never' ? 'now' : last));
    },
  });
  const onKeyDown = useMarkKeys({ window, set, drawing });
  if (!drawing || !everything) return null;

  const handlers: MarkHandlers = {
    selectedId: selected?.type === 'event' ? selected.id : null,
    labelOf: (event, width) =>
      truncate(inLanguage(event.title, language), vertical ? most : width, measure),
    onOpen: (event) => {
      open({ type: 'event', id: event.id });
    },
    onPreview: (event, x, y) => {
      setPreviewed(event && { event, x, y });
    },
    onSpread: (count) => {
      if (lengthOf(count) < 2 && lengthOf(window) <= 2) {
        change({ as: 'table' });
        return;
      }
      const margin = Math.max(0.5, lengthOf(count) * 0.15);
      set({ start: count.start - margin, end: count.end + margin });
    },
  };
  return (
    <>
      <TimelineTools
        vertical={vertical}
        canReset={window.start !== atlas.range.start || window.end !== atlas.range.end}
        onZoom={(factor) => {
          set(zoomAbout(window, (window.start + window.end) / 2, factor));
        }}
        onPan={(fraction) => {
          const days = lengthOf(window) * fraction;
          set({ start: window.start + days, end: window.end + days });
        }}
        onReset={() => {
          change({ from: null, to: null });
        }}
      />
      <div
        className={`timeline-frame ${orientation}`}
        onKeyDown={onKeyDown}
        role="group"
        aria-label={t.marks}
      >
        <TimelineHeader drawing={drawing} vertical={vertical} onZoomTo={set} />
        <LaneNames atlas={atlas} drawing={drawing} vertical={vertical} />
        <div
          ref={zoomRef}
          className="timeline-plot"
          style={vertical ? { height: length } : { height: drawing.height }}
        >
          <Grid drawing={drawing} vertical={vertical} />
          {drawing.lanes.map((lane) => (
            <TimelineLane
              key={lane.id}
              atlas={atlas}
              lane={lane}
              vertical={vertical}
              isFirst={lane.id === drawing.lanes[0]?.id}
              handlers={handlers}
            />
          ))}
          {previewed && (
            <Preview
              x={previewed.x}
              y={previewed.y}
              frame={
                vertical
                  ? { width: breadth, height: length }
                  : { width: length, height: drawing.height }
              }
            >
              <strong>{inLanguage(previewed.event.title, language)}</strong>
              <p className="preview-date">{formatSpan(previewed.event.days, language)}</p>
              <p>{inLanguage(previewed.event.summary, language)}</p>
            </Preview>
          )}
        </div>
        {hinted === 'now' && (
          <p
            className="timeline-hint"
            role="note"
            onAnimationEnd={() => {
              setHinted('done');
            }}
          >
            {t.zoomHint}
          </p>
        )}
      </div>
      <TimelineOverview everything={everything} bounds={bounds} window={window} onChange={set} />
    </>
  );
}

interface LaneNamesProps {
  readonly atlas: ViewProps['atlas'];
  readonly drawing: TimelineDrawing;
  readonly vertical: boolean;
}

function LaneNames({ atlas, drawing, vertical }: LaneNamesProps) {
  const t = useMessages(timeline);
  const language = useLanguage();
  // What lies beyond the window is no reason to hold up a gesture.
  const lanes = useDeferredValue(drawing.lanes);
  if (vertical) return null;
  return (
    <div className="timeline-names">
      {lanes.map(({ id, top, height, before, after }) => {
        const name = (atlas.categoryById.get(id) ?? atlas.companyById.get(id))?.name;
        return (
          <div key={id} className="timeline-name" style={{ top, height }}>
            <strong>{name ? inLanguage(name, language) : t.everything}</strong>
            {before + after > 0 && (
              <small
                role="img"
                aria-label={t.laneCounts(before, after)}
                title={t.laneCounts(before, after)}
              >
                {before > 0 && `◂ ${before}`} {after > 0 && `${after} ▸`}
              </small>
            )}
          </div>
        );
      })}
    </div>
  );
}

function Grid({ drawing, vertical }: Omit<LaneNamesProps, 'atlas'>) {
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
    </div>
  );
}

/** The dataset's range, widened to whole months so that every event can be reached. */
function boundsOf(range: TimeWindow, events: readonly AtlasEvent[]): TimeWindow {
  const margin = 15;
  let { start, end } = range;
  for (const { days } of events) {
    if (days.start < start) start = days.start - margin;
    if (days.end > end) end = days.end + margin;
  }
  return { start, end };
}
