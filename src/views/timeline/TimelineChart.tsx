import { memo, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import {
  clampWindow,
  lengthOf,
  panBy,
  zoomAbout,
  type TimeWindow,
} from '../../geometry/timeWindow';
import { timeline } from '../../i18n/messages/timeline';
import { useLanguage, useMessages } from '../../i18n/useLanguage';
import { windowState } from '../../state/timeWindow';
import { useView } from '../../state/useView';
import type { ViewProps } from '../../state/viewProps';
import { GestureHint } from '../../ui/GestureHint';
import { lazyPart } from '../../ui/lazyPart';
import { useSize, type Size } from '../../ui/useSize';
import { useZoom } from '../../ui/useZoom';
import { boundsOf } from './bounds';
import { columnLength } from './columnLength';
import { LaneNames } from './LaneNames';
import { GUTTER_PX } from './laneRows';
import { windowShowing, windowSpreading } from './stepping';
import { useStepping } from './useStepping';
import { TimelineHeader } from './TimelineHeader';
import { TimelineOverview } from './TimelineOverview';
import { TimelinePlot } from './TimelinePlot';
import { TimelineTools } from './TimelineTools';
import { useFolded } from './useFolded';
import { useGesture } from './useGesture';
import { useGrowingDrawing } from './useGrowingDrawing';
import { useLabels } from './useLabels';
import { useLanes, type Lanes } from './useLanes';
import { useLayout } from './useLayout';
import { useMarkKeys } from './useMarkKeys';
import { useRangeSelection } from './useRangeSelection';
import { useSharedBy } from './useSharedBy';
import { useTimeWindow } from './useTimeWindow';
import './timeline.css';

const TimelineLegend = lazyPart(async () => (await import('./TimelineLegend')).TimelineLegend, {
  name: 'legend',
});

const SHORTEST_WINDOW_DAYS = 1;
/** Of the window. */
const PAN_STEP = 0.5;
const NARROW_PX = 640;
/** An older browser has its drawing follow each move of a gesture. */
const PICTURES = 'transferControlToOffscreen' in HTMLCanvasElement.prototype;
/** Header and overview, which the lanes leave room for; tools and legend are measured, for they wrap. */
const CHROME_PX = 88;
/** The tools and the legend on one line, until they are measured: with the right guess nothing is laid out twice. */
const TOOLS_PX = 40;
const LEGEND_PX = 28;
const VERTICAL_GUTTER_PX = 72;

type TimelineProps = Omit<ViewProps, 'shown'>;

/** The timeline as a drawing: measures the room, then draws. It reaches beyond what the window shows. */
export const TimelineChart = memo(function TimelineChart(props: TimelineProps) {
  const [ref, size] = useSize();
  return (
    <div className="timeline" ref={ref}>
      {size && <SizedTimeline {...props} size={size} />}
    </div>
  );
});

type SizedProps = TimelineProps & { readonly size: Size };

/** Sorts the events into lanes; apart from laying them out, so that neither holds up the page for long. */
function SizedTimeline(props: SizedProps) {
  const lanes = useLanes(props.atlas, isVertical(props.size) ? 'none' : null);
  return <LaidOutTimeline {...props} lanes={lanes} />;
}

function isVertical({ width }: Size): boolean {
  return width < NARROW_PX;
}

type LaidOutProps = SizedProps & { readonly lanes: Lanes };

function LaidOutTimeline({ atlas, onDrawn, size, lanes: sorted }: LaidOutProps) {
  const t = useMessages(timeline);
  const language = useLanguage();
  const embed = useView((state) => state.embed);
  const vertical = isVertical(size);
  const { lanes, everything, pages } = sorted;
  const bounds = useMemo(() => boundsOf(atlas.range, [...atlas.eventLanes.values()]), [atlas]);
  const { window, settled, setWindow, chooseWindow } = useTimeWindow(atlas.range, bounds);
  const [isWheelLeftToPage, setWheelLeftToPage] = useState(false);
  const [toolsRef, toolsSize] = useSize();
  const [legendRef, legendSize] = useSize();
  const [folded, fold] = useFolded();

  // By the window of the state, which follows a gesture once it rests: nothing moves under a finger.
  const length = useMemo(
    () => (vertical ? columnLength(everything, settled) : Math.max(200, size.width - GUTTER_PX)),
    [vertical, everything, settled, size.width],
  );
  const breadth = vertical
    ? size.width - VERTICAL_GUTTER_PX
    : Math.max(
        160,
        size.height -
          CHROME_PX -
          (toolsSize?.height ?? TOOLS_PX) -
          (legendSize?.height ?? LEGEND_PX),
      );
  const labels = useLabels(language, vertical ? breadth : null);
  const selectedId = useView(({ select }) => (select?.type === 'event' ? select.id : null));
  const stepping = useStepping(atlas, sorted);
  const { related } = stepping;
  const layout = useLayout({
    alone: stepping.alone,
    lanes,
    everything,
    folded,
    origin: atlas.range.start,
    end: atlas.range.end,
    length,
    breadth,
    vertical,
    labels,
  });
  const sharedBy = useSharedBy(window);
  const drawing = useMemo(() => layout(window, sharedBy), [layout, window, sharedBy]);
  const drawn = useGrowingDrawing(drawing, vertical);
  const isWhole = drawn === drawing;
  useEffect(() => {
    if (isWhole) onDrawn();
  }, [isWhole, onDrawn]);

  const clamped = useCallback(
    (next: TimeWindow) => clampWindow(next, bounds, SHORTEST_WINDOW_DAYS),
    [bounds],
  );
  const [isPictured, setIsPictured] = useState(PICTURES);
  const onPictureFault = useCallback(() => {
    setIsPictured(false);
  }, []);
  const {
    picture,
    move,
    set: setWindowNow,
    drop,
    now,
  } = useGesture(window, setWindow, !vertical && isPictured);
  const set = useCallback(
    (next: TimeWindow) => {
      setWindowNow(clamped(next));
    },
    [setWindowNow, clamped],
  );
  const chooseNow = useCallback(
    (next: TimeWindow) => {
      drop();
      chooseWindow(clamped(next));
    },
    [drop, chooseWindow, clamped],
  );
  const choose = useView((state) => state.choose);
  const spread = useCallback(
    (counted: TimeWindow, shown: TimeWindow) => {
      const next = windowSpreading(counted, shown, { bounds, shortest: SHORTEST_WINDOW_DAYS });
      if (next) chooseNow(next);
      // More on a day than it has room for: all of them stand in the table.
      else choose({ as: 'table', ...windowState(shown, atlas.range) });
    },
    [atlas, bounds, chooseNow, choose],
  );
  const pxPerDay = length / lengthOf(window);
  const offset = -(window.start - bounds.start) * pxPerDay;
  const zoomRef = useZoom({
    wheelNeedsModifier: embed,
    size: vertical ? { width: breadth, height: length } : { width: length, height: breadth },
    transform: {
      k: lengthOf(bounds) / lengthOf(window),
      x: vertical ? 0 : offset,
      y: vertical ? offset : 0,
    },
    scaleExtent: [1, lengthOf(bounds) / SHORTEST_WINDOW_DAYS],
    bounded: true,
    onGesture: ({ k, x, y }) => {
      const shown = lengthOf(bounds) / k;
      const start = bounds.start - ((vertical ? y : x) / length) * shown;
      move(clamped({ start, end: start + shown }));
    },
    onWheelLeftToPage: () => {
      setWheelLeftToPage(true);
    },
  });
  const frame = useRef<HTMLDivElement>(null);
  const step = (direction: 1 | -1) => {
    const next = stepping.step(direction);
    if (next) set(windowShowing(next, now(), { bounds, shortest: SHORTEST_WINDOW_DAYS }));
  };
  const reset = () => {
    chooseNow(atlas.range);
  };
  const onKeyDown = useMarkKeys({ atlas, now, set, reset, step });
  const overview = useRef<HTMLDivElement>(null);
  const range = useRangeSelection({ vertical, now, length, onSelect: set });

  return (
    <>
      <TimelineTools
        ref={vertical ? null : toolsRef}
        atlas={atlas}
        vertical={vertical}
        window={window}
        bounds={bounds}
        pages={pages}
        relatedCount={related.length}
        onSet={chooseNow}
        onStep={step}
        onZoom={(factor) => {
          const { start, end } = now();
          set(zoomAbout({ start, end }, (start + end) / 2, factor));
        }}
        onPan={(direction) => {
          // By whole days: in parts of a day what is spread over it lies out of view.
          set(panBy(now(), direction * Math.ceil(lengthOf(now()) * PAN_STEP)));
        }}
        onReset={reset}
      />
      <div
        ref={frame}
        className={`timeline-frame ${vertical ? 'vertical' : 'horizontal'}`}
        onKeyDown={onKeyDown}
        role="group"
        aria-label={t.marks}
        aria-keyshortcuts="+ - 0 [ ] PageUp PageDown Home End"
      >
        <TimelineHeader
          drawing={drawing}
          vertical={vertical}
          measure={labels.measure}
          onZoomTo={chooseNow}
        />
        {!vertical && <LaneNames atlas={atlas} drawing={drawing} folded={folded} onFold={fold} />}
        <TimelinePlot
          ref={zoomRef}
          atlas={atlas}
          drawing={drawn}
          vertical={vertical}
          size={
            vertical
              ? { width: breadth, height: length }
              : { width: length, height: drawing.height }
          }
          labels={labels}
          selectedId={selectedId}
          related={related}
          range={range}
          layout={layout}
          folded={folded}
          sharedBy={sharedBy}
          picture={isPictured ? picture : null}
          onPictureFault={onPictureFault}
          overview={overview}
          bounds={bounds}
          onSpread={spread}
          frame={frame}
          wantedRef={stepping.wantedRef}
        />
        <GestureHint isWheelLeftToPage={isWheelLeftToPage} />
      </div>
      <TimelineOverview
        ref={overview}
        everything={everything}
        range={atlas.range}
        bounds={bounds}
        window={window}
        width={vertical ? size.width : length}
        now={now}
        onMove={(next) => {
          move(clamped(next));
        }}
        onSet={set}
      />
      <div ref={legendRef} className="timeline-legend">
        <TimelineLegend />
      </div>
    </>
  );
}
