import type { AtlasModel } from '../../data/atlas';
import { compareText } from '../../data/compareText';
import type { MeasureText } from '../../geometry/textWidth';
import { paramsToPlaceBy } from '../../data/modelSizes';
import type { Interval } from './interval';
import type { TimeWarp } from './timeWarp';

/** A model with everything about it that no zoom changes, so that a frame only scales and shifts. */
export interface PreparedModel {
  readonly model: AtlasModel;
  /** The middle of its date on the time axis, 0 to 1. */
  readonly position: number;
  /** Where its date is known to a month or a year only: the stretch of the axis it lies in. */
  readonly span: Interval | null;
  /** Log10 of its parameters, or the middle of an estimate of them; null if there is neither. */
  readonly log: number | null;
  /** Log10 of either end of the estimate of a size that is not disclosed. */
  readonly estimate: Interval | null;
  readonly activeLog: number | null;
  /** Log10 of the other sizes of its family. */
  readonly siblingLogs: readonly number[];
  /** Width of its name in px. */
  readonly labelWidth: number;
}

interface PrepareOptions {
  readonly warp: TimeWarp;
  readonly measure: MeasureText;
  readonly notability: (model: AtlasModel) => number;
}

/** The models made ready for drawing, the most notable first; the order they come in does not matter. */
export function prepareModels(
  models: readonly AtlasModel[],
  { warp, measure, notability }: PrepareOptions,
): readonly PreparedModel[] {
  return models
    .map((model) => ({ model, rank: notability(model) }))
    .sort((a, b) => b.rank - a.rank || compareText(a.model.id, b.model.id))
    .map(({ model }) => {
      const { days, paramsEstimate, activeParams, otherSizes = [], name } = model;
      const params = paramsToPlaceBy(model);
      return {
        model,
        position: warp.positionOf((days.start + days.end) / 2),
        span:
          days.precision === 'day'
            ? null
            : { start: warp.positionOf(days.start), end: warp.positionOf(days.end) },
        log: params === null ? null : Math.log10(params),
        estimate: paramsEstimate
          ? { start: Math.log10(paramsEstimate.low), end: Math.log10(paramsEstimate.high) }
          : null,
        activeLog: activeParams === undefined ? null : Math.log10(activeParams),
        siblingLogs: otherSizes.map(Math.log10),
        labelWidth: measure(name),
      };
    });
}
