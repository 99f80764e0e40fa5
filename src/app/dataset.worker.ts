import { buffersOf, datasetMessages } from '../data/datasetMessages';
import { readDataset } from '../data/readDataset';
import type { FromReader, ToReader } from './datasetReader';

const pieces: Uint8Array<ArrayBuffer>[] = [];

// The file comes in pieces, null after the last.
self.addEventListener('message', ({ data }: MessageEvent<ToReader>) => {
  if (data !== null) pieces.push(data);
  // A rejection would tell the page nothing: it has to end as an error of the worker.
  else answer(new Blob(pieces)).catch(reportError);
});
post('ready');

async function answer(file: Blob): Promise<void> {
  const read = await readDataset(await file.arrayBuffer());
  for (const message of datasetMessages(read)) post(message, buffersOf(message));
}

function post(message: FromReader, transfer: Transferable[] = []): void {
  self.postMessage(message, { transfer });
}
