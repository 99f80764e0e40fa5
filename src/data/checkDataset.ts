import * as v from 'valibot';
import { issueAt, type DataIssue } from './dataIssue';
import {
  linkChapters,
  linkRecords,
  pathTo,
  type Kept,
  type KeptRecords,
  type RecordList,
  type RecordOf,
} from './linkRecords';
import { mendRecord, unknownFields } from './mendRecord';
import { quickCheck } from './quickCheck';
import {
  MAX_CATEGORIES,
  SCHEMA_VERSION,
  datasetHeadSchema,
  recordSchemas,
  type Dataset,
  type Expectation,
} from './schema';
import { hideStrayKeys } from './strayKeys';

/** `dataset` holds every record that can be used; null if the file has no usable frame. */
export interface CheckedDataset {
  readonly dataset: Dataset | null;
  readonly issues: readonly DataIssue[];
  /** How many records of the file are not in the dataset. */
  readonly leftOut: number;
  /** Where the file's list has each event, by its id. */
  readonly eventPlaces: ReadonlyMap<string, Pick<Kept<unknown>, 'index'>>;
}

const NOTHING = { dataset: null, eventPlaces: new Map<string, never>() };
const RECORD_LISTS = Object.keys(recordSchemas) as RecordList[];

/**
 * Checks parsed JSON against the format: each record by its schema, then ids, references and what two fields say of
 * one another. Never throws. Whatever breaks a rule is reported. A record that can be shown without it is kept so, the
 * others are left out; references from a kept record to one that is not there are removed from it.
 */
export function checkDataset(json: unknown): CheckedDataset {
  hideStrayKeys();
  const issues: DataIssue[] = [];
  if (!isObject(json)) {
    const expected: Expectation = 'dataset';
    const issue = issueAt('unexpected', '', null, expected, typeName(json));
    return { ...NOTHING, issues: [issue], leftOut: 0 };
  }
  const root = json;
  const version = root['schemaVersion'];
  if (typeof version === 'number' && version > SCHEMA_VERSION) {
    issues.push(issueAt('newerVersion', 'schemaVersion', null, `${SCHEMA_VERSION}`, `${version}`));
    return { ...NOTHING, issues, leftOut: 0 };
  }
  const head = v.safeParse(datasetHeadSchema, json, { abortPipeEarly: true });
  for (const issue of head.issues ?? []) issues.push(describe(issue, '', null));
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
    (categories.size === 0 || categories.size > MAX_CATEGORIES)
  ) {
    const expected: Expectation = 'categories';
    issues.push(issueAt('unexpected', 'categories', null, expected, `${categories.size}`));
  }
  const all = countRecords(root);
  if (!head.success || categories.size === 0 || categories.size > MAX_CATEGORIES) {
    return { ...NOTHING, issues, leftOut: all };
  }
  const dataset: Dataset = {
    ...head.output,
    categories: recordsOf(categories),
    companies: recordsOf(companies),
    ...linkRecords({ categories, companies, events, relations, models }, issues),
    ...(chapters && { chapters: linkChapters(chapters, models, issues) }),
  };
  if (dataset.range.to < dataset.range.from) {
    issues.push(issueAt('endBeforeStart', 'range.to', null, dataset.range.from, dataset.range.to));
    return { ...NOTHING, issues, leftOut: all };
  }
  return { dataset, issues, leftOut: all - countRecords(dataset), eventPlaces: events };
}

function countRecords(lists: Readonly<Record<string, unknown>>): number {
  return RECORD_LISTS.reduce((sum, name) => {
    const list = lists[name];
    return sum + (Array.isArray(list) ? list.length : 0);
  }, 0);
}

function recordsOf<L extends RecordList>(kept: KeptRecords<L>): RecordOf<L>[] {
  return Array.from(kept.values(), ({ record }) => record);
}

function checkRecords<L extends RecordList>(
  list: L,
  root: Readonly<Record<string, unknown>>,
  issues: DataIssue[],
): KeptRecords<L> {
  const values = root[list];
  if (!Array.isArray(values)) {
    const code = values === undefined ? 'missing' : 'unexpected';
    issues.push(issueAt(code, list, null, 'Array', typeName(values)));
    return new Map();
  }
  const kept = new Map<string, Kept<RecordOf<L>>>();
  const fits = quickCheck(recordSchemas[list]) as (value: unknown) => value is RecordOf<L>;
  (values as unknown[]).forEach((value, index) => {
    const usable = fits(value) ? value : checkRecord(list, value, pathTo(list, index), issues);
    if (usable === null) return;
    if (kept.has(usable.id)) {
      const path = `${pathTo(list, index)}.id`;
      issues.push(issueAt('duplicateId', path, usable.id, 'unique', usable.id));
    } else {
      kept.set(usable.id, { record: usable, index });
    }
  });
  return kept;
}

/** Writes down what is wrong with a record; gives it as the schema reads it, or without its faults, or null. */
function checkRecord<L extends RecordList>(
  list: L,
  value: unknown,
  path: string,
  issues: DataIssue[],
): RecordOf<L> | null {
  const record = isObject(value) && typeof value['id'] === 'string' ? value['id'] : null;
  // What is no date by its letters need not be told to be none by the calendar.
  const result = v.safeParse(recordSchemas[list], value, { abortPipeEarly: true });
  if (result.success) return result.output;
  for (const issue of result.issues) issues.push(describe(issue, path, record));
  // A strict object tells of the first of its unknown fields only.
  for (const field of isObject(value) ? unknownFields(list, value).slice(1) : []) {
    issues.push(issueAt('unknownField', `${path}.${field}`, record, 'never', 'unknown'));
  }
  return mendRecord(list, value, result.issues);
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
