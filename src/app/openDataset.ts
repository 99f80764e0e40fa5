import type { Atlas } from '../data/atlas';
import { datasetAssembler, type DatasetMessage } from '../data/datasetMessages';
import type { LoadProblem } from '../data/readDataset';

/** Thrown by {@link openDataset}. `rest` is what can be opened all the same, null if nothing can. */
export class DatasetError extends Error {
  override readonly name = 'DatasetError';
  readonly problem: LoadProblem;
  readonly url: string;
  readonly rest: Atlas | null;

  constructor(url: string, problem: LoadProblem, rest: Atlas | null = null) {
    super(`${url}: ${problem.kind}`);
    this.problem = problem;
    this.url = url;
    this.rest = rest;
  }
}

/**
 * Fetches a dataset and has a worker parse, check and sort it while the page stays free. Throws {@link DatasetError} if
 * the file cannot be reached, is not JSON, is of a newer format version or breaks the format anywhere; an abort passes
 * through as the fetch's own error.
 */
export async function openDataset(url: string, signal: AbortSignal): Promise<Atlas> {
  const worker = new Worker(new URL('./dataset.worker.ts', import.meta.url), { type: 'module' });
  try {
    const atlas = readIn(worker, url);
    await Promise.race([sendFile(worker, url, signal), atlas]);
    return await atlas;
  } finally {
    worker.terminate();
  }
}

/** Hands a file over piece by piece as it comes: to put the pieces of a large one together holds a thread up. */
async function sendFile(worker: Worker, url: string, signal: AbortSignal): Promise<void> {
  try {
    const response = await fetch(url, { credentials: 'same-origin', signal });
    if (!response.ok) throw new DatasetError(url, { kind: 'missing', status: response.status });
    const reader = response.body?.getReader();
    for (let piece = await reader?.read(); piece?.value; piece = await reader?.read()) {
      worker.postMessage(piece.value, [piece.value.buffer]);
    }
    worker.postMessage(null);
  } catch (error) {
    if (error instanceof DatasetError || signal.aborted) throw error;
    throw new DatasetError(url, { kind: 'unreachable' });
  }
}

/** What the worker makes of a file; throws at once, maybe without a message, if the worker itself fails. */
function readIn(worker: Worker, url: string): Promise<Atlas> {
  const assemble = datasetAssembler();
  return new Promise((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<DatasetMessage>) => {
      const read = assemble(data);
      if (read === null) return;
      if (read.problem !== null) reject(new DatasetError(url, read.problem, read.atlas));
      else if (read.atlas !== null) resolve(read.atlas);
    });
    worker.addEventListener('error', (event) => {
      reject(new Error(event.message));
    });
  });
}
