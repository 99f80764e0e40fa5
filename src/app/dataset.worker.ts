import { datasetMessages } from '../data/datasetMessages';
import { readDataset } from '../data/readDataset';

self.addEventListener('message', ({ data }: MessageEvent<ArrayBuffer>) => {
  void readDataset(data).then((read) => {
    for (const message of datasetMessages(read)) self.postMessage(message);
  });
});
