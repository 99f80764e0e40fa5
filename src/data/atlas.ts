import {
  datedRecords,
  type AtlasEvent,
  type AtlasModel,
  type AtlasRelation,
  type DatedRecords,
} from './datedRecords';
import { eventColumns, type EventColumns } from './eventColumns';
import {
  FACETS_OF_EVENT,
  FACETS_OF_MODEL,
  FACETS_OF_RELATION,
  indexFacets,
  type Facets,
} from './facets';
import { lanesOf, type LaneColumns } from './laneColumns';
import type { Category, Company, Dataset } from './schema';

export type { AtlasEvent, AtlasModel, AtlasRelation };

/** What is made of a dataset where it is read, for the first drawing needs it. */
export interface Prepared {
  readonly facets: Facets;
  readonly eventColumns: EventColumns;
  /** Of all events, by category. */
  readonly eventLanes: ReadonlyMap<string, LaneColumns>;
}

/** The dataset with every index the views read, each made when first asked for; never changed. Lists are in order of time. */
export interface Atlas extends DatedRecords, Prepared {
  readonly categoryById: ReadonlyMap<string, Category>;
  readonly companyById: ReadonlyMap<string, Company>;
  readonly eventById: ReadonlyMap<string, AtlasEvent>;
  readonly relationById: ReadonlyMap<string, AtlasRelation>;
  readonly modelById: ReadonlyMap<string, AtlasModel>;
  readonly eventsByCompany: ReadonlyMap<string, readonly AtlasEvent[]>;
  readonly relationsByCompany: ReadonlyMap<string, readonly AtlasRelation[]>;
  readonly modelsByCompany: ReadonlyMap<string, readonly AtlasModel[]>;
  readonly eventsByModel: ReadonlyMap<string, readonly AtlasEvent[]>;
}

/** Dates, sorts and indexes a checked dataset, which stays as it is. */
export function buildAtlas(dataset: Dataset): Atlas {
  const records = datedRecords(structuredClone(dataset));
  const columns = eventColumns(records);
  const events = indexFacets(records.events, FACETS_OF_EVENT);
  return indexAtlas(records, {
    facets: {
      events,
      relations: indexFacets(records.relations, FACETS_OF_RELATION),
      models: indexFacets(records.models, FACETS_OF_MODEL),
    },
    eventColumns: columns,
    eventLanes: lanesOf(columns, events.category),
  });
}

/**
 * Adds the indices to dated records. Each is made when first asked for, so that the first drawing of a large dataset
 * does not wait for those it does not read.
 */
export function indexAtlas(records: DatedRecords, prepared: Prepared): Atlas {
  const { categories, companies, events, relations, models } = records;
  return withIndices(
    { ...records, ...prepared },
    {
      categoryById: () => byId(categories),
      companyById: () => byId(companies),
      eventById: () => byId(events),
      relationById: () => byId(relations),
      modelById: () => byId(models),
      eventsByCompany: () => groupBy(events, (event) => event.companies),
      relationsByCompany: () =>
        groupBy(relations, ({ source, target }) => [...new Set([source, target])]),
      modelsByCompany: () => groupBy(models, (model) => model.companies),
      eventsByModel: () => groupBy(events, (event) => event.models),
    },
  );
}

/** Adds to an object what is made when it is first asked for. */
function withIndices<T extends object, I extends Readonly<Record<string, () => unknown>>>(
  object: T,
  makers: I,
): T & { readonly [K in keyof I]: ReturnType<I[K]> } {
  for (const [name, make] of Object.entries(makers)) {
    Object.defineProperty(object, name, { enumerable: true, get: once(make) });
  }
  // Sound: every maker has become a getter of the same name.
  return object as T & { readonly [K in keyof I]: ReturnType<I[K]> };
}

/** How many records of every kind an atlas holds, as those left out of it are counted. */
export function recordCount(atlas: Atlas): number {
  const { categories, companies, events, relations, models, chapters } = atlas;
  return (
    categories.length +
    companies.length +
    events.length +
    relations.length +
    models.length +
    chapters.length
  );
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}

function byId<T extends { readonly id: string }>(items: readonly T[]): Map<string, T> {
  return new Map(items.map((item) => [item.id, item]));
}

/** Items by their keys, of which each may have several. */
export function groupBy<T>(
  items: readonly T[],
  keysOf: (item: T) => readonly string[],
): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    for (const key of keysOf(item)) {
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  }
  return groups;
}
