import { useCallback, useMemo, useState } from 'react';
import type { Atlas, AtlasModel } from '../../data/atlas';
import { useLanguage } from '../../i18n/useLanguage';
import { useView } from '../../state/useView';
import type { ViewProps } from '../../state/viewProps';
import { NoCanvas } from '../../ui/NoCanvas';
import { usePrinting } from '../../ui/usePrinting';
import { useSize } from '../../ui/useSize';
import { ModelsLegend } from './ModelsLegend';
import { ModelsPlot } from './ModelsPlot';
import { sizeBounds } from './sizeAxis';
import { buildTimeWarp } from './timeWarp';
import { useModelsWindow } from './useModelsWindow';
import { useRunning } from './useRunning';
import { ModelsTools } from './ModelsTools';
import { panInterval, zoomInterval } from './interval';
import { legendOf } from './legend';
import { summaryInWords } from './modelWords';
import { fitTrend } from './trend';
import { trendInWords } from './trendWords';

/** Room at either end of the time axis, as a fraction of it. */
const TIME_MARGIN = 0.012;

/** A sheet cannot be measured before it is printed: so wide that labels find room and stay legible when it is fitted. */
const PRINTED = { width: 920, height: 560 };

/** The reading view: sizes on a log axis over release date, with its tools and legend. */
export function ModelsChart({ atlas, shown, onDrawn }: ViewProps) {
  const language = useLanguage();
  const [ref, measured] = useSize();
  const size = usePrinting() ? PRINTED : measured;
  const { warp, bounds, legend } = useMemo(() => axesOf(atlas), [atlas]);
  const { isWhole, ...state } = useModelsWindow(atlas.range, warp, bounds);
  const { window, shortest, setWindow } = state;
  const zoom = (factor: number, across = 0.5, up = 0.5) => {
    setWindow({
      time: zoomInterval(window.time, factor, across, shortest.time),
      size: zoomInterval(window.size, factor, up, shortest.size),
    });
  };
  const isTrendAsked = useView((view) => view.trend);
  const models = useRunning(shown.models);
  const trend = useMemo(() => (isTrendAsked ? trendOf(models) : null), [isTrendAsked, models]);
  const choose = useView((view) => view.choose);
  const [isRefused, setIsRefused] = useState(false);
  const onRefused = useCallback(() => {
    setIsRefused(true);
  }, []);
  const fit = () => {
    setWindow(bounds);
  };
  return (
    <div className="models">
      <ModelsTools
        summary={summaryInWords(models, language)}
        isWhole={isWhole}
        onZoom={(factor) => {
          zoom(factor);
        }}
        onPan={(time, size) => {
          setWindow({
            time: panInterval(window.time, time),
            size: panInterval(window.size, size),
          });
        }}
        onFit={fit}
      />
      <ModelsLegend {...legend} />
      {isTrendAsked && <p className="models-trend">{trendInWords(trend, language)}</p>}
      <div className="models-frame" ref={ref}>
        {isRefused ? (
          <NoCanvas
            onShown={onDrawn}
            onTable={() => {
              choose({ as: 'table' });
            }}
          />
        ) : (
          size && (
            <ModelsPlot
              {...{ atlas, onDrawn, size, trend, warp, zoom, fit, onRefused }}
              {...state}
            />
          )
        )}
      </div>
    </div>
  );
}

/** What no filter moves: both axes and the legend speak of all models of the atlas. */
function axesOf(atlas: Atlas) {
  const { models, range } = atlas;
  const sizes = models.flatMap(({ params, activeParams, otherSizes = [], paramsEstimate }) =>
    [params, activeParams, ...otherSizes, paramsEstimate?.low, paramsEstimate?.high].filter(
      (size) => typeof size === 'number',
    ),
  );
  const warp = buildTimeWarp(
    range,
    models.map(({ days }) => (days.start + days.end) / 2),
  );
  return {
    warp,
    bounds: { time: { start: -TIME_MARGIN, end: 1 + TIME_MARGIN }, size: sizeBounds(sizes) },
    legend: legendOf(models),
  };
}

/** Estimates have no part in it: their ends are not sizes. */
function trendOf(models: readonly AtlasModel[]) {
  return fitTrend(
    models.flatMap(({ days, params }) =>
      params === null ? [] : [{ day: (days.start + days.end) / 2, params }],
    ),
  );
}
