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

/** For each option, when the items happen that it would leave if it were the only one chosen of its group. */
export interface FacetIndex {
  readonly category: ReadonlyMap<string, Spans>;
  readonly company: ReadonlyMap<string, Spans>;
}

/** How many items each option would leave; options that would leave nothing may be absent. */
export interface FacetCounts {
  readonly category: ReadonlyMap<string, number>;
  readonly company: ReadonlyMap<string, number>;
}

/** Filters that do not depend on the window, which changes with every frame of a gesture. */
export type TimelessFilters = Omit<Filters, 'window'>;

type Item = AtlasEvent | AtlasRelation | AtlasModel;

/** What filters ask of one kind of item; asked item by item, for a copy of what each says would cost more than asking. */
interface Facets<T extends Item> {
  readonly categories: (item: T) => readonly string[];
  readonly companies: (item: T) => readonly string[];
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

/** Sorts one kind of item by what each category and company would leave of it under the other filters. */
export function indexFacets(atlas: Atlas, filters: TimelessFilters, kind: ItemKind): FacetIndex {
  switch (kind) {
    case 'events':
      return facetIndex(atlas.events, eventFacets(atlas), filters);
    case 'relations':
      return facetIndex(atlas.relations, relationFacets(atlas), filters);
    case 'models':
      return facetIndex(atlas.models.filter(modelKeeper(filters)), modelFacets(atlas), filters);
  }
}

function facetIndex<T extends Item>(
  items: readonly T[],
  facets: Facets<T>,
  filters: TimelessFilters,
): FacetIndex {
  return {
    category: spansBy(items, facets, facets.categories, { ...filters, category: [] }),
    company: spansBy(items, facets, facets.companies, { ...filters, company: [] }),
  };
}

function spansBy<T extends Item>(
  items: readonly T[],
  facets: Facets<T>,
  optionsOf: (item: T) => readonly string[],
  filters: TimelessFilters,
): Map<string, Spans> {
  const keep = keeper(filters, facets);
  const kept = new Map<string, { starts: number[]; ends: number[]; gone: number[] }>();
  for (const item of items) {
    if (!keep(item)) continue;
    const { start, end } = item.days;
    for (const option of optionsOf(item)) {
      let own = kept.get(option);
      if (!own) kept.set(option, (own = { starts: [], ends: [], gone: [] }));
      own.starts.push(start);
      own.ends.push(end);
      if (facets.gone) own.gone.push(facets.gone(item));
    }
  }
  const sorted = (days: readonly number[]) => Float64Array.from(days).sort();
  return new Map(
    [...kept].map(([option, { starts, ends, gone }]): [string, Spans] => [
      option,
      { starts: sorted(starts), ends: sorted(ends), gone: facets.gone && sorted(gone) },
    ]),
  );
}

/** Counts for each option of an index, within a half-open window if there is one. */
export function countFacets(index: FacetIndex, window: Filters['window']): FacetCounts {
  const count = ({ starts, ends, gone }: Spans) => {
    if (window === null) return starts.length;
    const left =
      window.standing === true && gone !== null
        ? bisectRight(gone, window.end)
        : bisectRight(ends, window.start);
    return bisectLeft(starts, window.end) - left;
  };
  const counts = (facet: ReadonlyMap<string, Spans>) =>
    new Map([...facet].map(([option, spans]) => [option, count(spans)]));
  return { category: counts(index.category), company: counts(index.company) };
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
    (categories.size === 0 || facets.categories(item).some((id) => categories.has(id))) &&
    (companies.size === 0 || facets.companies(item).some((id) => companies.has(id))) &&
    matches(() => facets.searchText(item));
}

function eventFacets(atlas: Atlas): Facets<AtlasEvent> {
  return {
    categories: ({ category }) => [category],
    companies: ({ companies }) => companies,
    searchText: (event) => eventText(atlas, event),
    gone: null,
  };
}

function relationFacets(atlas: Atlas): Facets<AtlasRelation> {
  return {
    categories: ({ category }) => [category],
    companies: ({ source, target }) => (source === target ? [source] : [source, target]),
    searchText: (relation) => relationText(atlas, relation),
    gone: goneFrom,
  };
}

function modelFacets(atlas: Atlas): Facets<AtlasModel> {
  return {
    categories: ({ categories }) => categories,
    companies: ({ companies }) => companies,
    searchText: (model) => modelText(atlas, model),
    gone: null,
  };
}
