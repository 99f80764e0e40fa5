import { bendTies, bendTightened, fanTies } from './bendTies';
import { layoutInSteps, type LayoutTask } from './layoutNetwork';
import type { Picture, Tie } from './picture';

/** What is asked for: to lay out some ties of all there are. */
export interface LayoutOrder extends LayoutTask {
  /** All ties that a file has, each of which gets a bend. */
  readonly allTies: readonly Tie[];
}

/** How far a layout is, from 0 to 1, and now and then the picture so far, at last the final one. */
export interface LayoutNews {
  readonly done: number;
  readonly picture: Picture | null;
  readonly isFinal: boolean;
}

/** A first picture within half a second, then ever more seldom: each costs the page a drawing. */
const FIRST_PICTURE_MS = 250;
const NEWS_MS = 100;

/** Lays out step by step: after each step the news of it if they are due, by a clock in ms, at last the final ones. */
export function* newsOfLayout(
  order: LayoutOrder,
  now: () => number,
): Generator<LayoutNews | null, void> {
  const start = now();
  let [nextNews, nextPicture] = [NEWS_MS, FIRST_PICTURE_MS];
  const steps = layoutInSteps(order);
  for (;;) {
    const step = steps.next();
    if (step.done === true) {
      const [positions, { allTies, from }] = [step.value, order];
      const bends = from ? bendTightened(allTies, from, positions) : bendTies(allTies, positions);
      yield { done: 1, picture: { positions, bends }, isFinal: true };
      return;
    }
    const elapsed = now() - start;
    if (elapsed < nextNews) {
      yield null;
      continue;
    }
    nextNews = elapsed + NEWS_MS;
    const isPictureDue = elapsed >= nextPicture;
    if (isPictureDue) nextPicture = 3 * elapsed;
    const { done, positions } = step.value;
    // Companies are still on the move: ways between them are found once they stand.
    const picture = isPictureDue ? { positions: positions(), bends: fanTies(order.allTies) } : null;
    yield { done, picture, isFinal: false };
  }
}
