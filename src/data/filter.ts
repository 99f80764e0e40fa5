import { bisectLeft, bisectRight } from 'd3-array';
import type { Atlas, AtlasEvent, AtlasModel, AtlasRelation } from './atlas';
import type { DaySpan } from './edtf';
import { keepsEveryModel, modelKeeper, type ModelFilters } from './modelFilter';
import { eventText, matcherOf, modelText, relationText } from './search';
import { goneFrom } from './standing';

/** A half-open window in UTC days. */
export interface FilterWindow {
  readonly start: number;
  readonly end: number;
  /** Ties are kept as they stood at its end, begun by then and not gone, rather than by having a part in it. */
  readonly standing?: boolean;
}

/** What to keep. Empty lists and an empty query keep everything; `window` is half-open in UTC days. */
export interface Filters extends ModelFilters {
  readonly category: readonly string[];
  readonly company: readonly string[];
  readonly q: string;
  readonly article: boolean;
  readonly window: FilterWindow | null;
}

/** The items a set of filters leaves, in order of time. */
export interface Shown {
  readonly events: readonly AtlasEvent[];
  readonly relations: readonly AtlasRelation[];
  readonly models: readonly AtlasModel[];
}

export type ItemKind = keyof Shown;

/** When the items of one option happen: first days and last days apart, each ascending, so that a window is counted in O(log n). */
interface Spans {
  readonly starts: Float64Array;
  readonly ends: Float64Array;
  /** From when they no longer stand; null where nothing ever goes. */
  readonly gone: Float64Array | null;
}

/** What items are grouped by for choosing. */
export type Facet = 'category' | 'company';

/** For each option, when the items happen that it would leave if it were the only one chosen of its group. */
export type FacetIndex = ReadonlyMap<string, Spans>;

/** Filters that do not depend on the window, which changes with every frame of a gesture. */
export type TimelessFilters = Omit<Filters, 'window'>;

type Item = AtlasEvent | AtlasRelation | AtlasModel;

/** What filters ask of one kind of item; asked item by item, for a copy of what each says would cost more than asking. */
interface Facets<T extends Item> {
  readonly category: (item: T) => readonly string[];
  readonly company: (item: T) => readonly string[];
  readonly searchText: (item: T) => string;
  /** From when an item no longer stands; null where nothing ever goes. */
  readonly gone: ((item: T) => number) | null;
}

/** The items of an atlas that pass every filter. */
export function applyFilters(atlas: Atlas, filters: Filters): Shown {
  return withinWindow(matching(atlas, filters), filters.window);
}

/** The items of an atlas that pass every filter but the window. */
export function matching(atlas: Atlas, filters: TimelessFilters): Shown {
  if (keepsEverything(filters)) return atlas;
  const keepModel = modelKeeper(filters);
  const keepFacets = keeper(filters, modelFacets(atlas));
  return {
    events: atlas.events.filter(keeper(filters, eventFacets(atlas))),
    relations: atlas.relations.filter(keeper(filters, relationFacets(atlas))),
    models: atlas.models.filter((model) => keepModel(model) && keepFacets(model)),
  };
}

/** The items that have any part in a half-open window; all of them if there is none. */
export function withinWindow(shown: Shown, window: Filters['window']): Shown {
  if (window === null) return shown;
  const overlaps = ({ days }: { readonly days: DaySpan }) =>
    days.start < window.end && days.end > window.start;
  return {
    events: shown.events.filter(overlaps),
    relations: shown.relations.filter(
      window.standing === true
        ? (tie) => tie.days.start < window.end && goneFrom(tie) > window.end
        : overlaps,
    ),
    models: shown.models.filter(overlaps),
  };
}

/** Sorts one kind of item by what each option of a facet would leave of it under the other filters. */
export function indexFacet(
  atlas: Atlas,
  filters: TimelessFilters,
  kind: ItemKind,
  facet: Facet,
): FacetIndex {
  const others = { ...filters, [facet]: [] };
  switch (kind) {
    case 'events':
      return spansBy(atlas.events, eventFacets(atlas), facet, others);
    case 'relations':
      return spansBy(atlas.relations, relationFacets(atlas), facet, others);
    case 'models': {
      const models = atlas.models.filter(modelKeeper(filters));
      return spansBy(models, modelFacets(atlas), facet, others);
    }
  }
}

function spansBy<T extends Item>(
  items: readonly T[],
  facets: Facets<T>,
  facet: Facet,
  filters: TimelessFilters,
): Map<string, Spans> {
  const keep = keeper(filters, facets);
  const kept = new Map<string, { starts: number[]; ends: number[]; gone: number[] }>();
  for (const item of items) {
    if (!keep(item)) continue;
    const { start, end } = item.days;
    for (const option of facets[facet](item)) {
      let own = kept.get(option);
      if (!own) kept.set(option, (own = { starts: [], ends: [], gone: [] }));
      own.starts.push(start);
      own.ends.push(end);
      if (facets.gone) own.gone.push(facets.gone(item));
    }
  }
  const sorted = (days: readonly number[]) => new Float64Array(days).sort();
  return new Map(
    [...kept].map(([option, { starts, ends, gone }]): [string, Spans] => [
      option,
      { starts: sorted(starts), ends: sorted(ends), gone: facets.gone && sorted(gone) },
    ]),
  );
}

/** How many items each option of an index would leave within a half-open window, if there is one; absent are those of none. */
export function countFacet(
  index: FacetIndex,
  window: Filters['window'],
): ReadonlyMap<string, number> {
  const count = ({ starts, ends, gone }: Spans) => {
    if (window === null) return starts.length;
    const left =
      window.standing === true && gone !== null
        ? bisectRight(gone, window.end)
        : bisectRight(ends, window.start);
    return bisectLeft(starts, window.end) - left;
  };
  return new Map([...index].map(([option, spans]) => [option, count(spans)]));
}

function keepsEverything(filters: TimelessFilters): boolean {
  const { category, company, q, article } = filters;
  return category.length + company.length + q.length === 0 && !article && keepsEveryModel(filters);
}

function keeper<T extends Item>(filters: TimelessFilters, facets: Facets<T>): (item: T) => boolean {
  if (keepsEverything(filters)) return () => true;
  const categories = new Set(filters.category);
  const companies = new Set(filters.company);
  const matches = matcherOf(filters.q);
  const { article } = filters;
  return (item) =>
    (!article || item.inArticle === true) &&
    (categories.size === 0 || facets.category(item).some((id) => categories.has(id))) &&
    (companies.size === 0 || facets.company(item).some((id) => companies.has(id))) &&
    matches(() => facets.searchText(item));
}

function eventFacets(atlas: Atlas): Facets<AtlasEvent> {
  return {
    category: ({ category }) => [category],
    company: ({ companies }) => companies,
    searchText: (event) => eventText(atlas, event),
    gone: null,
  };
}

function relationFacets(atlas: Atlas): Facets<AtlasRelation> {
  return {
    category: ({ category }) => [category],
    company: ({ source, target }) => (source === target ? [source] : [source, target]),
    searchText: (relation) => relationText(atlas, relation),
    gone: goneFrom,
  };
}

function modelFacets(atlas: Atlas): Facets<AtlasModel> {
  return {
    category: ({ categories }) => categories,
    company: ({ companies }) => companies,
    searchText: (model) => modelText(atlas, model),
    gone: null,
  };
}
