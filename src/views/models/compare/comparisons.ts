import type { AtlasModel } from '../../../data/atlas';

type ComparisonKind = 'largestOpen' | 'mixture' | 'oneMaker';

/** A comparison worth making, for a reader who has chosen none. */
export interface Comparison {
  readonly kind: ComparisonKind;
  readonly models: readonly AtlasModel[];
}

const A_FEW = 3;

/**
 * Up to three comparisons that some models give: the largest anyone can download, a mixture of experts beside the dense
 * models nearest to it in size, and the first, middle and last of the maker with most models of known size for one modality.
 */
export function suggestComparisons(models: readonly AtlasModel[]): Comparison[] {
  const sized = models.filter(({ params }) => params !== null);
  const sizeOf = ({ params }: AtlasModel) => params ?? 0;
  const largestOpen = sized
    .filter(({ weights }) => weights === 'open')
    .sort((a, b) => sizeOf(b) - sizeOf(a))
    .slice(0, A_FEW);
  const mixture = sized
    .filter(({ activeParams, weights }) => activeParams !== undefined && weights === 'open')
    .at(-1);
  const distance = (model: AtlasModel) =>
    Math.abs(Math.log(sizeOf(model) / sizeOf(mixture ?? model)));
  const nearest = sized
    .filter((model) => model.activeParams === undefined && model.modality === mixture?.modality)
    .sort((a, b) => distance(a) - distance(b))
    .slice(0, A_FEW - 1);
  const byMaker = new Map<string, AtlasModel[]>();
  for (const model of sized) {
    for (const id of model.companies) {
      const key = `${id} ${model.modality}`;
      const own = byMaker.get(key);
      if (own) own.push(model);
      else byMaker.set(key, [model]);
    }
  }
  const own = [...byMaker.values()].reduce<AtlasModel[]>(
    (most, some) => (some.length > most.length ? some : most),
    [],
  );
  const oneMaker = [own[0], own[Math.floor(own.length / 2)], own.at(-1)].flatMap(
    (model) => model ?? [],
  );
  const comparisons: Comparison[] = [
    { kind: 'largestOpen', models: largestOpen },
    { kind: 'mixture', models: mixture ? [mixture, ...nearest] : [] },
    { kind: 'oneMaker', models: [...new Set(oneMaker)] },
  ];
  return comparisons.filter(({ models: some }) => some.length > 1);
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
