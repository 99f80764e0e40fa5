import { useEffect, useMemo, useState } from 'react';
import type { AtlasModel } from '../../data/atlas';
import { models as messages } from '../../i18n/messages/models';
import { useMessages } from '../../i18n/useLanguage';
import { useView } from '../../state/useView';
import type { ViewProps } from '../../state/viewProps';
import { Preview } from '../../ui/Preview';
import type { Size } from '../../ui/useSize';
import { useTextMeasure } from '../../ui/useTextMeasure';
import { layoutModels, type ModelsWindow } from './layoutModels';
import { ModelMarks } from './ModelMarks';
import { ModelPreview } from './ModelPreview';
import { ModelsAxes } from './ModelsAxes';
import { nearestMark, revealing } from './hitTest';
import { notabilityOf } from './notability';
import { shelfHeight, shelfRowsFor } from './room';
import type { TimeWarp } from './timeWarp';
import { useModelGestures } from './useModelGestures';
import { useModelKeys } from './useModelKeys';

const NARROW_PX = 640;
const GUTTER_PX = { wide: 84, narrow: 44 };
const CAPTION_PX = 26;
const DATES_PX = 42;
const RIGHT_PX = 10;
const LABEL_FONT = '500 12px system-ui, sans-serif';
const TALL_PX = 460;

interface ModelsPlotProps extends ViewProps {
  readonly size: Size;
  readonly warp: TimeWarp;
  readonly window: ModelsWindow;
  readonly setWindow: (window: ModelsWindow) => void;
  /** Zooms about a point given as fractions of the two axes; about their middle if none is. */
  readonly zoom: (factor: number, across?: number, up?: number) => void;
  readonly fit: () => void;
}

/** The drawing itself in a room of a known size: axes, marks, preview, gestures and keys. */
export function ModelsPlot(props: ModelsPlotProps) {
  const { atlas, shown, onDrawn, size, warp, window, setWindow, zoom, fit } = props;
  const t = useMessages(messages);
  const open = useView((state) => state.open);
  const select = useView((state) => state.select);
  const compare = useView((state) => state.compare);
  const selected = select?.type === 'model' ? select.id : null;
  const measure = useTextMeasure(LABEL_FONT);
  const [litId, setLitId] = useState<string | null>(null);
  const [lastId, setLastId] = useState<string | null>(null);

  const narrow = size.width < NARROW_PX;
  const gutter = narrow ? GUTTER_PX.narrow : GUTTER_PX.wide;
  const undisclosed = atlas.models.filter(({ params }) => params === null).length;
  const shelfRows = shelfRowsFor(undisclosed, size.height < TALL_PX ? 3 : 5);
  const width = Math.max(120, size.width - gutter - RIGHT_PX);
  const height = Math.max(200, size.height - CAPTION_PX - DATES_PX);
  const room = useMemo(
    () => ({ width, plotHeight: height - shelfHeight(shelfRows), shelfRows }),
    [width, height, shelfRows],
  );
  const notability = useMemo(() => {
    const ranks = new Map(
      atlas.models.map((model) => [model.id, notabilityOf(model, atlas.eventsByModel)]),
    );
    return (model: AtlasModel) => ranks.get(model.id) ?? 0;
  }, [atlas]);
  const chosen = useMemo(
    () => new Set(selected === null ? compare : [selected, ...compare]),
    [selected, compare],
  );
  const drawing = useMemo(
    () => layoutModels(shown.models, { warp, window, room, measure, notability, chosen }),
    [shown.models, warp, window, room, measure, notability, chosen],
  );
  useEffect(onDrawn, [onDrawn]);

  const byId = (id: string | null) => drawing.marks.find(({ model }) => model.id === id);
  const tabStop = (byId(lastId) ?? byId(selected) ?? drawing.marks.at(-1))?.model ?? null;
  const lit = byId(litId);
  const { zoomRef, hint } = useModelGestures({
    size: { width, height },
    plotHeight: room.plotHeight,
    window,
    setWindow: (next) => {
      setLitId(null);
      setWindow(next);
    },
  });
  const onKeyDown = useModelKeys({
    models: shown.models,
    current: tabStop,
    moveTo: (model) => {
      setLastId(model.id);
      setWindow(revealing(window, model, warp));
    },
    open: (model) => {
      open(model && { type: 'model', id: model.id });
    },
    zoom: (factor) => {
      const mark = byId(tabStop?.id ?? null);
      if (!mark) zoom(factor);
      else if (mark.shelved) zoom(factor, mark.x / width);
      else zoom(factor, mark.x / width, 1 - mark.y / room.plotHeight);
    },
    fit,
  });
  const markAt = (event: React.MouseEvent<HTMLElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    return nearestMark(drawing.marks, event.clientX - box.left, event.clientY - box.top);
  };
  return (
    <>
      <svg className="models-axes" width={size.width} height={size.height} aria-hidden="true">
        <text className="models-axis-name" y={14}>
          {narrow ? t.axisShort : t.axis}
        </text>
        <g transform={`translate(${gutter},${CAPTION_PX})`}>
          <ModelsAxes {...{ drawing, room, gutter, narrow, height, measure }} />
        </g>
      </svg>
      <div
        ref={zoomRef}
        className={`models-plot${lit ? ' over-mark' : ''}`}
        style={{ left: gutter, top: CAPTION_PX, width, height }}
        role="group"
        aria-label={t.marks}
        onKeyDown={onKeyDown}
        onPointerMove={(event) => {
          if (event.buttons === 0) setLitId(markAt(event)?.model.id ?? null);
        }}
        onPointerLeave={() => {
          setLitId(null);
        }}
        onClick={(event) => {
          const mark = markAt(event);
          if (!mark) return;
          setLastId(mark.model.id);
          open({ type: 'model', id: mark.model.id });
        }}
        onFocus={({ target }) => {
          const id = target.getAttribute('data-model');
          setLitId(id);
          if (id !== null) setLastId(id);
        }}
        onBlur={() => {
          setLitId(null);
        }}
      >
        <svg width={width} height={height}>
          <ModelMarks
            marks={drawing.marks}
            tabStop={tabStop?.id ?? null}
            lit={litId}
            selected={selected}
          />
        </svg>
        {lit && (
          <Preview x={lit.x} y={lit.y} frame={{ width, height }}>
            <ModelPreview atlas={atlas} model={lit.model} />
          </Preview>
        )}
      </div>
      {hint && (
        <p className="models-hint" role="note">
          {t.zoomHint}
        </p>
      )}
    </>
  );
}
