import { describe, expect, it, vi } from 'vitest';
import { layoutNetwork } from './layoutNetwork';
import type { LayoutNews, LayoutOrder } from './layoutNews';
import { startLayout } from './startLayout';

// It watches the style sheets of a page, which these tests have not.
vi.mock('../../ui/partLoader', () => ({ partLoader: (load: () => unknown) => load }));

const TIES = ['ab', 'bc', 'ca', 'cd'].map((id) => ({
  id,
  source: id.charAt(0),
  target: id.charAt(1),
}));
const ORDER: LayoutOrder = { ties: TIES, allTies: TIES, companies: ['e'], from: null };

// There are no workers where these tests run.
describe('startLayout without workers', () => {
  it('lays out all the same, in the page', async () => {
    expect('Worker' in globalThis).toBe(false);
    const news = await new Promise<LayoutNews>((resolve, reject) => {
      startLayout(ORDER, {
        onNews: (told) => {
          if (told.isFinal) resolve(told);
        },
        onFault: reject,
      });
    });
    expect(news.done).toBe(1);
    expect(news.picture?.positions).toEqual(layoutNetwork(TIES, ['e']));
  });

  it('is not heard of once it was stopped', async () => {
    const heard: LayoutNews[] = [];
    const listener = { onNews: (news: LayoutNews) => void heard.push(news), onFault: vi.fn() };
    const stop = startLayout(ORDER, listener);
    // By the time another is through, this one is at work.
    queueMicrotask(() => {
      queueMicrotask(stop);
    });
    await new Promise<void>((resolve, reject) => {
      startLayout(ORDER, {
        onNews: ({ isFinal }) => {
          if (isFinal) resolve();
        },
        onFault: reject,
      });
    });
    expect(heard).toEqual([]);
  });
});
