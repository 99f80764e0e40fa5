import { dayFromIso } from '../geometry/utcDay';
import { compareText } from './compareText';
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

interface Dated {
  readonly days: DaySpan;
}
export type AtlasEvent = EventRecord & Dated;
export type AtlasRelation = RelationRecord & Dated;
export type AtlasModel = ModelRecord &
  Dated & {
    readonly categories: readonly string[];
    /** Tokens of the longest context it is made for; absent where that is not known. */
    readonly longestContext?: number | undefined;
  };

/** What a dataset says of itself. */
export interface AtlasFrame {
  readonly id: string;
  readonly title: Text;
  readonly description: Text;
  readonly updated: string;
  readonly license: string;
  /** Half-open, in UTC days. */
  readonly range: { readonly start: number; readonly end: number };
  readonly categories: readonly Category[];
  readonly chapters: readonly Chapter[];
}

/** A dataset with its dates read and its lists in order: plain data, so that it passes between threads. */
export interface DatedRecords extends AtlasFrame {
  readonly companies: readonly Company[];
  readonly events: readonly AtlasEvent[];
  readonly relations: readonly AtlasRelation[];
  readonly models: readonly AtlasModel[];
}

/**
 * Reads the dates of a checked dataset and puts its lists in order of time, companies in order of id, and gives each
 * model the categories of its events. Records without a real date, which a checked dataset has none of, are left out.
 * The records are the dataset's own, added to: copying a hundred thousand takes longer than all the rest.
 */
export function datedRecords(dataset: Dataset): DatedRecords {
  const categoryIds = new Set(dataset.categories.map((category) => category.id));
  const categoriesByModel = new Map<string, Set<string>>();
  const events = inTimeOrder(
    dataset.events.flatMap((event) => {
      for (const id of event.models) {
        const categories = categoriesByModel.get(id);
        if (categories) categories.add(event.category);
        else categoriesByModel.set(id, new Set([event.category]));
      }
      return dated(event, event.endDate);
    }),
    (event) => event.importance,
  );
  const modelById = new Map(dataset.models.map((model) => [model.id, model]));
  const models = dataset.models.flatMap((model): AtlasModel[] => {
    const categories = new Set(categoriesByModel.get(model.id));
    if (categoryIds.has(model.modality)) categories.add(model.modality);
    const added = {
      categories: [...categories].sort(),
      longestContext: longestContextOf(model, modelById),
    };
    return dated(Object.assign(model, added), undefined);
  });
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
    chapters: dataset.chapters ?? [],
    companies: [...dataset.companies].sort((a, b) => compareText(a.id, b.id)),
    events,
    relations: inTimeOrder(
      dataset.relations.flatMap((relation) => dated(relation, relation.endDate)),
    ),
    models: inTimeOrder(models),
  };
}

/** A model keeps as long a context in mind as what it is built on, unless it says otherwise. */
function longestContextOf(
  model: ModelRecord,
  modelById: ReadonlyMap<string, ModelRecord>,
): number | undefined {
  const seen = new Set<ModelRecord>();
  let current: ModelRecord | undefined = model;
  // A file may have models built on each other.
  while (current && current.contextTokens === undefined && !seen.has(current)) {
    seen.add(current);
    current = modelById.get(current.baseModel ?? '');
  }
  return current?.contextTokens;
}

function dated<T extends { readonly date: string }>(
  record: T,
  endDate: string | undefined,
): (T & Dated)[] {
  const days = parseEdtfRange(record.date, endDate);
  return days === null ? [] : [Object.assign(record, { days })];
}

/**
 * Order by first day, then more precise dates, then rank (smaller first), then id: the same whatever the input's order.
 * Day by day, for a large dataset has few days and many records on each.
 */
function inTimeOrder<T extends Dated & { readonly id: string }>(
  items: readonly T[],
  rank: (item: T) => number = () => 0,
): T[] {
  const byDay = new Map<number, T[]>();
  for (const item of items) {
    const sameDay = byDay.get(item.days.start);
    if (sameDay) sameDay.push(item);
    else byDay.set(item.days.start, [item]);
  }
  return [...byDay]
    .sort(([a], [b]) => a - b)
    .flatMap(([, sameDay]) =>
      sameDay.sort(
        (a, b) => a.days.end - b.days.end || rank(a) - rank(b) || compareText(a.id, b.id),
      ),
    );
}
