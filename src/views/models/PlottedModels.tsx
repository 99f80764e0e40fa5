import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import type { Atlas, AtlasModel } from '../../data/atlas';
import type { MeasureText } from '../../geometry/textWidth';
import { models as messages } from '../../i18n/messages/models';
import { useMessages } from '../../i18n/useLanguage';
import { useView } from '../../state/useView';
import { GestureHint } from '../../ui/GestureHint';
import { placeIn } from '../../ui/pointerPlace';
import { Preview } from '../../ui/Preview';
import { useComparison } from './compare/useComparison';
import { layoutLineage } from './layoutLineage';
import { layoutModels, type ModelMark, type ModelsDrawing } from './layoutModels';
import { layoutTrend } from './layoutTrend';
import { lineageOf, type Descent } from './lineage';
import { ModelButtons } from './ModelButtons';
import { ModelPreview } from './ModelPreview';
import { ModelsCanvas } from './ModelsCanvas';
import type { ModelsPlotProps } from './ModelsPlot';
import { markToOpen, nearestMark, revealing, stackOf } from './hitTest';
import type { PreparedModel } from './prepareModels';
import type { PlotFrame } from './room';
import { scalesOf } from './scales';
import { useModelGestures } from './useModelGestures';
import { useModelKeys } from './useModelKeys';

const NOT_YET: readonly ModelMark[] = [];

interface PlottedModelsProps extends ModelsPlotProps {
  /** The models there are to draw, and the same made ready for drawing. */
  readonly models: readonly AtlasModel[];
  readonly prepared: readonly PreparedModel[];
  readonly frame: PlotFrame;
  /** Measures a label. */
  readonly measure: MeasureText;
}

/** The drawing itself: picture, marks, preview, gestures and keys. */
export function PlottedModels(props: PlottedModelsProps) {
  const { atlas, onDrawn, size, trend, warp, window, shortest, isMoving, setWindow, zoom, fit } =
    props;
  const { models, prepared, frame, measure, onRefused } = props;
  const t = useMessages(messages);
  const open = useView((state) => state.open);
  const select = useView((state) => state.select);
  const { ids: compare, toggle: toggleCompared } = useComparison();
  const selected = select?.type === 'model' ? select.id : null;
  const [litId, setLitId] = useState<string | null>(null);
  const [lastId, setLastId] = useState<string | null>(null);
  const [focused, setFocused] = useState<string | null>(null);

  const { room, gutter, caption, height } = frame;
  const { width, plotHeight } = room;
  const { kin, descents } = useMemo(
    () => kinOf(selected, atlas, models),
    [selected, atlas, models],
  );
  const chosen = useMemo(
    () => new Set([...(selected === null ? [] : [selected]), ...kin, ...compare]),
    [selected, kin, compare],
  );
  const { time, size: sizes } = window;
  const drawing = useMemo(
    () => layoutModels(prepared, { warp, window: { time, size: sizes }, room, chosen }),
    [prepared, warp, time, sizes, room, chosen],
  );
  const lines = useMemo(() => {
    const scales = scalesOf({ time, size: sizes }, room);
    return {
      trend: trend ? layoutTrend(trend, scales, warp, room) : [],
      lineage: layoutLineage(descents, drawing, scales, warp),
    };
  }, [time, sizes, room, trend, warp, descents, drawing]);
  const settled = useSettled(drawing, isMoving);
  // Buttons come once the picture is there: to make hundreds is work of its own.
  const listed = useDeferredValue(settled.marks, NOT_YET);
  useEffect(onDrawn, [onDrawn]);

  const byId = (id: string | null) =>
    id === null ? undefined : drawing.marks.find(({ model }) => model.id === id);
  const tabStop = byId(lastId) ?? byId(selected) ?? drawing.marks.at(-1) ?? null;
  const lit = byId(litId);
  const { zoomRef, isWheelLeftToPage } = useModelGestures({
    size: { width, height },
    plotHeight,
    window,
    shortest,
    setWindow: (next) => {
      setLitId(null);
      setWindow(next);
    },
  });
  const onKeyDown = useModelKeys({
    models,
    current: tabStop?.model ?? null,
    moveTo: (model) => {
      setLastId(model.id);
      const next = revealing(window, model, warp);
      if (next.time !== time || next.size !== sizes) setWindow(next);
    },
    open: (model) => {
      open(model && { type: 'model', id: model.id });
    },
    compare: ({ id }) => {
      toggleCompared(id);
    },
    zoom: (factor) => {
      if (!tabStop) zoom(factor);
      else if (tabStop.shelved) zoom(factor, tabStop.x / width);
      else zoom(factor, tabStop.x / width, 1 - tabStop.y / plotHeight);
    },
    fit,
  });
  const pointOf = (event: React.MouseEvent<HTMLElement>) => placeIn(event.currentTarget, event);
  return (
    <>
      <ModelsCanvas
        {...{ size, frame, drawing, measure, selected, focused, kin, onRefused }}
        {...lines}
        lit={litId}
      />
      <div
        ref={zoomRef}
        className={`models-plot${lit ? ' over-mark' : ''}`}
        style={{ left: gutter, top: caption, width, height }}
        role="group"
        aria-label={t.marks}
        onKeyDown={onKeyDown}
        onPointerMove={(event) => {
          if (event.pointerType === 'touch' || event.buttons !== 0) return;
          setLitId(nearestMark(drawing.marks, ...pointOf(event))?.model.id ?? null);
        }}
        onPointerLeave={() => {
          setLitId(null);
        }}
        onClick={(event) => {
          // A click without a pointer is one of assistive technology on a button.
          const id =
            event.detail === 0
              ? modelOf(event.target)
              : markToOpen(drawing.marks, ...pointOf(event), selected)?.model.id;
          // The detail says what the preview does, and a press may have focused another mark than it opens. Keys keep
          // theirs, which tells where one is.
          if (event.detail !== 0) setLitId(null);
          if (id === null || id === undefined) return;
          setLastId(id);
          if (event.shiftKey) toggleCompared(id);
          else open({ type: 'model', id });
        }}
        onFocus={({ target }) => {
          const id = modelOf(target);
          setLitId(id);
          setFocused(target.matches(':focus-visible') ? id : null);
          if (id !== null) setLastId(id);
        }}
        onBlur={() => {
          setLitId(null);
          setFocused(null);
        }}
      >
        <ModelButtons marks={listed} tabStop={tabStop} selected={selected} />
        {lit && (
          <Preview x={lit.x} y={lit.y} frame={{ width, height }}>
            <ModelPreview
              atlas={atlas}
              model={lit.model}
              more={stackOf(drawing.marks, lit).length - 1}
            />
          </Preview>
        )}
      </div>
      <GestureHint isWheelLeftToPage={isWheelLeftToPage} />
    </>
  );
}

const NO_KIN: { readonly kin: ReadonlySet<string>; readonly descents: readonly Descent[] } = {
  kin: new Set(),
  descents: [],
};

/** The selected model with its relatives among those drawn, and the steps between them; nothing if it has none. */
function kinOf(selected: string | null, atlas: Atlas, models: readonly AtlasModel[]) {
  const model = selected === null ? undefined : atlas.modelById.get(selected);
  if (!model) return NO_KIN;
  const { bases, derived, descents } = lineageOf(model, models);
  if (descents.length === 0) return NO_KIN;
  return { kin: new Set([model, ...bases, ...derived].map(({ id }) => id)), descents };
}

function modelOf(target: EventTarget): string | null {
  return target instanceof Element ? target.getAttribute('data-model') : null;
}

/** The drawing as it was when the last move came to rest. */
function useSettled(drawing: ModelsDrawing, isMoving: boolean): ModelsDrawing {
  const [settled, setSettled] = useState(drawing);
  if (!isMoving && settled !== drawing) setSettled(drawing);
  return isMoving ? settled : drawing;
}
