import { layoutInSteps, type LayoutTask, type Positions } from './layoutNetwork';

/** What the worker says: how far it is, from 0 to 1, and now and then the picture so far, at last the final one. */
export interface LayoutNews {
  readonly done: number;
  readonly positions: Positions | null;
  readonly isFinal: boolean;
}

/** A first picture within half a second, then ever more seldom: each costs the page a drawing. */
const FIRST_PICTURE_MS = 250;
const NEWS_MS = 100;

self.addEventListener('message', ({ data }: MessageEvent<LayoutTask>) => {
  const tell = (news: LayoutNews) => {
    self.postMessage(news);
  };
  const start = performance.now();
  let [nextNews, nextPicture] = [NEWS_MS, FIRST_PICTURE_MS];
  const steps = layoutInSteps(data);
  for (;;) {
    const step = steps.next();
    if (step.done === true) {
      tell({ done: 1, positions: step.value, isFinal: true });
      return;
    }
    const elapsed = performance.now() - start;
    if (elapsed < nextNews) continue;
    nextNews = elapsed + NEWS_MS;
    const isPictureDue = elapsed >= nextPicture;
    if (isPictureDue) nextPicture = 3 * elapsed;
    const { done, positions } = step.value;
    tell({ done, positions: isPictureDue ? positions() : null, isFinal: false });
  }
});
