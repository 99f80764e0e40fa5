import { ticks as niceTicks } from 'd3-array';
import type { AtlasModel } from '../../data/atlas';
import { compareText } from '../../data/compareText';
import { paramsToPlaceBy } from '../../data/modelSizes';
import type { Interval } from './interval';
import { sizeBounds } from './sizeAxis';

export type RankScale = 'log' | 'linear';

/** A model of known or reported size; places on the axis are shares of it, 0 to 1. */
export interface RankedModel {
  readonly model: AtlasModel;
  /** Where its size stands; the middle of what is reported where its maker does not disclose it. */
  readonly share: number;
  /** From the least to the most that others report. */
  readonly report: Interval | null;
  /** Active parameters of a mixture of experts. */
  readonly active: number | null;
  /** The other sizes of its family. */
  readonly siblings: readonly number[];
}

export interface Ranking {
  /** Largest first. */
  readonly ranked: readonly RankedModel[];
  /** Sizes at which the axis has ticks, and their places. */
  readonly ticks: readonly { readonly params: number; readonly share: number }[];
  /** Models of which nobody gives a size, in order of time. */
  readonly unranked: readonly AtlasModel[];
}

/** About so many. */
const LINEAR_TICKS = 5;
/** So many at most. */
const LOG_TICKS = 8;

/** Ranks models by size. A log axis has round names; a linear one starts at zero, so that lengths are true. */
export function rankModels(models: readonly AtlasModel[], scale: RankScale): Ranking {
  const sized = models
    .flatMap((model) => {
      const size = paramsToPlaceBy(model);
      return size === null ? [] : [{ model, size }];
    })
    .sort((a, b) => b.size - a.size || compareText(a.model.id, b.model.id));
  const unranked = models.filter((model) => paramsToPlaceBy(model) === null);
  if (sized.length === 0) return { ranked: [], ticks: [], unranked };
  const drawn = sized.flatMap(({ model, size }) => {
    const { activeParams = size, otherSizes = [], paramsEstimate } = model;
    const beside = scale === 'log' ? [activeParams, ...otherSizes] : [];
    return [size, ...beside, paramsEstimate?.high ?? size, paramsEstimate?.low ?? size];
  });
  const { start, end } = sizeBounds(drawn);
  const most = drawn.reduce((a, b) => Math.max(a, b));
  const shareOf = (params: number) =>
    scale === 'log' ? (Math.log10(params) - start) / (end - start) : params / most;
  const ticks = scale === 'log' ? powersWithin({ start, end }) : niceTicks(0, most, LINEAR_TICKS);
  return {
    ranked: sized.map(({ model, size }) => ({
      model,
      share: shareOf(size),
      report:
        model.params === null && model.paramsEstimate
          ? { start: shareOf(model.paramsEstimate.low), end: shareOf(model.paramsEstimate.high) }
          : null,
      active: model.activeParams === undefined ? null : shareOf(model.activeParams),
      siblings: scale === 'log' ? (model.otherSizes ?? []).map(shareOf) : [],
    })),
    ticks: ticks.map((params) => ({ params, share: shareOf(params) })),
    unranked,
  };
}

/** Powers of ten, evenly apart, within a stretch of log10. */
function powersWithin({ start, end }: Interval): number[] {
  const every = Math.max(1, Math.ceil((end - start) / LOG_TICKS));
  const first = Math.ceil(start / every) * every;
  const count = Math.floor((end - first) / every) + 1;
  return Array.from({ length: count }, (_, index) => 10 ** (first + index * every));
}
