import {
  startTransition,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type CSSProperties,
  type Ref,
  type RefObject,
} from 'react';
import type { Atlas, AtlasEvent } from '../../data/atlas';
import type { TimeWindow } from '../../geometry/timeWindow';
import { useView } from '../../state/useView';
import { lazyPart } from '../../ui/lazyPart';
import type { Size } from '../../ui/useSize';
import type { TimelineDrawing, TimelineLayout } from './layoutTimeline';
import type { Previewed } from './EventPreview';
import { TimelineGrid } from './TimelineGrid';
import { MARKS_DAYS, TimelineLane, type MarkHandlers } from './TimelineLane';
import type { Labels } from './useLabels';
import type { GesturePicture as GesturePictureHandle } from './useGesture';
import type { useRangeSelection } from './useRangeSelection';

// None is part of a first drawing without a selection, so they are loaded when there is something to show.
const EventPreview = lazyPart(async () => (await import('./EventPreview')).EventPreview, {
  name: null,
});
const GesturePicture = lazyPart(async () => (await import('./GesturePicture')).GesturePicture, {
  name: null,
  without: ({ onFault }) => <NoPicture onFault={onFault} />,
});
const KeptFocus = lazyPart(async () => (await import('./KeptFocus')).KeptFocus, { name: null });
const TimelineTies = lazyPart(async () => (await import('./TimelineTies')).TimelineTies, {
  name: null,
});

interface TimelinePlotProps {
  readonly ref: Ref<HTMLDivElement>;
  readonly atlas: Atlas;
  readonly drawing: TimelineDrawing;
  readonly vertical: boolean;
  readonly size: Size;
  readonly labels: Labels;
  /** The event that is selected. */
  readonly selectedId: string | null;
  /** Events that belong with what is selected, in order of time. */
  readonly related: readonly AtlasEvent[];
  readonly range: ReturnType<typeof useRangeSelection>;
  readonly layout: TimelineLayout;
  readonly folded: ReadonlySet<string>;
  /** The window whose events share the rows of lanes. */
  readonly sharedBy: TimeWindow;
  /** Where what shows gestures is to be found; null if nothing can. */
  readonly picture: RefObject<GesturePictureHandle | null> | null;
  /** Called when it turns out that nothing can. */
  readonly onPictureFault: () => void;
  /** The whole range below, on which it shows the window. */
  readonly overview: RefObject<HTMLDivElement | null>;
  readonly bounds: TimeWindow;
  /** Shows what is counted together in a window; has to stay the same while one zooms and pans. */
  readonly onSpread: (counted: TimeWindow, shown: TimeWindow) => void;
  /** All that the keyboard reaches by arrows, and the event whose mark is to have its focus. */
  readonly frame: RefObject<HTMLElement | null>;
  readonly wantedRef: RefObject<string | null>;
}

/** The lanes with their marks, what joins them, and what a pointer makes of them. */
export function TimelinePlot(props: TimelinePlotProps) {
  const { ref, atlas, drawing, vertical, size, labels, range, onSpread } = props;
  const { layout, folded, sharedBy, selectedId, related, picture, overview, bounds } = props;
  const { frame, wantedRef, onPictureFault } = props;
  const open = useView((state) => state.open);
  const [previewed, setPreviewed] = useState<Previewed | null>(null);
  const [isSettled, setIsSettled] = useState(false);
  useEffect(() => {
    // What shows gestures or keeps focus is not to hold up the first drawing.
    startTransition(() => {
      setIsSettled(true);
    });
  }, []);
  const latestDrawing = useRef(drawing);
  useLayoutEffect(() => {
    latestDrawing.current = drawing;
  }, [drawing]);
  const handlers = useMemo(
    (): MarkHandlers => ({
      labelOf: labels.labelOf,
      cardWidth: labels.cardWidth,
      onOpen: ({ id }) => {
        open({ type: 'event', id });
      },
      onPreview: (mark, across) => {
        setPreviewed(mark && { drawing: latestDrawing.current, mark, across });
      },
      onSpread: (count) => {
        onSpread(count, latestDrawing.current.window);
      },
    }),
    [labels, open, onSpread],
  );
  const relatedIds = useMemo(() => new Set(related.map(({ id }) => id)), [related]);
  const tabStopId = tabStopOf(drawing);
  const length = MARKS_DAYS * drawing.pxPerDay;
  return (
    <div ref={ref} className="timeline-plot" style={{ height: size.height }} {...range.handlers}>
      <TimelineGrid drawing={drawing} vertical={vertical} />
      <div className="timeline-clip">
        {related.length > 0 && (
          <TimelineTies {...{ drawing, related, selectedId, vertical, size }} />
        )}
        <div
          className="timeline-marks"
          style={
            vertical
              ? ({
                  height: length,
                  transform: `translateY(${-drawing.shift}px)`,
                  // Bars are as long as their days.
                  '--day': `${drawing.pxPerDay}px`,
                } as CSSProperties)
              : { width: length, transform: `translateX(${-drawing.shift}px)` }
          }
        >
          {drawing.lanes.map((lane) => (
            <TimelineLane
              key={lane.id}
              atlas={atlas}
              lane={lane}
              vertical={vertical}
              tabStopId={tabStopId}
              selectedId={selectedId}
              relatedIds={relatedIds}
              handlers={handlers}
            />
          ))}
        </div>
      </div>
      {isSettled && !vertical && picture && (
        <GesturePicture
          ref={picture}
          atlas={atlas}
          layout={layout}
          labels={labels}
          folded={folded}
          selectedId={selectedId}
          related={related}
          relatedIds={relatedIds}
          sharedBy={sharedBy}
          length={size.width}
          overview={overview}
          bounds={bounds}
          onFault={onPictureFault}
        />
      )}
      {isSettled && <KeptFocus {...{ frame, drawing, wantedRef }} />}
      {range.band && <Band band={range.band} vertical={vertical} />}
      {previewed?.drawing === drawing && (
        <EventPreview {...previewed} vertical={vertical} frame={size} />
      )}
    </div>
  );
}

function NoPicture({ onFault }: { readonly onFault: () => void }) {
  useEffect(onFault, [onFault]);
  return null;
}

interface BandProps {
  readonly band: TimeWindow;
  readonly vertical: boolean;
}

/** The stretch of time being chosen, in px along the axis. */
function Band({ band: { start, end }, vertical }: BandProps) {
  return (
    <div
      className="timeline-range"
      style={vertical ? { top: start, height: end - start } : { left: start, width: end - start }}
    />
  );
}

/** The mark that Tab reaches: the first of the first lane whose place is in view. */
function tabStopOf({ lanes, stretch, shift }: TimelineDrawing): string | null {
  for (const { marks } of lanes) {
    const first = marks.find(({ at }) => at * stretch >= shift) ?? marks[0];
    if (first) return first.event.id;
  }
  return null;
}
