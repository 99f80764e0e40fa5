import { within } from '../ui/within';
import type { CarriedDataset } from '../data/assembleDataset';
import type { Atlas } from '../data/atlas';
import { partLoader } from '../ui/partLoader';
import { DatasetError } from './datasetError';
import { startReader, type DatasetReader } from './datasetReader';
import { receiveFile, type Progress, type Reader } from './receiveFile';

/** How long a worker may take to start once the file is here, and the code that does without one to arrive. */
const START_MS = 6_000;

/** A dataset and the encoding its file was read in, null for UTF-8. */
export interface OpenedDataset {
  readonly atlas: Atlas;
  readonly readAs: string | null;
}

interface Opening {
  readonly page: Reader;
  readonly signal: AbortSignal;
  /** Told of each piece that comes, and null once all of them have. */
  readonly onProgress: (progress: Progress | null) => void;
}

/**
 * Fetches a dataset and has a worker parse, check and sort it while the page stays free; where no worker starts, the page
 * does. Throws {@link DatasetError} if the file does not come, is not JSON, is of a newer format version or breaks the
 * format anywhere; an abort passes through as the fetch's own error.
 */
export async function openDataset(url: string, opening: Opening): Promise<OpenedDataset> {
  const reader = startReader();
  try {
    const { atlas, readAs, problem } = await readFile(url, opening, reader);
    if (problem !== null) throw new DatasetError(url, problem, atlas);
    if (atlas === null) throw new Error('a sound file has a dataset');
    return { atlas, readAs };
  } finally {
    reader?.stop();
  }
}

async function readFile(
  url: string,
  { page, signal, onProgress }: Opening,
  reader: DatasetReader | null,
): Promise<CarriedDataset> {
  // Kept until the worker runs: what it was sent would be lost with it.
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let runs = false;
  const sendAll = () => {
    for (const piece of pieces.splice(0)) reader?.send(piece);
  };
  void reader?.isReady.then((isReady) => {
    runs = isReady;
    if (isReady) sendAll();
  });
  const received = receiveFile(url, {
    reader: page,
    signal,
    onPiece: (piece, progress) => {
      onProgress(progress);
      pieces.push(piece);
      if (runs) sendAll();
    },
  });
  // A worker that fails while it reads ends the transfer's wait too.
  await (reader === null ? received : Promise.race([received, reader.carried]));
  onProgress(null);
  if (reader !== null && (await startsInTime(reader))) {
    reader.send(null);
    return reader.carried;
  }
  return readInPage(url, new Blob(pieces));
}

function startsInTime({ isReady }: DatasetReader): Promise<boolean> {
  return within(isReady, START_MS, new Error('no answer')).catch(() => false);
}

const loadReader = partLoader(async () => (await import('../data/readHere')).readHere);

async function readInPage(url: string, file: Blob): Promise<CarriedDataset> {
  const readHere = await within(loadReader(), START_MS, new Error('no answer')).catch(() => {
    throw new DatasetError(url, { kind: 'noReader' });
  });
  return readHere(file);
}
