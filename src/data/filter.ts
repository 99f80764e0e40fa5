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

interface Facets {
  readonly categories: readonly string[];
  readonly companies: readonly string[];
  readonly days: DaySpan;
  readonly gone?: number;
  readonly searchText: () => string;
  readonly inArticle?: boolean;
}

/** The items of an atlas that pass every filter. */
export function applyFilters(atlas: Atlas, filters: Filters): Shown {
  return withinWindow(matching(atlas, filters), filters.window);
}

/** The items of an atlas that pass every filter but the window. */
export function matching(atlas: Atlas, filters: TimelessFilters): Shown {
  if (keepsEverything(filters)) return atlas;
  const keep = keeper(filters);
  const keepModel = modelKeeper(filters);
  return {
    events: atlas.events.filter((event) => keep(eventFacets(atlas, event))),
    relations: atlas.relations.filter((relation) => keep(relationFacets(atlas, relation))),
    models: atlas.models.filter((model) => keepModel(model) && keep(modelFacets(atlas, model))),
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
  const items: readonly Facets[] =
    kind === 'events'
      ? atlas.events.map((event) => eventFacets(atlas, event))
      : kind === 'relations'
        ? atlas.relations.map((relation) => relationFacets(atlas, relation))
        : atlas.models.filter(modelKeeper(filters)).map((model) => modelFacets(atlas, model));
  const spansOf = (optionsOf: (item: Facets) => readonly string[], others: TimelessFilters) => {
    const keep = keeper(others);
    const kept = new Map<string, Facets[]>();
    for (const item of items) {
      if (!keep(item)) continue;
      for (const option of optionsOf(item)) {
        const own = kept.get(option);
        if (own) own.push(item);
        else kept.set(option, [item]);
      }
    }
    return new Map([...kept].map(([option, own]) => [option, spansFrom(own, kind)]));
  };
  return {
    category: spansOf((item) => item.categories, { ...filters, category: [] }),
    company: spansOf((item) => item.companies, { ...filters, company: [] }),
  };
}

function spansFrom(items: readonly Facets[], kind: ItemKind): Spans {
  const sorted = (dayOf: (item: Facets) => number) => Float64Array.from(items, dayOf).sort();
  return {
    starts: sorted(({ days }) => days.start),
    ends: sorted(({ days }) => days.end),
    gone: kind === 'relations' ? sorted(({ gone = Infinity }) => gone) : null,
  };
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

function keeper(filters: TimelessFilters): (item: Facets) => boolean {
  if (keepsEverything(filters)) return () => true;
  const categories = new Set(filters.category);
  const companies = new Set(filters.company);
  const matches = matcherOf(filters.q);
  const { article } = filters;
  return (item) =>
    (!article || item.inArticle === true) &&
    (categories.size === 0 || item.categories.some((id) => categories.has(id))) &&
    (companies.size === 0 || item.companies.some((id) => companies.has(id))) &&
    matches(item.searchText);
}

function eventFacets(atlas: Atlas, event: AtlasEvent): Facets {
  return {
    ...facetBase(event),
    searchText: () => eventText(atlas, event),
    categories: [event.category],
    companies: event.companies,
  };
}

function relationFacets(atlas: Atlas, relation: AtlasRelation): Facets {
  return {
    ...facetBase(relation),
    gone: goneFrom(relation),
    searchText: () => relationText(atlas, relation),
    categories: [relation.category],
    companies:
      relation.source === relation.target ? [relation.source] : [relation.source, relation.target],
  };
}

function modelFacets(atlas: Atlas, model: AtlasModel): Facets {
  return {
    ...facetBase(model),
    searchText: () => modelText(atlas, model),
    categories: model.categories,
    companies: model.companies,
  };
}

function facetBase({ days, inArticle }: AtlasEvent | AtlasRelation | AtlasModel) {
  return { days, inArticle: inArticle ?? false };
}
