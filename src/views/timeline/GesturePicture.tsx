import {
  useCallback,
  useEffect,
  useImperativeHandle,
  useMemo,
  useRef,
  useState,
  type Ref,
  type RefObject,
} from 'react';
import type { Atlas, AtlasEvent } from '../../data/atlas';
import { companyName } from '../../data/names';
import { lengthOf, type TimeWindow } from '../../geometry/timeWindow';
import { formatSpan } from '../../i18n/formatDate';
import { inLanguage } from '../../i18n/text';
import { useLanguage } from '../../i18n/useLanguage';
import { categoryColor } from '../../theme/colors';
import { callWorker, type CalledWorker } from '../../ui/callWorker';
import { useThemed, type ThemeReader } from '../../ui/useThemed';
import type { TimelineLayout } from './layoutTimeline';
import { laneOf } from './markElements';
import type { PaintNews, PaintOrder } from './paint.worker';
import { GUTTER_PX, HEADER_PX } from './laneRows';
import type { PictureLook } from './pictureLook';
import { pictureMaker, type Focused, type PictureWords } from './picture';
import type { Labels } from './useLabels';
import { useLaneName } from './useLaneName';
import type { GesturePicture as Handle } from './useGesture';
import './gesturePicture.css';

interface GesturePictureProps {
  readonly ref: Ref<Handle | null>;
  readonly atlas: Atlas;
  readonly layout: TimelineLayout;
  readonly labels: Labels;
  readonly folded: ReadonlySet<string>;
  readonly selectedId: string | null;
  /** Events that belong with what is selected, in order of time. */
  readonly related: readonly AtlasEvent[];
  readonly relatedIds: ReadonlySet<string>;
  /** The window whose events share the rows of lanes, which keep theirs in a gesture. */
  readonly sharedBy: TimeWindow;
  /** Px of the plot along the axis. */
  readonly length: number;
  /** The whole range below, on which the window is shown. */
  readonly overview: RefObject<HTMLDivElement | null>;
  readonly bounds: TimeWindow;
  /** There is no picture to be had; called once. */
  readonly onFault: () => void;
}

/** A canvas over the timeline, painted in a worker, that shows what the layout makes of a window while a gesture runs. */
export function GesturePicture(props: GesturePictureProps) {
  const {
    ref,
    atlas,
    layout,
    labels,
    folded,
    selectedId,
    related,
    relatedIds,
    sharedBy,
    length,
    overview,
    bounds,
    onFault,
  } = props;
  const language = useLanguage();
  const laneName = useLaneName(atlas);
  const read = useCallback((theme: ThemeReader) => readLook(theme, atlas), [atlas]);
  const { look, categoryColors, scale } = useThemed(read);
  const host = useRef<HTMLDivElement>(null);
  const [worker, setWorker] = useState<CalledWorker | null>(null);
  /** Asked for; then on the canvas. */
  const isDue = useRef(false);
  const isShown = useRef(false);

  useEffect(() => {
    const places = [host.current, overview.current];
    // A canvas can be handed to a worker once, so each worker has its own.
    const canvases = places.map((place) => {
      const canvas = document.createElement('canvas');
      place?.append(canvas);
      return canvas;
    });
    const fail = () => {
      reveal(places, false);
      onFault();
    };
    const own = callWorker<PaintNews>(newPainter, {
      onNews: (news) => {
        if (news === 'ready') setWorker(own);
        // Only now is there more than the last gesture's picture to be seen.
        else if (isDue.current) {
          isShown.current = true;
          reveal(places, true);
        }
      },
      onFault: fail,
    });
    try {
      const surfaces = canvases.map((canvas) => canvas.transferControlToOffscreen());
      own.post({ surfaces } satisfies PaintOrder, surfaces);
    } catch {
      // Browsers that guard against being recognised refuse it.
      fail();
    }
    return () => {
      own.end();
      for (const canvas of canvases) canvas.remove();
      setWorker(null);
    };
  }, [overview, onFault]);

  const words = useMemo(
    (): PictureWords => ({
      language,
      folded,
      related,
      laneName,
      colorOf: ({ category }) => categoryColors.get(category) ?? look.ink,
      emphasisOf: ({ id }) =>
        id === selectedId ? 'selected' : relatedIds.has(id) ? 'related' : null,
      labelOf: labels.labelOf,
      measure: labels.measure,
      titleOf: ({ title }) => inLanguage(title, language),
      summaryOf: ({ summary }) => inLanguage(summary, language),
      metaOf: (event: AtlasEvent) =>
        [
          formatSpan(event.days, language),
          ...event.companies.map((id) => companyName(atlas, id, language)),
        ].join(' · '),
    }),
    [
      atlas,
      language,
      laneName,
      folded,
      look,
      categoryColors,
      selectedId,
      related,
      relatedIds,
      labels,
    ],
  );
  const pictureOf = useMemo(() => pictureMaker(words), [words]);

  useImperativeHandle<Handle | null, Handle | null>(ref, () => {
    if (worker === null) return null;
    let wanted: TimeWindow | null = null;
    const order = () => {
      if (!wanted || host.current === null) return;
      const picture = pictureOf(layout(wanted, sharedBy), focusedMark());
      const share = (day: number) => (day - bounds.start) / lengthOf(bounds);
      const brush = { start: share(wanted.start), end: share(wanted.end) };
      wanted = null;
      const size = { width: GUTTER_PX + length, height: HEADER_PX + picture.height };
      const { style } = host.current;
      // Written only when it changes, for an element written to is styled anew.
      if (style.height !== `${size.height}px`) style.height = `${size.height}px`;
      const isAwaited = !isShown.current;
      worker.post({ picture, brush, look, size, scale, isAwaited } satisfies PaintOrder);
    };
    return {
      show: (window) => {
        isDue.current = true;
        if (wanted === null) requestAnimationFrame(order);
        wanted = window;
      },
      hide: () => {
        wanted = null;
        isDue.current = false;
        isShown.current = false;
        reveal([host.current, overview.current], false);
      },
    };
  }, [worker, layout, pictureOf, look, scale, sharedBy, length, bounds, overview]);
  return (
    <div
      ref={host}
      className="timeline-picture"
      style={{ width: GUTTER_PX + length }}
      aria-hidden="true"
    />
  );
}

function newPainter(): Worker {
  return new Worker(new URL('./paint.worker.ts', import.meta.url), { type: 'module' });
}

/** Shows or hides the canvases in their places, whose elements stay as they are. */
function reveal(places: readonly (Element | null)[], isShown: boolean): void {
  for (const place of places) place?.classList.toggle('gesture', isShown);
}

/** The mark that has the keyboard's focus, if the browser shows it. */
function focusedMark(): Focused | null {
  const element = document.activeElement;
  const markId = element instanceof HTMLElement ? element.dataset['mark'] : undefined;
  const laneId = laneOf(element)?.getAttribute('data-lane');
  if (markId === undefined || laneId == null || element?.matches(':focus-visible') !== true) {
    return null;
  }
  return { laneId, markId };
}

function readLook({ color, property, scale }: ThemeReader, { categories }: Atlas) {
  const look: PictureLook = {
    paper: color('var(--paper)'),
    paperSunken: color('var(--paper-sunken)'),
    ink: color('var(--ink)'),
    inkSoft: color('var(--ink-soft)'),
    inkFaint: color('var(--ink-faint)'),
    rule: color('var(--rule)'),
    ruleStrong: color('var(--rule-strong)'),
    accent: color('var(--accent)'),
    focus: color('var(--focus)'),
    font: property('--font-text'),
  };
  const categoryColors = new Map(
    categories.map(({ id }) => [id, color(categoryColor(categories, id))]),
  );
  return { look, categoryColors, scale };
}
