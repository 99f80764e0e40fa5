import { dayFromIso } from '../geometry/utcDay';
import { parseEdtfRange, type DaySpan } from './edtf';
import type {
  Category,
  Chapter,
  Company,
  Dataset,
  EventRecord,
  ModelRecord,
  RelationRecord,
  Text,
} from './schema';
import { foldCase } from './search';

/** When a record happened, and its text folded for searching, which is made when first asked for. */
interface Indexed {
  readonly days: DaySpan;
  readonly searchText: () => string;
}
export type AtlasEvent = EventRecord & Indexed;
export type AtlasRelation = RelationRecord & Indexed;
export type AtlasModel = ModelRecord & Indexed & { readonly categories: readonly string[] };

/** The dataset with every index the views read; built once, never changed. Lists are in order of time. */
export interface Atlas {
  readonly id: string;
  readonly title: Text;
  readonly description: Text;
  readonly updated: string;
  readonly license: string;
  /** Half-open, in UTC days. */
  readonly range: { readonly start: number; readonly end: number };
  readonly categories: readonly Category[];
  readonly companies: readonly Company[];
  readonly events: readonly AtlasEvent[];
  readonly relations: readonly AtlasRelation[];
  readonly models: readonly AtlasModel[];
  readonly chapters: readonly Chapter[];
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

/** Builds the indices of a checked dataset. Records without a real date, which a checked dataset has none of, are left out. */
export function buildAtlas(dataset: Dataset): Atlas {
  const companyById = byId(dataset.companies);
  const companyNames = (ids: readonly string[]) =>
    ids.flatMap((id) => [id, ...textForms(companyById.get(id)?.name ?? id)]);
  const modelNameById = new Map(dataset.models.map((model) => [model.id, model.name]));

  const events = inTimeOrder(
    dataset.events.flatMap((event): AtlasEvent[] => {
      const days = parseEdtfRange(event.date, event.endDate);
      if (days === null) return [];
      const searchText = searchable(() => [
        ...textForms(event.title),
        ...textForms(event.summary),
        ...companyNames(event.companies),
        ...event.models.map((id) => modelNameById.get(id) ?? id),
        ...event.tags,
      ]);
      return [{ ...event, days, searchText }];
    }),
    (event) => event.importance,
  );
  const eventsByModel = groupBy(events, (event) => event.models);
  const categoryById = byId(dataset.categories);

  const relations = inTimeOrder(
    dataset.relations.flatMap((relation): AtlasRelation[] => {
      const days = parseEdtfRange(relation.date, relation.endDate);
      if (days === null) return [];
      const searchText = searchable(() => [
        ...textForms(relation.summary),
        ...companyNames([relation.source, relation.target]),
        relation.kind,
      ]);
      return [{ ...relation, days, searchText }];
    }),
  );
  const models = inTimeOrder(
    dataset.models.flatMap((model): AtlasModel[] => {
      const days = parseEdtfRange(model.date, undefined);
      if (days === null) return [];
      const categories = new Set(
        (eventsByModel.get(model.id) ?? []).map((event) => event.category),
      );
      if (categoryById.has(model.modality)) categories.add(model.modality);
      const searchText = searchable(() => [
        model.id,
        model.name,
        ...companyNames(model.companies),
        model.modality,
        model.license ?? '',
      ]);
      return [{ ...model, days, searchText, categories: [...categories].sort() }];
    }),
  );
  const companies = [...dataset.companies].sort((a, b) => compareText(a.id, b.id));
  return {
    id: dataset.id,
    title: dataset.title,
    description: dataset.description,
    updated: dataset.updated,
    license: dataset.license,
    range: {
      start: dayFromIso(dataset.range.from) ?? 0,
      end: (dayFromIso(dataset.range.to) ?? 0) + 1,
    },
    categories: dataset.categories,
    companies,
    events,
    relations,
    models,
    chapters: dataset.chapters ?? [],
    categoryById,
    companyById,
    eventById: byId(events),
    relationById: byId(relations),
    modelById: byId(models),
    eventsByCompany: groupBy(events, (event) => event.companies),
    relationsByCompany: groupBy(relations, (relation) => [
      ...new Set([relation.source, relation.target]),
    ]),
    modelsByCompany: groupBy(models, (model) => model.companies),
    eventsByModel,
  };
}

/** Order by first day, then more precise dates, then rank (smaller first), then id: the same whatever the input's order. */
function inTimeOrder<T extends Indexed & { readonly id: string }>(
  items: T[],
  rank: (item: T) => number = () => 0,
): T[] {
  return items.sort(
    (a, b) =>
      a.days.start - b.days.start ||
      a.days.end - b.days.end ||
      rank(a) - rank(b) ||
      compareText(a.id, b.id),
  );
}

function byId<T extends { readonly id: string }>(items: readonly T[]): Map<string, T> {
  return new Map(items.map((item) => [item.id, item]));
}

function groupBy<T>(items: readonly T[], keysOf: (item: T) => readonly string[]): Map<string, T[]> {
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

function textForms(text: Text): string[] {
  return typeof text === 'string' ? [text] : [text.en, text.zh];
}

/** Folding every text of a large dataset takes longer than drawing it, and most readers never search. */
function searchable(parts: () => readonly string[]): () => string {
  let folded: string | null = null;
  return () => (folded ??= foldCase(parts().join('\n')));
}

/** Code-point order: the same in every locale, unlike localeCompare. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
