import { bendTies, bendTightened, fanTies, type Bends } from './bendTies';
import { layoutInSteps, type LayoutTask, type Positions, type Tie } from './layoutNetwork';

/** What the worker is asked: to lay out some ties of all there are. */
export interface LayoutOrder extends LayoutTask {
  /** All ties that a file has, each of which gets a bend. */
  readonly allTies: readonly Tie[];
}

/** What the worker says: how far it is, from 0 to 1, and now and then the picture so far, at last the final one. */
export interface LayoutNews {
  readonly done: number;
  readonly picture: Picture | null;
  readonly isFinal: boolean;
}

/** Where companies stand, and how the ties of all are bent there. */
export interface Picture {
  readonly positions: Positions;
  readonly bends: Bends;
}

/** A first picture within half a second, then ever more seldom: each costs the page a drawing. */
const FIRST_PICTURE_MS = 250;
const NEWS_MS = 100;

self.addEventListener('message', ({ data }: MessageEvent<LayoutOrder>) => {
  const tell = (news: LayoutNews) => {
    self.postMessage(news);
  };
  const start = performance.now();
  let [nextNews, nextPicture] = [NEWS_MS, FIRST_PICTURE_MS];
  const steps = layoutInSteps(data);
  for (;;) {
    const step = steps.next();
    if (step.done === true) {
      const [positions, { allTies, from }] = [step.value, data];
      const bends = from ? bendTightened(allTies, from, positions) : bendTies(allTies, positions);
      tell({ done: 1, picture: { positions, bends }, isFinal: true });
      return;
    }
    const elapsed = performance.now() - start;
    if (elapsed < nextNews) continue;
    nextNews = elapsed + NEWS_MS;
    const isPictureDue = elapsed >= nextPicture;
    if (isPictureDue) nextPicture = 3 * elapsed;
    const { done, positions } = step.value;
    // Companies are still on the move: ways between them are found once they stand.
    const picture = isPictureDue ? { positions: positions(), bends: fanTies(data.allTies) } : null;
    tell({ done, picture, isFinal: false });
  }
});
