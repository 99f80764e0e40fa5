import { datasetAssembler, type CarriedDataset } from '../data/assembleDataset';
import type { DatasetMessage } from '../data/datasetMessages';

/** What passes between the page and the worker that reads a dataset: pieces of the file, null after the last. */
export type ToReader = Uint8Array<ArrayBuffer> | null;
export type FromReader = DatasetMessage | 'ready';

/** A worker that reads a dataset. */
export interface DatasetReader {
  /** True once it runs, false if its script did not come or cannot run. */
  readonly isReady: Promise<boolean>;
  /** What it makes of the file it is sent; rejects, maybe without a message, if it fails once it runs. */
  readonly carried: Promise<CarriedDataset>;
  readonly send: (piece: ToReader) => void;
  readonly stop: () => void;
}

/** Starts a worker to read a dataset; null where the page cannot have one, as in a sandboxed frame. */
export function startReader(): DatasetReader | null {
  let worker: Worker;
  try {
    worker = new Worker(new URL('./dataset.worker.ts', import.meta.url), { type: 'module' });
  } catch {
    return null;
  }
  const assemble = datasetAssembler();
  let runs = false;
  const isReady = new Promise<boolean>((resolve) => {
    worker.addEventListener('message', () => {
      runs = true;
      resolve(true);
    });
    worker.addEventListener('error', () => resolve(false));
  });
  const carried = new Promise<CarriedDataset>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<FromReader>) => {
      const end = data === 'ready' ? null : assemble(data);
      if (end !== null) resolve(end);
    });
    worker.addEventListener('error', ({ message }) => {
      if (runs) reject(new Error(message));
    });
  });
  return {
    isReady,
    carried,
    send: (piece) => worker.postMessage(piece, piece === null ? [] : [piece.buffer]),
    stop: () => worker.terminate(),
  };
}
