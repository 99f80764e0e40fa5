import type { LayoutNews, LayoutOrder } from './layout.worker';
import { readyWorker } from './readyWorker';

const layoutWorker = readyWorker(
  () => new Worker(new URL('./layout.worker.ts', import.meta.url), { type: 'module' }),
);

interface LayoutListener {
  readonly onNews: (news: LayoutNews) => void;
  /** The worker failed; no more news come. */
  readonly onFault: (fault: Error) => void;
}

/** Lays out in a worker; returns what ends it at once, after which no more is heard of it. */
export function startLayout(order: LayoutOrder, { onNews, onFault }: LayoutListener): () => void {
  const worker = layoutWorker();
  let isLive = true;
  const stop = () => {
    isLive = false;
    worker.terminate();
  };
  worker.addEventListener('message', ({ data }: MessageEvent<LayoutNews>) => {
    if (!isLive) return;
    if (data.isFinal) stop();
    onNews(data);
  });
  worker.addEventListener('error', ({ message }) => {
    if (!isLive) return;
    stop();
    onFault(new Error(message));
  });
  worker.postMessage(order);
  return stop;
}
