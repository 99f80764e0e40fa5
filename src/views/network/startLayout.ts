import { callWorker } from '../../ui/callWorker';
import { partLoader } from '../../ui/partLoader';
import type { LayoutWords } from './layout.worker';
import type { LayoutNews, LayoutOrder } from './layoutNews';
import { readyWorker } from './readyWorker';

const layoutWorker = readyWorker(
  () => new Worker(new URL('./layout.worker.ts', import.meta.url), { type: 'module' }),
);
const loadLayout = partLoader(async () => (await import('./layoutNews')).newsOfLayout);

/** Where there is no worker, the page lays out so long at a time, and is free in between. */
const SLICE_MS = 12;

interface LayoutListener {
  readonly onNews: (news: LayoutNews) => void;
  /** Nothing could lay out; no more news come. */
  readonly onFault: (fault: Error) => void;
}

/**
 * Lays out in a worker, or in the page if that fails; returns what ends it at once, after which no more is heard of it.
 */
export function startLayout(order: LayoutOrder, listener: LayoutListener): () => void {
  const worker = callWorker<LayoutWords>(layoutWorker, {
    onNews: (words) => {
      if (words === 'begun') return;
      if (words.isFinal) worker.end();
      listener.onNews(words);
    },
    onFault: () => {
      stop = layOutInPage(order, listener);
    },
  });
  let stop = worker.end;
  worker.post(order);
  return () => {
    stop();
  };
}

function layOutInPage(order: LayoutOrder, { onNews, onFault }: LayoutListener): () => void {
  let isLive = true;
  const layOut = async () => {
    const newsOfLayout = await loadLayout();
    let sliceEnd = 0;
    for (const news of newsOfLayout(order, () => performance.now())) {
      if (performance.now() >= sliceEnd) {
        await new Promise((resolve) => setTimeout(resolve));
        sliceEnd = performance.now() + SLICE_MS;
      }
      if (!isLive) return;
      if (news) onNews(news);
    }
  };
  layOut().catch((fault: unknown) => {
    if (isLive) onFault(fault instanceof Error ? fault : new Error(String(fault)));
  });
  return () => {
    isLive = false;
  };
}
