import type * as v from 'valibot';
import { contradictionOfSizes } from './contradictionOfSizes';
import { issueAt, type DataIssue } from './dataIssue';
import { parseEdtfRange } from './edtf';
import type { Dataset, recordSchemas } from './schema';

/** A record that holds by itself, and where it stands in the file. */
export interface Kept<T> {
  readonly record: T;
  readonly path: string;
}
export type RecordList = keyof typeof recordSchemas;
export type RecordOf<L extends RecordList> = v.InferOutput<(typeof recordSchemas)[L]>;

interface KeptLists {
  readonly categories: readonly Kept<RecordOf<'categories'>>[];
  readonly companies: readonly Kept<RecordOf<'companies'>>[];
  readonly events: readonly Kept<RecordOf<'events'>>[];
  readonly relations: readonly Kept<RecordOf<'relations'>>[];
  readonly models: readonly Kept<RecordOf<'models'>>[];
}

/** Resolves references between records; a record whose essential reference is missing goes, another loses only the reference. */
export function linkRecords(
  lists: KeptLists,
  issues: DataIssue[],
): Pick<Dataset, 'events' | 'relations' | 'models'> {
  const ids = {
    categories: idsOf(lists.categories),
    companies: idsOf(lists.companies),
    events: idsOf(lists.events),
    models: idsOf(lists.models),
  };
  const resolves = (list: keyof typeof ids, target: string, path: string, record: string) => {
    if (ids[list].has(target)) return true;
    issues.push(issueAt('unresolved', path, record, list, target));
    return false;
  };
  // A list that resolves as it is stays as it is: copying every record of a large file takes longer than checking it.
  const resolved = (list: keyof typeof ids, targets: string[], path: string, record: string) =>
    targets.every((target) => ids[list].has(target))
      ? targets
      : targets.filter((target, index) => resolves(list, target, `${path}[${index}]`, record));
  const datesHold = (date: string, endDate: string | undefined, path: string, record: string) => {
    if (parseEdtfRange(date, endDate) !== null) return true;
    issues.push(issueAt('endBeforeStart', `${path}.endDate`, record, date, endDate ?? ''));
    return false;
  };

  const events = lists.events.flatMap(({ record, path }) => {
    if (!datesHold(record.date, record.endDate, path, record.id)) return [];
    if (!resolves('categories', record.category, `${path}.category`, record.id)) return [];
    const companies = resolved('companies', record.companies, `${path}.companies`, record.id);
    const models = resolved('models', record.models, `${path}.models`, record.id);
    const isWhole = companies === record.companies && models === record.models;
    return [isWhole ? record : { ...record, companies, models }];
  });
  const relations = lists.relations.flatMap(({ record, path }) => {
    const essentials = [
      datesHold(record.date, record.endDate, path, record.id),
      resolves('categories', record.category, `${path}.category`, record.id),
      resolves('companies', record.source, `${path}.source`, record.id),
      resolves('companies', record.target, `${path}.target`, record.id),
    ];
    if (essentials.includes(false)) return [];
    if (
      record.eventId === undefined ||
      resolves('events', record.eventId, `${path}.eventId`, record.id)
    ) {
      return [record];
    }
    const rest = { ...record };
    delete rest.eventId;
    return [rest];
  });
  const models = lists.models.flatMap(({ record, path }) => {
    const companies = resolved('companies', record.companies, `${path}.companies`, record.id);
    const contradiction = contradictionOfSizes(record);
    if (contradiction) {
      const { code, field, expected, received } = contradiction;
      issues.push(issueAt(code, `${path}.${field}`, record.id, expected, received));
      return [];
    }
    if (
      record.baseModel === undefined ||
      resolves('models', record.baseModel, `${path}.baseModel`, record.id)
    ) {
      return [companies === record.companies ? record : { ...record, companies }];
    }
    const rest = { ...record, companies };
    delete rest.baseModel;
    return [rest];
  });
  return { events, relations, models };
}

/** Chapters without the milestones whose model is not there. */
export function linkChapters(
  chapters: readonly Kept<RecordOf<'chapters'>>[],
  models: ReadonlySet<string>,
  issues: DataIssue[],
): RecordOf<'chapters'>[] {
  return chapters.map(({ record, path }) => {
    if (!record.milestones) return record;
    const milestones = record.milestones.filter(({ model }, index) => {
      if (models.has(model)) return true;
      const at = `${path}.milestones[${index}].model`;
      issues.push(issueAt('unresolved', at, record.id, 'models', model));
      return false;
    });
    return { ...record, milestones };
  });
}

/** The ids of some records. */
export function idsOf(list: readonly Kept<{ id: string }>[]): ReadonlySet<string> {
  return new Set(list.map((kept) => kept.record.id));
}
