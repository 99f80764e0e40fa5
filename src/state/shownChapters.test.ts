import { describe, expect, it } from 'vitest';
import { buildAtlas } from '../data/atlas';
import { applyFilters } from '../data/filter';
import { ANY_MODEL } from '../data/modelFilter';
import { testDataset } from '../data/testDataset';
import { countShown, shownChapters } from './shownChapters';

const atlas = buildAtlas(testDataset());
const none = { category: [], company: [], q: '', article: false, window: null, ...ANY_MODEL };

describe('shownChapters', () => {
  it('keeps every chapter in its order where nothing is filtered', () => {
    const chapters = shownChapters(atlas, applyFilters(atlas, none));
    expect(chapters.map(({ chapter }) => chapter)).toEqual(atlas.chapters);
    expect(chapters.every(({ matching, count }) => matching === count)).toBe(true);
  });
  it('counts what of a chapter the filters leave, and leaves out one of which that is nothing', () => {
    for (const { id } of atlas.companies) {
      const shown = applyFilters(atlas, { ...none, company: [id] });
      const chapters = shownChapters(atlas, shown);
      expect(chapters.every(({ matching, count }) => matching > 0 && matching <= count)).toBe(true);
      expect(countShown('story', atlas, shown)).toBe(chapters.length);
    }
    const nothing = applyFilters(atlas, { ...none, q: 'no such word' });
    expect(shownChapters(atlas, nothing)).toEqual([]);
  });
});
