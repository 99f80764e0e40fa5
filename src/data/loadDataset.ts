import type { ParseError } from 'jsonc-parser';
import { checkDataset, type DataIssue } from './checkDataset';
import type { Dataset } from './schema';

/** Why a dataset could not be opened as it is. */
export type LoadProblem =
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'missing'; readonly status: number }
  | { readonly kind: 'cutOff'; readonly bytes: number }
  | { readonly kind: 'notJson'; readonly line: number; readonly column: number }
  | { readonly kind: 'newer'; readonly version: string }
  | { readonly kind: 'invalid'; readonly issues: readonly DataIssue[] };

/** Thrown by {@link loadDataset}. `rest` is what can be opened all the same, null if nothing can. */
export class DatasetError extends Error {
  override readonly name = 'DatasetError';
  readonly problem: LoadProblem;
  readonly url: string;
  readonly rest: Dataset | null;

  constructor(url: string, problem: LoadProblem, rest: Dataset | null = null) {
    super(`${url}: ${problem.kind}`);
    this.problem = problem;
    this.url = url;
    this.rest = rest;
  }
}

/**
 * Fetches and checks a dataset. Throws {@link DatasetError} if it cannot be reached, is not JSON, is of a newer format
 * version or breaks the format anywhere; an abort passes through as the fetch's own error.
 */
export async function loadDataset(
  fetchFile: typeof fetch,
  url: string,
  signal?: AbortSignal,
): Promise<Dataset> {
  let text: string;
  try {
    const response = await fetchFile(url, {
      credentials: 'same-origin',
      ...(signal && { signal }),
    });
    if (!response.ok) throw new DatasetError(url, { kind: 'missing', status: response.status });
    text = await response.text();
  } catch (error) {
    if (error instanceof DatasetError || signal?.aborted) throw error;
    throw new DatasetError(url, { kind: 'unreachable' });
  }
  return readDataset(url, text);
}

async function readDataset(url: string, text: string): Promise<Dataset> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new DatasetError(url, await locateSyntaxError(text));
  }
  const { dataset, issues } = checkDataset(json);
  const newer = issues.find((issue) => issue.code === 'newerVersion');
  if (newer) throw new DatasetError(url, { kind: 'newer', version: newer.received });
  if (dataset === null || issues.length > 0) {
    throw new DatasetError(url, { kind: 'invalid', issues }, dataset);
  }
  return dataset;
}

/** Engines seldom say where a syntax error is, so a parser that does is loaded for that alone. An error at the end is a cut-off file. */
async function locateSyntaxError(text: string): Promise<LoadProblem> {
  const { parse } = await import('jsonc-parser');
  const errors: ParseError[] = [];
  parse(text, errors, { disallowComments: true });
  const { offset, length } = errors[0] ?? { offset: 0, length: 0 };
  if (/^\s*[[{]/.test(text) && offset + length >= text.trimEnd().length) {
    return { kind: 'cutOff', bytes: new TextEncoder().encode(text).length };
  }
  const before = text.slice(0, offset).split('\n');
  return { kind: 'notJson', line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
