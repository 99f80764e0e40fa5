import * as v from 'valibot';
import { parseEdtfRange } from './edtf';
import { contradictionOfSizes } from './modelSizes';
import {
  MAX_CATEGORIES,
  SCHEMA_VERSION,
  datasetHeadSchema,
  recordSchemas,
  type Dataset,
  type Expectation,
} from './schema';

type IssueCode =
  | 'missing'
  | 'unknownField'
  | 'unexpected'
  | 'newerVersion'
  | 'duplicateId'
  | 'unresolved'
  | 'endBeforeStart'
  | 'activeExceedsTotal'
  | 'sizeContradictsStatus'
  | 'estimateContradicts';

/** One thing wrong with a dataset, located: `path` as `events[12].date`, empty for the file as a whole, `record` the record's id if it has one. */
export interface DataIssue {
  readonly code: IssueCode;
  readonly path: string;
  readonly record: string | null;
  /** An {@link Expectation}, or a type or list of values in the notation of TypeScript. */
  readonly expected: string;
  readonly received: string;
}

/** `dataset` holds every record that can be used; null if the file has no usable frame. */
export interface CheckedDataset {
  readonly dataset: Dataset | null;
  readonly issues: readonly DataIssue[];
}

type RecordList = keyof typeof recordSchemas;
const RECORD_LISTS = Object.keys(recordSchemas) as RecordList[];

/**
 * Checks parsed JSON against the format: each record by its schema, then ids, references and what two fields say of
 * one another. Never throws. Records that break a rule are left out and reported; references from a kept record to
 * one that is not there are removed from it and reported.
 */
export function checkDataset(json: unknown): CheckedDataset {
  const issues: DataIssue[] = [];
  if (!isObject(json)) {
    const expected: Expectation = 'dataset';
    return { dataset: null, issues: [issueAt('unexpected', '', null, expected, typeName(json))] };
  }
  const root = json;
  const version = root['schemaVersion'];
  if (typeof version === 'number' && version > SCHEMA_VERSION) {
    issues.push(issueAt('newerVersion', 'schemaVersion', null, `${SCHEMA_VERSION}`, `${version}`));
    return { dataset: null, issues };
  }
  const head = v.safeParse(datasetHeadSchema, json);
  if (!head.success) issues.push(...head.issues.map((issue) => describe(issue, '', null)));
  const known = new Set<string>([...Object.keys(datasetHeadSchema.entries), ...RECORD_LISTS]);
  for (const key of Object.keys(root)) {
    if (!known.has(key)) issues.push(issueAt('unknownField', key, null, 'never', 'unknown'));
  }
  const categories = checkRecords('categories', root, issues);
  const companies = checkRecords('companies', root, issues);
  const events = checkRecords('events', root, issues);
  const relations = checkRecords('relations', root, issues);
  const models = checkRecords('models', root, issues);
  const chapters = root['chapters'] === undefined ? null : checkRecords('chapters', root, issues);
  if (
    Array.isArray(root['categories']) &&
    (categories.length === 0 || categories.length > MAX_CATEGORIES)
  ) {
    const expected: Expectation = 'categories';
    issues.push(issueAt('unexpected', 'categories', null, expected, `${categories.length}`));
  }
  if (!head.success || categories.length === 0 || categories.length > MAX_CATEGORIES) {
    return { dataset: null, issues };
  }
  const dataset: Dataset = {
    ...head.output,
    categories: categories.map((kept) => kept.record),
    companies: companies.map((kept) => kept.record),
    ...linkRecords({ categories, companies, events, relations, models }, issues),
    ...(chapters && { chapters: linkChapters(chapters, idsOf(models), issues) }),
  };
  if (dataset.range.to < dataset.range.from) {
    issues.push(issueAt('endBeforeStart', 'range.to', null, dataset.range.from, dataset.range.to));
    return { dataset: null, issues };
  }
  return { dataset, issues };
}

interface Kept<T> {
  readonly record: T;
  readonly path: string;
}
type RecordOf<L extends RecordList> = v.InferOutput<(typeof recordSchemas)[L]>;

function checkRecords<L extends RecordList>(
  list: L,
  root: Readonly<Record<string, unknown>>,
  issues: DataIssue[],
): Kept<RecordOf<L>>[] {
  const values = root[list];
  if (!Array.isArray(values)) {
    const code = values === undefined ? 'missing' : 'unexpected';
    issues.push(issueAt(code, list, null, 'Array', typeName(values)));
    return [];
  }
  const seen = new Set<string>();
  const kept: Kept<RecordOf<L>>[] = [];
  (values as unknown[]).forEach((value, index) => {
    const path = `${list}[${index}]`;
    const record = isObject(value) && typeof value['id'] === 'string' ? value['id'] : null;
    const result = v.safeParse(recordSchemas[list], value);
    if (!result.success) {
      issues.push(...result.issues.map((issue) => describe(issue, path, record)));
    } else if (record !== null && seen.has(record)) {
      issues.push(issueAt('duplicateId', `${path}.id`, record, 'unique', record));
    } else {
      if (record !== null) seen.add(record);
      kept.push({ record: result.output, path });
    }
  });
  return kept;
}

interface KeptLists {
  readonly categories: readonly Kept<RecordOf<'categories'>>[];
  readonly companies: readonly Kept<RecordOf<'companies'>>[];
  readonly events: readonly Kept<RecordOf<'events'>>[];
  readonly relations: readonly Kept<RecordOf<'relations'>>[];
  readonly models: readonly Kept<RecordOf<'models'>>[];
}

/** Resolves references between records; a record whose essential reference is missing goes, another loses only the reference. */
function linkRecords(
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
    const { eventId, ...rest } = record;
    if (eventId === undefined || resolves('events', eventId, `${path}.eventId`, record.id)) {
      return [record];
    }
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
    const { baseModel, ...rest } = record;
    if (baseModel === undefined || resolves('models', baseModel, `${path}.baseModel`, record.id)) {
      return [{ ...record, companies }];
    }
    return [{ ...rest, companies }];
  });
  return { events, relations, models };
}

/** Chapters without the milestones whose model is not there. */
function linkChapters(
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

function idsOf(list: readonly Kept<{ id: string }>[]): ReadonlySet<string> {
  return new Set(list.map((kept) => kept.record.id));
}

function describe(issue: v.BaseIssue<unknown>, base: string, record: string | null): DataIssue {
  const path = (issue.path ?? []).reduce((text, item) => {
    const key = String(item.key);
    return typeof item.key === 'number' ? `${text}[${key}]` : text === '' ? key : `${text}.${key}`;
  }, base);
  if (issue.expected === 'never') return issueAt('unknownField', path, record, 'never', 'unknown');
  const missing = issue.kind === 'schema' && issue.received === 'undefined';
  const named = issue.kind === 'validation' || issue.type === 'union';
  const expected = named ? issue.message : (issue.expected ?? 'unknown');
  return issueAt(
    missing ? 'missing' : 'unexpected',
    path,
    record,
    expected,
    shorten(issue.received),
  );
}

function issueAt(
  code: IssueCode,
  path: string,
  record: string | null,
  expected: string,
  received: string,
): DataIssue {
  return { code, path, record, expected, received };
}

const LONGEST_QUOTE = 80;
function shorten(text: string): string {
  return text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function typeName(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'Array' : typeof value;
}
