type IssueCode =
  | 'missing'
  | 'unknownField'
  | 'unexpected'
  | 'newerVersion'
  | 'duplicateId'
  | 'repeatedKey'
  | 'notUtf8'
  | 'unresolved'
  | 'endBeforeStart'
  | 'activeExceedsTotal'
  | 'sizeContradictsStatus'
  | 'estimateContradicts'
  | 'configurationOfNoSize';

/** One thing wrong with a dataset, located: `path` as `events[12].date`, empty for the file as a whole, `record` the record's id if it has one. */
export interface DataIssue {
  readonly code: IssueCode;
  readonly path: string;
  readonly record: string | null;
  /** An {@link Expectation}, or a type or list of values in the notation of TypeScript. */
  readonly expected: string;
  readonly received: string;
}

/** An issue, its fields in order. */
export function issueAt(
  code: IssueCode,
  path: string,
  record: string | null,
  expected: string,
  received: string,
): DataIssue {
  return { code, path, record, expected, received };
}
