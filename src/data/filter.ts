import { groupBy, type Atlas, type AtlasEvent } from './atlas';
import type { DatedRecords } from './datedRecords';
import type { DaySpan } from './edtf';
import {
  FACETS_OF_EVENT,
  indexFacet,
  FACETS_OF_MODEL,
  FACETS_OF_RELATION,
  type Facet,
  type FacetIndex,
  type FacetsOf,
  type FilterWindow,
  type Item,
  type ItemKind,
} from './facets';
import { tiesAround, type Neighbourhood } from './neighbourhood';
import { keepsEveryModel, modelKeeper, type ModelFilters } from './modelFilter';
import { eventText, matcherOf, modelText, relationText } from './search';
import { goneFrom } from './standing';

/** What to keep. Empty lists and an empty query keep everything; `window` is half-open in UTC days. */
export interface Filters extends ModelFilters {
  readonly category: readonly string[];
  readonly company: readonly string[];
  readonly q: string;
  readonly article: boolean;
  readonly window: FilterWindow | null;
}

/** The items a set of filters leaves, in order of time. */
export type Shown = Pick<DatedRecords, ItemKind>;

/** Filters that do not depend on the window, which changes with every frame of a gesture. */
export type TimelessFilters = Omit<Filters, 'window'>;

/** The items of an atlas that pass every filter. */
export function applyFilters(atlas: Atlas, filters: Filters): Shown {
  return withinWindow(matching(atlas, filters), filters.window);
}

/** The items of an atlas that pass every filter but the window. */
export function matching(atlas: Atlas, filters: TimelessFilters): Shown {
  if (keepsEverything(filters)) return atlas;
  const { events, relations, models } = matchers(atlas, filters);
  return { events: events(), relations: relations(), models: models() };
}

/** Those of some events that pass every filter but the window. */
export function eventsPassing(
  atlas: Atlas,
  filters: TimelessFilters,
  events: readonly AtlasEvent[],
): readonly AtlasEvent[] {
  return events.filter(keeper(filters, FACETS_OF_EVENT, (event) => eventText(atlas, event)));
}

/** Whether an item of the atlas passes every filter but the window; not, if there is no such item. */
export function passesFilters(
  atlas: Atlas,
  filters: TimelessFilters,
  kind: ItemKind,
  id: string,
): boolean {
  switch (kind) {
    case 'events': {
      const event = atlas.eventById.get(id);
      return event !== undefined && eventsPassing(atlas, filters, [event]).length > 0;
    }
    case 'relations': {
      const tie = atlas.relationById.get(id);
      const keeps = keeper(filters, FACETS_OF_RELATION, (other) => relationText(atlas, other));
      return tie !== undefined && keeps(tie);
    }
    case 'models': {
      const model = atlas.modelById.get(id);
      const keeps = keeper(filters, FACETS_OF_MODEL, (other) => modelText(atlas, other));
      return model !== undefined && modelKeeper(filters)(model) && keeps(model);
    }
  }
}

/** The items that have any part in a half-open window; all of them if there is none. */
export function withinWindow(shown: Shown, window: Filters['window']): Shown {
  if (window === null) return shown;
  const isOpen = window.standing === true;
  const overlaps = ({ days }: { readonly days: DaySpan }) =>
    days.start < window.end && (isOpen || days.end > window.start);
  return {
    events: shown.events.filter(overlaps),
    relations: shown.relations.filter(
      isOpen ? (tie) => tie.days.start < window.end && goneFrom(tie) > window.end : overlaps,
    ),
    models: shown.models.filter(overlaps),
  };
}

/** Sorts one kind of item by what each option of a facet would leave of it under the other filters. */
export function facetUnder(
  atlas: Atlas,
  filters: TimelessFilters,
  kind: ItemKind,
  facet: Facet,
): FacetIndex {
  const others = { ...filters, [facet]: [] };
  if (keepsEverything(others)) return atlas.facets[kind][facet];
  const { events, relations, models } = matchers(atlas, others);
  switch (kind) {
    case 'events':
      return indexFacet(events(), FACETS_OF_EVENT, facet);
    case 'relations':
      return indexFacet(relations(), FACETS_OF_RELATION, facet);
    case 'models':
      return indexFacet(models(), FACETS_OF_MODEL, facet);
  }
}

/**
 * How many ties of a neighbourhood each option of a facet would leave under the other filters. The option chosen cuts
 * what leads farther too, so each has a neighbourhood of its own.
 */
export function countAround(
  atlas: Atlas,
  filters: Filters,
  facet: Facet,
  around: Neighbourhood,
): ReadonlyMap<string, number> {
  const relations = matchers(atlas, { ...filters, [facet]: [] }).relations();
  const inTime = withinWindow({ events: [], models: [], relations }, filters.window).relations;
  const byOption = groupBy(inTime, FACETS_OF_RELATION[facet]);
  return new Map([...byOption].map(([option, ties]) => [option, tiesAround(ties, around).length]));
}

function keepsEverything(filters: TimelessFilters): boolean {
  const { category, company, q, article } = filters;
  return category.length + company.length + q.length === 0 && !article && keepsEveryModel(filters);
}

/** What finds the items of each kind that pass every filter but the window. */
function matchers(atlas: Atlas, filters: TimelessFilters): { [K in ItemKind]: () => Shown[K] } {
  const keepModel = modelKeeper(filters);
  return {
    events: () => eventsPassing(atlas, filters, atlas.events),
    relations: () =>
      atlas.relations.filter(
        keeper(filters, FACETS_OF_RELATION, (tie) => relationText(atlas, tie)),
      ),
    models: () =>
      atlas.models
        .filter(keepModel)
        .filter(keeper(filters, FACETS_OF_MODEL, (model) => modelText(atlas, model))),
  };
}

function keeper<T extends Item>(
  filters: TimelessFilters,
  facets: FacetsOf<T>,
  textOf: (item: T) => string,
): (item: T) => boolean {
  const categories = new Set(filters.category);
  const companies = new Set(filters.company);
  const matches = matcherOf(filters.q);
  const { article } = filters;
  return (item) =>
    (!article || item.inArticle === true) &&
    (categories.size === 0 || facets.category(item).some((id) => categories.has(id))) &&
    (companies.size === 0 || facets.company(item).some((id) => companies.has(id))) &&
    matches(() => textOf(item));
}
