import type { AtlasModel } from './atlas';
import { licencesOf } from './licences';
import { largestFitting, type CardGib, type ContextLength, type WeightBits } from './memory';
import { paramsToPlaceBy } from './modelSizes';
import type { Modality, ParamsStatus, Weights } from './modelKinds';

/** Sizes from `least` to `most` parameters, both included; null at an open end. */
export interface SizeRange {
  readonly least: number | null;
  readonly most: number | null;
}

/** What models to keep; other items are not asked. Empty lists and null keep all. */
export interface ModelFilters {
  readonly modality: readonly Modality[];
  readonly weights: readonly Weights[];
  readonly disclosure: readonly ParamsStatus[];
  /** Ids of licences, as {@link licencesOf} gives them. */
  readonly licence: readonly string[];
  /** Models of no known or reported size are in no range; with a card it is the size that runs there. */
  readonly size: SizeRange | null;
  /** Runs on a card of so many GiB at so many bits a weight, with a context if one is asked for. */
  readonly fits: CardGib | null;
  readonly bits: WeightBits;
  readonly context: ContextLength | null;
}

/** Filters that every model passes. */
export const ANY_MODEL: ModelFilters = {
  modality: [],
  weights: [],
  disclosure: [],
  licence: [],
  size: null,
  fits: null,
  bits: 16,
  context: null,
};

export const MODEL_FACETS = ['modality', 'weights', 'disclosure', 'licence'] as const;
export type ModelFacet = (typeof MODEL_FACETS)[number];

/** The options of each facet that a model has. */
export const OPTIONS_OF: Readonly<Record<ModelFacet, (model: AtlasModel) => readonly string[]>> = {
  modality: ({ modality }) => [modality],
  weights: ({ weights }) => [weights],
  disclosure: ({ paramsStatus }) => [paramsStatus],
  licence: (model) => licencesOf(model).map(({ id }) => id),
};

export function keepsEveryModel(filters: ModelFilters): boolean {
  return (
    filters.fits === null &&
    filters.size === null &&
    MODEL_FACETS.every((facet) => filters[facet].length === 0)
  );
}

/** A test of models against the filters. */
export function modelKeeper(filters: ModelFilters): (model: AtlasModel) => boolean {
  const { fits, bits, context, size } = filters;
  const chosen = MODEL_FACETS.filter((facet) => filters[facet].length > 0).map(
    (facet) => [OPTIONS_OF[facet], new Set<string>(filters[facet])] as const,
  );
  const paramsOf = (model: AtlasModel) =>
    fits === null
      ? paramsToPlaceBy(model)
      : (largestFitting(model, { fits, bits, context })?.params ?? null);
  return (model) =>
    chosen.every(([optionsOf, kept]) => optionsOf(model).some((option) => kept.has(option))) &&
    ((size ?? fits) === null || isWithin(size, paramsOf(model)));
}

/** Without a range any size will do, but there has to be one. */
function isWithin(range: SizeRange | null, params: number | null): boolean {
  return params !== null && params >= (range?.least ?? 0) && params <= (range?.most ?? Infinity);
}
