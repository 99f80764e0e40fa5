import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildAtlas } from '../src/data/atlas';
import { checkDataset } from '../src/data/checkDataset';
import { applyFilters } from '../src/data/filter';
import type { Text } from '../src/data/schema';
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
    const said: readonly (readonly [string, Text | undefined])[] = [
      ['title', dataset.title],
      ['description', dataset.description],
      ...dataset.categories.map(({ id, name }) => [id, name] as const),
      ...dataset.events.flatMap(({ id, title, summary, articleNote }) =>
        [title, summary, articleNote].map((text) => [id, text] as const),
      ),
      ...dataset.relations.flatMap(({ id, summary, amountNote }) =>
        [summary, amountNote].map((text) => [id, text] as const),
      ),
      ...dataset.models.flatMap(({ id, paramsNote, articleNote }) =>
        [paramsNote, articleNote].map((text) => [id, text] as const),
      ),
      ...(dataset.chapters ?? []).flatMap(({ id, title, text, milestones = [] }) =>
        [title, text, ...milestones.map(({ method }) => method)].map((part) => [id, part] as const),
      ),
    ];
    const inOneOnly = said.filter(
      ([, text]) =>
        text !== undefined &&
        (typeof text === 'string' || text.en.trim() === '' || !/\p{Script=Han}/u.test(text.zh)),
    );
    expect(inOneOnly).toEqual([]);
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
