import { wordFor, type Language } from '../catalogue';
import { datasetIssues, expectations } from './datasetIssues';

/** A fault of a dataset, as the data check describes it. */
interface Issue {
  readonly code:
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
  readonly expected: string;
  readonly received: string;
}

/** How the check quotes a text without words, and a list without items; and what it says so of. */
const EMPTY = /^("\s*"|0)$/;
const COUNTED = ['words', 'sources', 'categories'];

/** What is wrong at a place of a dataset: the predicate of a sentence whose subject is the place's path. */
export function issueInWords({ code, expected, received }: Issue, language: Language): string {
  const t = datasetIssues[language];
  const expectedInWords = wordFor(expectations[language], expected);
  switch (code) {
    case 'missing':
      // Of a field that is not there the check says only what it is called, which its path does too.
      return expected.startsWith('"') ? t.issueMissing : t.issueMissingIs(expectedInWords);
    case 'unknownField':
      return t.issueUnknownField;
    case 'unexpected':
      if (EMPTY.test(received) && COUNTED.includes(expected)) return t.issueEmpty(expectedInWords);
      // A list where something else is expected has a word, as what is expected has.
      return t.issueUnexpected(expectedInWords, wordFor(expectations[language], received));
    case 'newerVersion':
      return t.issueNewer(received);
    case 'duplicateId':
      return t.issueDuplicateId(received);
    case 'repeatedKey':
      return t.issueRepeatedKey(received);
    case 'notUtf8':
      return t.issueNotUtf8(received, expected);
    case 'unresolved':
      return t.issueUnresolved(expected, received);
    case 'endBeforeStart':
      return t.issueEndBeforeStart(expected, received);
    case 'activeExceedsTotal':
      return t.issueActiveExceedsTotal(expected, received);
    case 'sizeContradictsStatus':
      return t.issueSizeContradictsStatus(received);
    case 'estimateContradicts':
      return t.issueEstimateContradicts;
    case 'configurationOfNoSize':
      return t.issueConfigurationOfNoSize(received, expected);
  }
}
