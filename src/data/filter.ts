import type { Atlas, AtlasEvent, AtlasModel, AtlasRelation } from './atlas';
import type { DaySpan } from './edtf';
import { eventText, matcherOf, modelText, relationText } from './search';

/** What to keep. Empty lists and an empty query keep everything; `window` is half-open in UTC days. */
export interface Filters {
  readonly category: readonly string[];
  readonly company: readonly string[];
  readonly q: string;
  readonly article: boolean;
  readonly window: { readonly start: number; readonly end: number } | null;
}

/** The items a set of filters leaves, in order of time. */
export interface Shown {
  readonly events: readonly AtlasEvent[];
  readonly relations: readonly AtlasRelation[];
  readonly models: readonly AtlasModel[];
}

export type ItemKind = keyof Shown;

/** How many items each option would leave if it were the only one chosen of its group, under all other filters. */
export interface FacetCounts {
  readonly category: ReadonlyMap<string, number>;
  readonly company: ReadonlyMap<string, number>;
}

interface Facets {
  readonly categories: readonly string[];
  readonly companies: readonly string[];
  readonly days: DaySpan;
  readonly searchText: () => string;
  readonly inArticle?: boolean;
}

type Facet = 'category' | 'company';

/** The items of an atlas that pass every filter. */
export function applyFilters(atlas: Atlas, filters: Filters): Shown {
  if (keepsEverything(filters)) return atlas;
  const keep = keeper(filters);
  return {
    events: atlas.events.filter((event) => keep(eventFacets(atlas, event))),
    relations: atlas.relations.filter((relation) => keep(relationFacets(atlas, relation))),
    models: atlas.models.filter((model) => keep(modelFacets(atlas, model))),
  };
}

/** Counts for each category and company over one kind of item; options that would leave nothing are absent. */
export function countFacets(atlas: Atlas, filters: Filters, kind: ItemKind): FacetCounts {
  const items: readonly Facets[] =
    kind === 'events'
      ? atlas.events.map((event) => eventFacets(atlas, event))
      : kind === 'relations'
        ? atlas.relations.map((relation) => relationFacets(atlas, relation))
        : atlas.models.map((model) => modelFacets(atlas, model));
  const count = (facet: Facet, optionsOf: (item: Facets) => readonly string[]) => {
    const keep = keeper({ ...filters, [facet]: [] });
    const counts = new Map<string, number>();
    for (const item of items) {
      if (!keep(item)) continue;
      for (const option of optionsOf(item)) counts.set(option, (counts.get(option) ?? 0) + 1);
    }
    return counts;
  };
  return {
    category: count('category', (item) => item.categories),
    company: count('company', (item) => item.companies),
  };
}

function keepsEverything({ category, company, q, article, window }: Filters): boolean {
  return category.length + company.length + q.length === 0 && !article && window === null;
}

/** True if the span has any part in the half-open window. */
function overlaps(days: DaySpan, window: { start: number; end: number }): boolean {
  return days.start < window.end && days.end > window.start;
}

function keeper(filters: Filters): (item: Facets) => boolean {
  const categories = new Set(filters.category);
  const companies = new Set(filters.company);
  const matches = matcherOf(filters.q);
  const { window, article } = filters;
  return (item) =>
    (!article || item.inArticle === true) &&
    (categories.size === 0 || item.categories.some((id) => categories.has(id))) &&
    (companies.size === 0 || item.companies.some((id) => companies.has(id))) &&
    (window === null || overlaps(item.days, window)) &&
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
