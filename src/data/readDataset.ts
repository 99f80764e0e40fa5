import type { ParseError } from 'jsonc-parser';
import { checkDataset } from './checkDataset';
import type { DataIssue } from './dataIssue';
import { datedRecords, type DatedRecords } from './datedRecords';
import { textFinder, type TextFinder } from './eventTexts';

/** Why a dataset could not be opened as it is. */
export type LoadProblem =
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'missing'; readonly status: number }
  | { readonly kind: 'webPage' }
  | { readonly kind: 'cutOff'; readonly bytes: number }
  | { readonly kind: 'notJson'; readonly line: number; readonly column: number }
  | { readonly kind: 'newer'; readonly version: string }
  | {
      readonly kind: 'invalid';
      readonly issues: readonly DataIssue[];
      /** How many records are left out because of them. */
      readonly leftOut: number;
    };

/** `content` is what can be opened, null if nothing can; `problem` is null for a sound file. */
export interface ReadDataset {
  readonly content: { readonly records: DatedRecords; readonly texts: TextFinder } | null;
  readonly problem: LoadProblem | null;
}

/** Parses, checks and sorts a dataset file. Never throws: what is wrong with it is in `problem`. */
export async function readDataset(file: ArrayBuffer): Promise<ReadDataset> {
  const text = new TextDecoder().decode(file);
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { content: null, problem: await locateSyntaxError(text, file.byteLength) };
  }
  const { dataset, issues, leftOut, eventPlaces } = checkDataset(json);
  const newer = issues.find((issue) => issue.code === 'newerVersion');
  if (newer) return { content: null, problem: { kind: 'newer', version: newer.received } };
  const records = dataset && datedRecords(dataset);
  return {
    // Sound: the JSON a dataset was made of is an object.
    content: records && {
      records,
      texts: textFinder(file, (json as { readonly events?: unknown }).events, eventPlaces),
    },
    problem: issues.length > 0 ? { kind: 'invalid', issues, leftOut } : null,
  };
}

/** Engines seldom say where a syntax error is, so a parser that does is loaded for that alone. An error at the end is a cut-off file. */
async function locateSyntaxError(text: string, bytes: number): Promise<LoadProblem> {
  if (/^\s*</.test(text)) return { kind: 'webPage' };
  const { parse } = await import('jsonc-parser');
  const errors: ParseError[] = [];
  parse(text, errors, { disallowComments: true });
  const { offset, length } = errors[0] ?? { offset: 0, length: 0 };
  if (text.trim() === '' || (/^\s*[[{]/.test(text) && offset + length >= text.trimEnd().length)) {
    return { kind: 'cutOff', bytes };
  }
  const before = text.slice(0, offset).split('\n');
  return { kind: 'notJson', line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
