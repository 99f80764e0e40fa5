import { buffersOf, datasetMessages } from '../data/datasetMessages';
import { readDataset } from '../data/readDataset';

const pieces: Uint8Array<ArrayBuffer>[] = [];

// The file comes in pieces, null after the last.
self.addEventListener('message', ({ data }: MessageEvent<Uint8Array<ArrayBuffer> | null>) => {
  if (data !== null) pieces.push(data);
  // A rejection would tell the page nothing: it has to end as an error of the worker.
  else answer(new Blob(pieces)).catch(reportError);
});

async function answer(file: Blob): Promise<void> {
  const read = await readDataset(await file.arrayBuffer());
  for (const message of datasetMessages(read)) {
    self.postMessage(message, { transfer: buffersOf(message) });
  }
}
