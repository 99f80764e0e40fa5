import { useEffect, useMemo, useState } from 'react';
import type { Atlas, AtlasModel } from '../../data/atlas';
import { MODALITIES } from '../../data/schema';
import { formatCount, formatDay, formatSpan } from '../../i18n/format';
import { modalities } from '../../i18n/messages/kinds';
import { models } from '../../i18n/messages/models';
import { inLanguage } from '../../i18n/text';
import { useLanguage, useMessages } from '../../i18n/useLanguage';
import { windowOf } from '../../state/timeWindow';
import { useView } from '../../state/useView';
import type { ViewProps } from '../../state/viewProps';
import { Preview } from '../../ui/Preview';
import { useSize, type Size } from '../../ui/useSize';
import { useTextMeasure } from '../../ui/useTextMeasure';
import { useZoom } from '../../ui/useZoom';
import { layoutModels, type Camera, type ModelsDrawing, type PlacedModel } from './layoutModels';
import { MODALITY_PATHS, modalityColor } from './modalityMarks';
import { ModelMark } from './ModelMark';
import { sizeInWords } from './sizeInWords';
import { useModelKeys } from './useModelKeys';
import './models.css';

const WHOLE: Camera = { k: 1, x: 0, y: 0 };
const GUTTER_PX = 64;
const LABEL_FONT = '500 12px system-ui, sans-serif';
const CLOSEST = 24;
const UNMEASURED: Size = { width: 640, height: 480 };

/** The models as a drawing. */
export function ModelsChart({ atlas, shown, onDrawn }: ViewProps) {
  const t = useMessages(models);
  const language = useLanguage();
  const open = useView((state) => state.open);
  const selected = useView((state) => state.select);
  const from = useView((state) => state.from);
  const to = useView((state) => state.to);
  const measure = useTextMeasure(LABEL_FONT);
  const [camera, setCamera] = useState(WHOLE);
  const [hinted, setHinted] = useState(false);
  const [previewed, setPreviewed] = useState<PlacedModel | null>(null);
  const [frameRef, size] = useSize();
  useEffect(() => {
    if (size) onDrawn();
  }, [size, onDrawn]);

  const width = Math.max(200, (size ?? UNMEASURED).width - GUTTER_PX);
  const { height } = size ?? UNMEASURED;
  const range = useMemo(
    () => windowOf({ from, to }, atlas.range) ?? atlas.range,
    [from, to, atlas],
  );
  const drawing = useMemo(
    () =>
      layoutModels(shown.models, {
        width,
        height,
        range,
        camera,
        measure,
        prominence: (model) => prominenceOf(atlas, model),
      }),
    [shown, width, height, range, camera, measure, atlas],
  );
  const move = (next: Camera) => {
    setCamera(clampCamera(next, width, drawing.plotHeight));
  };
  const zoomRef = useZoom({
    size: { width, height: drawing.plotHeight },
    transform: camera,
    scaleExtent: [1, CLOSEST],
    bounded: true,
    onGesture: (next) => {
      setPreviewed(null);
      move(next);
    },
    onWheelLeftToPage: () => {
      setHinted(true);
    },
  });
  const zoomBy = (factor: number) => {
    const k = Math.max(1, Math.min(CLOSEST, camera.k * factor));
    const ratio = k / camera.k;
    const [cx, cy] = [width / 2, drawing.plotHeight / 2];
    move({ k, x: cx - (cx - camera.x) * ratio, y: cy - (cy - camera.y) * ratio });
  };
  const marks = [...drawing.sized, ...drawing.shelved];
  const onKeyDown = useModelKeys(marks, zoomBy);
  const first = marks.reduce<PlacedModel | null>(
    (best, mark) => (best === null || mark.x < best.x ? mark : best),
    null,
  );
  const selectedId = selected?.type === 'model' ? selected.id : null;
  return (
    <div className="models">
      <div className="models-tools">
        <Legend shown={shown.models} />
        <span className="models-buttons">
          <button
            type="button"
            className="button tool"
            aria-label={t.zoomOut}
            title={t.zoomOut}
            onClick={() => {
              zoomBy(0.5);
            }}
          >
            <span aria-hidden="true">−</span>
          </button>
          <button
            type="button"
            className="button tool"
            aria-label={t.zoomIn}
            title={t.zoomIn}
            onClick={() => {
              zoomBy(2);
            }}
          >
            <span aria-hidden="true">+</span>
          </button>
          <button
            type="button"
            className="button tool"
            disabled={camera.k === 1}
            onClick={() => {
              setCamera(WHOLE);
            }}
          >
            {t.fit}
          </button>
        </span>
      </div>
      <div
        ref={frameRef}
        className="models-frame"
        role="group"
        aria-label={t.chart}
        onKeyDown={onKeyDown}
      >
        <svg
          ref={zoomRef}
          width={width + GUTTER_PX}
          height={drawing.height}
          visibility={size ? undefined : 'hidden'}
        >
          <g transform={`translate(${GUTTER_PX}, 0)`}>
            <Axes drawing={drawing} width={width} />
            {marks.map((mark) => (
              <ModelMark
                key={mark.model.id}
                mark={mark}
                language={language}
                isTabStop={mark === first}
                isSelected={mark.model.id === selectedId}
                onOpen={() => {
                  open({ type: 'model', id: mark.model.id });
                }}
                onPreview={setPreviewed}
              />
            ))}
          </g>
        </svg>
        {previewed && (
          <Preview
            x={previewed.x + GUTTER_PX}
            y={previewed.y}
            frame={{ width: width + GUTTER_PX, height: drawing.height }}
          >
            <strong>{previewed.model.name}</strong>
            <p className="preview-date">
              {previewed.model.companies
                .map((id) => inLanguage(atlas.companyById.get(id)?.name ?? id, language))
                .join(language === 'zh' ? '、' : ', ')}{' '}
              · {formatSpan(previewed.model.days, language)}
            </p>
            <p>
              {modalities[language][previewed.model.modality]} ·{' '}
              {sizeInWords(previewed.model, language)}
            </p>
          </Preview>
        )}
        {hinted && (
          <p
            className="models-hint"
            onAnimationEnd={(event) => {
              event.currentTarget.hidden = true;
            }}
          >
            {t.zoomHint}
          </p>
        )}
      </div>
    </div>
  );
}

/** Keeps the drawing's edges at or outside the frame's. */
function clampCamera({ k, x, y }: Camera, width: number, height: number): Camera {
  const inside = (offset: number, length: number) =>
    Math.min(0, Math.max(length - length * k, offset));
  return { k, x: inside(x, width), y: inside(y, height) };
}

/** Models of the article first, then of weighty events, then large ones. */
function prominenceOf(atlas: Atlas, model: AtlasModel): number {
  const events = atlas.eventsByModel.get(model.id) ?? [];
  const weight = events.reduce((most, { importance }) => Math.max(most, 4 - importance), 0);
  return Number(model.inArticle ?? false) * 40 + weight * 20 + Math.log10(model.params ?? 1);
}

function Legend({ shown }: { readonly shown: readonly AtlasModel[] }) {
  const t = useMessages(models);
  const language = useLanguage();
  const present = new Set(shown.map(({ modality }) => modality));
  return (
    <ul className="models-legend" aria-label={t.legend}>
      {MODALITIES.filter((modality) => present.has(modality)).map((modality) => (
        <li key={modality}>
          <svg width="14" height="14" viewBox="-7 -7 14 14" aria-hidden="true">
            <path d={MODALITY_PATHS[modality]} fill={modalityColor(modality)} />
          </svg>
          {modalities[language][modality]}
        </li>
      ))}
      {shown.some(({ activeParams }) => activeParams !== undefined) && (
        <li>
          <svg width="10" height="16" viewBox="-5 -8 10 16" aria-hidden="true">
            <path className="models-active" d="M0 -6V6M-3 6H3" />
            <circle cy="-5" r="3" fill="var(--ink-soft)" />
          </svg>
          {t.moe}
        </li>
      )}
      {shown.some(({ paramsStatus }) => paramsStatus === 'estimated') && (
        <li>
          <svg width="14" height="14" viewBox="-7 -7 14 14" aria-hidden="true">
            <circle r="4" fill="var(--paper)" stroke="var(--ink-soft)" strokeWidth="1.8" />
          </svg>
          {t.estimated}
        </li>
      )}
    </ul>
  );
}

function Axes({ drawing, width }: { readonly drawing: ModelsDrawing; readonly width: number }) {
  const t = useMessages(models);
  const language = useLanguage();
  const { plotHeight, shelfTop, rangeAt } = drawing;
  return (
    <g aria-hidden="true">
      {rangeAt !== null && rangeAt > 0 && (
        <rect
          className="models-earlier"
          x={0}
          y={0}
          width={Math.min(width, rangeAt)}
          height={plotHeight}
        />
      )}
      {drawing.sizeTicks.map(({ params, y }) => (
        <g key={params} transform={`translate(0, ${y})`}>
          <line className="models-grid" x2={width} />
          <text className="models-tick" x={-8} dy="0.32em" textAnchor="end">
            {formatCount(params, language)}
          </text>
        </g>
      ))}
      <line className="models-axis" y1={plotHeight} y2={plotHeight} x2={width} />
      {drawing.timeTicks.map(({ day, x, unit }) => (
        <g key={`${unit}${day}`} transform={`translate(${x}, ${plotHeight})`}>
          <line className="models-axis" y2={5} />
          <text className="models-tick" x={2} y={17}>
            {unit === 'year'
              ? `’${formatDay(day, 'year', 'en').slice(2)}`
              : formatDay(day, 'shortMonth', language)}
          </text>
        </g>
      ))}
      <text className="models-caption" x={4} y={12}>
        {rangeAt !== null && rangeAt > 150 ? t.before : ''}
      </text>
      <text className="models-caption" x={(rangeAt ?? 0) + 6} y={12}>
        {t.sizeAxis}
      </text>
      {drawing.shelved.length > 0 && (
        <g transform={`translate(0, ${shelfTop})`}>
          <line className="models-axis" x2={width} y1={4} y2={4} strokeDasharray="2 3" />
          <text className="models-caption" x={4} y={17}>
            {t.undisclosed} ({drawing.shelved.length})
          </text>
        </g>
      )}
    </g>
  );
}
