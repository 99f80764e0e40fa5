import { ticks as niceTicks } from 'd3-array';
import type { AtlasModel } from '../../data/atlas';
import { compareText } from '../../data/compareText';

export type RankScale = 'log' | 'linear';

/** A model of known size, and where its size stands on the axis, 0 to 1. */
interface RankedModel {
  readonly model: AtlasModel;
  readonly params: number;
  readonly share: number;
}

export interface Ranking {
  /** Largest first. */
  readonly ranked: readonly RankedModel[];
  /** Sizes at which the axis has ticks, and their places. */
  readonly ticks: readonly { readonly params: number; readonly share: number }[];
  /** Models of undisclosed size, in order of time. */
  readonly unranked: readonly AtlasModel[];
}

/** About so many. */
const LINEAR_TICKS = 5;

/** Ranks models by size. A log axis runs between powers of ten; a linear one starts at zero, so that lengths are true. */
export function rankModels(models: readonly AtlasModel[], scale: RankScale): Ranking {
  const sized = models
    .flatMap((model) => (model.params === null ? [] : [{ model, params: model.params }]))
    .sort((a, b) => b.params - a.params || compareText(a.model.id, b.model.id));
  const unranked = models.filter(({ params }) => params === null);
  const [largest] = sized;
  const smallest = sized.at(-1);
  if (!largest || !smallest) return { ranked: [], ticks: [], unranked };
  const low = Math.floor(Math.log10(smallest.params));
  const high = Math.max(low + 1, Math.ceil(Math.log10(largest.params)));
  const shareOf = (params: number) =>
    scale === 'log' ? (Math.log10(params) - low) / (high - low) : params / largest.params;
  const ticks =
    scale === 'log'
      ? Array.from({ length: high - low + 1 }, (_, index) => 10 ** (low + index))
      : niceTicks(0, largest.params, LINEAR_TICKS);
  return {
    ranked: sized.map((item) => ({ ...item, share: shareOf(item.params) })),
    ticks: ticks.map((params) => ({ params, share: shareOf(params) })),
    unranked,
  };
}
