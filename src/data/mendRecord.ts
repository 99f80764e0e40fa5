import * as v from 'valibot';
import type { RecordList, RecordOf } from './linkRecords';
import { recordSchemas } from './schema';
import { UNKNOWN_COUNTRY } from './unknownCountry';

/** Fields that only say how a thing is called or what it is about, in whose place its id can stand. */
const SPOKEN = ['name', 'title', 'summary'];

/** What stands in a company for what its file does not say: nothing depends on it, and all its ties do on the company. */
const UNSAID: Readonly<Record<string, string>> = { kind: 'other', country: UNKNOWN_COUNTRY };

/**
 * A record that breaks its schema, without what breaks it: fields it can do without are taken away, a name that is
 * missing or blank is the record's id, a company's kind and country are those of any other. Null if that is not enough. The faults have been reported all the same.
 */
export function mendRecord<L extends RecordList>(
  list: L,
  value: unknown,
  issues: readonly v.BaseIssue<unknown>[],
): RecordOf<L> | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  const fields: Record<string, unknown> = { ...value };
  for (const field of unknownFields(list, fields)) Reflect.deleteProperty(fields, field);
  const { id } = fields;
  const entries: Readonly<Record<string, { readonly type: string } | undefined>> =
    recordSchemas[list].entries;
  for (const { path } of issues) {
    const field = path?.[0]?.key;
    if (typeof field !== 'string' || !Object.hasOwn(entries, field)) continue;
    if (entries[field]?.type === 'exact_optional') {
      Reflect.deleteProperty(fields, field);
    } else if (SPOKEN.includes(field)) {
      fields[field] = anyWords(fields[field]) ?? id;
    } else if (list === 'companies') {
      fields[field] = UNSAID[field] ?? fields[field];
    }
  }
  const mended = v.safeParse(recordSchemas[list], fields);
  return mended.success ? mended.output : null;
}

/** The fields of a record that its format does not have. */
export function unknownFields(list: RecordList, record: object): readonly string[] {
  return Object.keys(record).filter((field) => !Object.hasOwn(recordSchemas[list].entries, field));
}

/** What a text says in any language, if only in one. */
function anyWords(text: unknown): string | undefined {
  if (typeof text !== 'object' || text === null) return undefined;
  return Object.values(text).find(
    (words): words is string => typeof words === 'string' && words.trim() !== '',
  );
}
