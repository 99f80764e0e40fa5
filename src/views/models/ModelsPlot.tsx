import { useMemo } from 'react';
import type { AtlasModel } from '../../data/atlas';
import { paramsToPlaceBy } from '../../data/modelSizes';
import type { ViewProps } from '../../state/viewProps';
import type { Size } from '../../ui/useSize';
import { useTextMeasure } from '../../ui/useTextMeasure';
import { notabilityOf } from './notability';
import { PlottedModels } from './PlottedModels';
import { prepareModels } from './prepareModels';
import { frameOf, LABEL_FONT } from './room';
import type { TimeWarp } from './timeWarp';
import type { Trend } from './trend';
import { useDrawnModels } from './useDrawnModels';
import type { ModelsWindowState } from './useModelsWindow';
import { useRunning } from './useRunning';

export interface ModelsPlotProps
  extends Omit<ViewProps, 'shown'>, Omit<ModelsWindowState, 'isWhole'> {
  /** The line to draw through the sizes, if any. */
  readonly trend: Trend | null;
  readonly size: Size;
  readonly warp: TimeWarp;
  /** Zooms about a point given as fractions of the two axes; about their middle if none is. */
  readonly zoom: (factor: number, across?: number, up?: number) => void;
  readonly fit: () => void;
  /** The browser gives nothing to paint on. */
  readonly onRefused: () => void;
}

/** The drawing in a room of a known size. What no zoom changes is made here, a step before the layout: each takes its time. */
export function ModelsPlot(props: ModelsPlotProps) {
  const { atlas, size, warp } = props;
  const measure = useTextMeasure(LABEL_FONT);
  const models = useRunning(useDrawnModels(atlas));
  const frame = useMemo(() => {
    const isUndisclosed = (model: AtlasModel) => paramsToPlaceBy(model) === null;
    // A filter that leaves some does not move the plot; one that leaves none needs no shelf.
    const undisclosed = models.some(isUndisclosed) ? atlas.models.filter(isUndisclosed).length : 0;
    return frameOf(size, undisclosed);
  }, [atlas, models, size]);
  const prepared = useMemo(() => {
    const notability = (model: AtlasModel) => notabilityOf(model, atlas.eventsByModel);
    return prepareModels(models, { warp, measure, notability });
  }, [models, warp, measure, atlas]);
  return <PlottedModels {...props} {...{ models, prepared, frame, measure }} />;
}
