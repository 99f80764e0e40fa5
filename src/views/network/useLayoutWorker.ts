import type { LayoutNews } from './layout.worker';
import type { LayoutTask } from './layoutNetwork';
import { readyWorker } from './readyWorker';

const layoutWorker = readyWorker(
  () => new Worker(new URL('./layout.worker.ts', import.meta.url), { type: 'module' }),
);

/** Lays out in a worker; returns what ends it at once, after which no more news come. */
export function startLayout(task: LayoutTask, onNews: (news: LayoutNews) => void): () => void {
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
  worker.postMessage(task);
  return stop;
}
