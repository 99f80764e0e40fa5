import type { AtlasModel } from '../../../data/atlas';

type ComparisonKind = 'largestOpen' | 'mixture' | 'oneMaker';

/** A comparison worth making, for a reader who has chosen none. */
export interface Comparison {
  readonly kind: ComparisonKind;
  readonly models: readonly AtlasModel[];
}

const A_FEW = 3;

/**
 * Up to three comparisons that some models give: the largest anyone can download; a mixture of experts beside the dense
 * models nearest to it in size, open ones before others; and a maker's way from its first model to its largest, of the
 * maker who grew the most within one modality.
 */
export function suggestComparisons(models: readonly AtlasModel[]): Comparison[] {
  const sized = models
    .flatMap((model) => (model.params === null ? [] : [{ model, size: model.params }]))
    .sort((a, b) => a.model.days.start - b.model.days.start);
  const largestOpen = sized
    .filter(({ model }) => model.weights === 'open')
    .sort((a, b) => b.size - a.size)
    .slice(0, A_FEW);
  const comparisons: readonly [ComparisonKind, readonly Sized[]][] = [
    ['largestOpen', largestOpen],
    ['mixture', mixtureAmongDense(sized)],
    ['oneMaker', longestWay(sized)],
  ];
  return comparisons
    .map(([kind, some]) => ({ kind, models: some.map(({ model }) => model) }))
    .filter(({ models: some }) => some.length > 1);
}

interface Sized {
  readonly model: AtlasModel;
  readonly size: number;
}

function mixtureAmongDense(sized: readonly Sized[]): readonly Sized[] {
  const mixture = sized.findLast(
    ({ model }) => model.activeParams !== undefined && model.weights === 'open',
  );
  if (!mixture) return [];
  const distance = ({ size }: Sized) => Math.abs(Math.log(size / mixture.size));
  const isClosed = ({ model }: Sized) => Number(model.weights !== 'open');
  const nearest = sized
    .filter(
      ({ model }) =>
        model.architecture === 'dense' &&
        model.activeParams === undefined &&
        model.modality === mixture.model.modality,
    )
    .sort((a, b) => isClosed(a) - isClosed(b) || distance(a) - distance(b));
  return [mixture, ...nearest.slice(0, A_FEW - 1)];
}

/** First, middle and last of the models that were each the largest of their maker and modality when they came out. */
function longestWay(sized: readonly Sized[]): readonly Sized[] {
  const ways = new Map<string, Sized[]>();
  for (const item of sized) {
    for (const id of item.model.companies) {
      const key = `${id} ${item.model.modality}`;
      const way = ways.get(key);
      if (!way) ways.set(key, [item]);
      else if (item.size > (way.at(-1)?.size ?? 0)) way.push(item);
    }
  }
  const growth = (way: readonly Sized[]) => (way.at(-1)?.size ?? 0) / (way[0]?.size ?? 1);
  const longest = [...ways.values()]
    .filter(({ length }) => length >= A_FEW)
    .reduce<Sized[]>((most, way) => (growth(way) > growth(most) ? way : most), []);
  return [longest[0], longest[Math.floor(longest.length / 2)], longest.at(-1)].flatMap(
    (item) => item ?? [],
  );
}

/** Training tokens for each parameter; null where either is unknown. */
export function tokensPerParameter({ trainingTokens, params }: AtlasModel): number | null {
  return trainingTokens === undefined || params === null ? null : trainingTokens / params;
}

/**
 * Tokens for each parameter at which a given amount of computing is spent best, by Hoffmann et al. 2022,
 * https://arxiv.org/abs/2203.15556.
 */
export const COMPUTE_OPTIMAL_TOKENS = 20;
