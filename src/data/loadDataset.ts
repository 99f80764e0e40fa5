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

/** Parses and checks the text of a dataset; throws {@link DatasetError}. */
export function readDataset(url: string, text: string): Dataset {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw new DatasetError(url, locateSyntaxError(text, error));
  }
  const { dataset, issues } = checkDataset(json);
  const newer = issues.find((issue) => issue.code === 'newerVersion');
  if (newer) throw new DatasetError(url, { kind: 'newer', version: newer.received });
  if (dataset === null || issues.length > 0) {
    throw new DatasetError(url, { kind: 'invalid', issues }, dataset);
  }
  return dataset;
}

/** Engines word syntax errors differently; those that name a position are located, an error at the end is a cut-off file. */
function locateSyntaxError(text: string, error: unknown): LoadProblem {
  const message = error instanceof Error ? error.message : '';
  const position = /position (\d+)/.exec(message);
  const atEnd = position === null ? /end of/i.test(message) : Number(position[1]) >= text.length;
  if (atEnd && /^\s*[[{]/.test(text)) {
    return { kind: 'cutOff', bytes: new TextEncoder().encode(text).length };
  }
  const before = text.slice(0, position ? Number(position[1]) : 0).split('\n');
  return { kind: 'notJson', line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
