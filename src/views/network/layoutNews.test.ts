import { describe, expect, it } from 'vitest';
import { newsOfLayout } from './layoutNews';

const TIES = [{ id: 'ab', source: 'a', target: 'b' }];

/** All news of a layout whose every step takes so long by the clock. */
function newsAt(msPerStep: number) {
  let now = 0;
  const order = { ties: TIES, allTies: TIES, companies: [], from: null };
  return [...newsOfLayout(order, () => (now += msPerStep))];
}

describe('newsOfLayout', () => {
  it('is only the final picture where that is soon there', () => {
    const news = newsAt(0).filter((told) => told !== null);
    expect(news.map(({ isFinal }) => isFinal)).toEqual([true]);
    expect(news[0]?.picture?.positions.size).toBe(2);
  });

  it('tells how far it is every 100 ms, and of a picture ever more seldom', () => {
    const news = newsAt(10).filter((told) => told !== null);
    expect(news.length).toBeGreaterThan(20);
    const done = news.map((told) => told.done);
    expect(done).toEqual([...done].sort((a, b) => a - b));
    const pictures = news.flatMap(({ picture }, index) => (picture ? [index] : []));
    expect(pictures.length).toBeGreaterThan(2);
    expect(pictures.length).toBeLessThan(5);
    expect(news.at(-1)).toMatchObject({ done: 1, isFinal: true });
  });
});
