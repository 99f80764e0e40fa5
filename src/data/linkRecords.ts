import type * as v from 'valibot';
import { contradictionOfSizes } from './contradictionOfSizes';
import { issueAt, type DataIssue } from './dataIssue';
import { parseEdtfRange } from './edtf';
import type { Dataset, recordSchemas } from './schema';

/** A record that holds by itself, and where it stands in its list of the file. */
export interface Kept<T> {
  readonly record: T;
  readonly index: number;
}
export type RecordList = keyof typeof recordSchemas;
export type RecordOf<L extends RecordList> = v.InferOutput<(typeof recordSchemas)[L]>;

/** By id, in the file's order. */
export type KeptRecords<L extends RecordList> = ReadonlyMap<string, Kept<RecordOf<L>>>;

type KeptLists = { readonly [L in Exclude<RecordList, 'chapters'>]: KeptRecords<L> };

/** Where a record stands in the file. */
export function pathTo(list: RecordList, index: number): string {
  return `${list}[${index}]`;
}

/** A field of a record, put into words on request. */
interface Place {
  readonly record: string;
  readonly at: () => string;
}

function placeIn(list: RecordList, index: number, record: string): (field: string) => Place {
  return (field) => ({ record, at: () => `${pathTo(list, index)}.${field}` });
}

/** Resolves references between records; a record whose essential reference is missing goes, another loses only the reference. */
export function linkRecords(
  lists: KeptLists,
  issues: DataIssue[],
): Pick<Dataset, 'events' | 'relations' | 'models'> {
  // Where a fault is gets put into words only if there is one: a large file has half a million references.
  const resolves = (target: string, to: keyof KeptLists, { record, at }: Place) => {
    if (lists[to].has(target)) return true;
    issues.push(issueAt('unresolved', at(), record, to, target));
    return false;
  };
  // A list that resolves as it is stays as it is: copying every record of a large file takes longer than checking it.
  const resolved = (targets: string[], to: keyof KeptLists, { record, at }: Place) =>
    targets.every((target) => lists[to].has(target))
      ? targets
      : targets.filter((target, index) =>
          resolves(target, to, { record, at: () => `${at()}[${index}]` }),
        );
  const datesHold = (date: string, endDate: string | undefined, { record, at }: Place) => {
    if (parseEdtfRange(date, endDate) !== null) return true;
    issues.push(issueAt('endBeforeStart', at(), record, date, endDate ?? ''));
    return false;
  };

  const events = Array.from(lists.events.values()).flatMap(({ record, index }) => {
    const at = placeIn('events', index, record.id);
    if (!datesHold(record.date, record.endDate, at('endDate'))) return [];
    if (!resolves(record.category, 'categories', at('category'))) return [];
    const companies = resolved(record.companies, 'companies', at('companies'));
    const models = resolved(record.models, 'models', at('models'));
    const isWhole = companies === record.companies && models === record.models;
    return [isWhole ? record : { ...record, companies, models }];
  });
  const relations = Array.from(lists.relations.values()).flatMap(({ record, index }) => {
    const at = placeIn('relations', index, record.id);
    const essentials = [
      datesHold(record.date, record.endDate, at('endDate')),
      resolves(record.category, 'categories', at('category')),
      resolves(record.source, 'companies', at('source')),
      resolves(record.target, 'companies', at('target')),
    ];
    if (essentials.includes(false)) return [];
    if (record.eventId === undefined || resolves(record.eventId, 'events', at('eventId'))) {
      return [record];
    }
    const rest = { ...record };
    delete rest.eventId;
    return [rest];
  });
  const models = Array.from(lists.models.values()).flatMap(({ record, index }) => {
    const at = placeIn('models', index, record.id);
    const companies = resolved(record.companies, 'companies', at('companies'));
    const contradiction = contradictionOfSizes(record);
    if (contradiction) {
      const { code, field, expected, received } = contradiction;
      issues.push(issueAt(code, at(field).at(), record.id, expected, received));
      return [];
    }
    if (record.baseModel === undefined || resolves(record.baseModel, 'models', at('baseModel'))) {
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
  chapters: KeptRecords<'chapters'>,
  models: KeptRecords<'models'>,
  issues: DataIssue[],
): RecordOf<'chapters'>[] {
  return Array.from(chapters.values(), ({ record, index }) => {
    if (!record.milestones) return record;
    const milestones = record.milestones.filter(({ model }, nth) => {
      if (models.has(model)) return true;
      const at = `${pathTo('chapters', index)}.milestones[${nth}].model`;
      issues.push(issueAt('unresolved', at, record.id, 'models', model));
      return false;
    });
    return { ...record, milestones };
  });
}
