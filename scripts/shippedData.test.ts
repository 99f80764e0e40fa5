import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildAtlas } from '../src/data/atlas';
import { checkDataset } from '../src/data/checkDataset';
import { applyFilters } from '../src/data/filter';
import { companyKinds, eventKinds, relationKinds } from '../src/i18n/messages/kinds';
import { parseUrl } from '../src/state/urlCodec';
import { windowOf } from '../src/state/timeWindow';

const json: unknown = JSON.parse(readFileSync('public/data/ai-2023.json', 'utf8'));
const { dataset, issues } = checkDataset(json);
if (dataset === null) throw new Error('the shipped dataset has no usable frame');
const atlas = buildAtlas(dataset);

describe('the shipped dataset', () => {
  it('holds to the format', () => {
    expect(issues).toEqual([]);
  });
  it('is as large as promised', () => {
    expect(atlas.events.length).toBeGreaterThanOrEqual(470);
    expect(atlas.companies.length).toBeGreaterThanOrEqual(190);
    expect(atlas.relations.length).toBeGreaterThanOrEqual(130);
    expect(atlas.models.length).toBeGreaterThanOrEqual(230);
  });
  it('has no kind without a word in both languages', () => {
    const missing = (kinds: Iterable<string>, words: object) =>
      [...new Set(kinds)].filter((kind) => !Object.hasOwn(words, kind));
    for (const language of ['en', 'zh'] as const) {
      expect(
        missing(
          dataset.events.map(({ kind }) => kind),
          eventKinds[language],
        ),
      ).toEqual([]);
      expect(
        missing(
          dataset.companies.map(({ kind }) => kind),
          companyKinds[language],
        ),
      ).toEqual([]);
      expect(
        missing(
          dataset.relations.map(({ kind }) => kind),
          relationKinds[language],
        ),
      ).toEqual([]);
    }
  });
  it('says no text in one language only', () => {
    const sameInBoth = dataset.events.filter(({ summary }) => typeof summary === 'string');
    expect(sameInBoth.map(({ id }) => id)).toEqual([]);
  });
  it('has every event that the article names in a chapter', () => {
    const told = new Set(
      atlas.chapters.flatMap(({ link }) => {
        const { state } = parseUrl(link);
        return applyFilters(atlas, { ...state, window: windowOf(state, atlas.range) }).events;
      }),
    );
    const untold = atlas.events.filter((event) => event.inArticle && !told.has(event));
    expect(untold.map(({ id }) => id)).toEqual([]);
  });
});
