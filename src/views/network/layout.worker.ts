import { newsOfLayout, type LayoutNews, type LayoutOrder } from './layoutNews';

/** What the worker says: that it has begun, then its news. */
export type LayoutWords = 'begun' | LayoutNews;

self.addEventListener('message', ({ data }: MessageEvent<LayoutOrder>) => {
  const tell = (words: LayoutWords) => {
    self.postMessage(words);
  };
  tell('begun');
  for (const news of newsOfLayout(data, () => performance.now())) if (news) tell(news);
});
