import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { utcDay } from '../geometry/utcDay';
import type { DaySpan } from './edtf';
import { buildAtlas, type Atlas } from './atlas';
import { countFacet } from './facets';
import { applyFilters, countAround, facetUnder, type Filters } from './filter';
import { ANY_MODEL } from './modelFilter';
import { tiesAround } from './neighbourhood';
import { testDataset } from './testDataset';

const atlas = buildAtlas(testDataset());
const none: Filters = {
  category: [],
  company: [],
  q: '',
  article: false,
  window: null,
  ...ANY_MODEL,
};
const idsOf = (filters: Partial<Filters>) => {
  const { events, relations, models } = applyFilters(atlas, { ...none, ...filters });
  return [events, relations, models].map((items) => items.map(({ id }) => id).join(' '));
};

describe('applyFilters', () => {
  it.each<[string, Partial<Filters>, string[]]>([
    ['nothing', {}, ['launch rule strike', 'tie-1 tie-2', 'big small mixture']],
    ['a category', { category: ['law'] }, ['rule strike', 'tie-2', '']],
    [
      'any of two categories',
      { category: ['law', 'text'] },
      ['launch rule strike', 'tie-1 tie-2', 'big small'],
    ],
    ['a company at either end', { company: ['alpha'] }, ['rule strike', 'tie-1 tie-2', '']],
    ['English words', { q: 'LAUNCHES big' }, ['launch', '', '']],
    ['Chinese words', { q: '贝塔' }, ['launch', 'tie-1', 'big small mixture']],
    ['full-width letters', { q: 'ｂｉｇ' }, ['launch', '', 'big']],
    ['Chinese beside Latin letters', { q: 'Big贝塔' }, ['launch', '', 'big']],
    ['a name however it is hyphenated', { q: 'b-i.g' }, ['launch', '', 'big']],
    ['the article', { article: true }, ['launch', '', '']],
    [
      'a window that a range reaches into',
      { window: { start: utcDay(2023, 9), end: utcDay(2023, 10) } },
      ['strike', '', ''],
    ],
    [
      'a window within a month known no better',
      { window: { start: utcDay(2023, 5, 10), end: utcDay(2023, 5, 11) } },
      ['rule', '', ''],
    ],
    ['what nothing has', { q: 'zebra' }, ['', '', '']],
  ])('keeps by %s', (_name, filters, expected) => {
    expect(idsOf(filters)).toEqual(expected);
  });
});

describe('countFacet', () => {
  it('says what choosing each option alone would leave under the other filters', () => {
    const filters = { ...none, category: ['law'], company: ['gamma'] };
    const countsOf = (facet: 'category' | 'company') =>
      Object.fromEntries(countFacet(facetUnder(atlas, filters, 'events', facet), null));
    expect(countsOf('category')).toEqual({ law: 1 });
    expect(countsOf('company')).toEqual({ alpha: 2, gamma: 1 });
  });
  it('agrees with what choosing the option leaves', () => {
    const category = countFacet(facetUnder(atlas, none, 'models', 'category'), null);
    for (const [id, count] of category) {
      expect(applyFilters(atlas, { ...none, category: [id] }).models).toHaveLength(count);
    }
  });
  it('agrees with it in every window, ranges and vague dates included', () => {
    const index = facetUnder(atlas, none, 'events', 'company');
    fc.assert(
      fc.property(
        fc.integer({ min: -30, max: 400 }),
        fc.integer({ min: 1, max: 400 }),
        (day, length) => {
          const start = utcDay(2023) + day;
          const window = { start, end: start + length };
          for (const [id, count] of countFacet(index, window)) {
            expect(applyFilters(atlas, { ...none, company: [id], window }).events).toHaveLength(
              count,
            );
          }
        },
      ),
    );
  });
});

describe('countAround', () => {
  const dataset = testDataset();
  const [first] = dataset.relations;
  if (!first) throw new Error('the test dataset has ties');
  const tie = (id: string, category: string, source: string, target: string, date: string) => ({
    ...first,
    ...{ id, category, source, target, date },
  });
  const tied = buildAtlas({
    ...dataset,
    relations: [
      tie('one', 'text', 'alpha', 'beta', '2023-02-01'),
      tie('two', 'law', 'beta', 'gamma', '2023-03-01'),
      tie('three', 'text', 'gamma', 'alpha', '2023-04-01'),
      tie('self', 'law', 'gamma', 'gamma', '2023-05-01'),
    ],
  });
  const until = (month: number) => ({ start: utcDay(2023), end: utcDay(2023, month) });

  it('counts what leads from the company through the ties of each option alone', () => {
    const around = { centre: 'alpha', hops: 2, toward: 'both' as const };
    const counts = countAround(tied, none, 'category', around);
    // Those of law lead from no tie of its own.
    expect(Object.fromEntries(counts)).toEqual({ text: 2, law: 0 });
  });

  it('agrees with what choosing the option leaves, in every window', () => {
    for (const facet of ['category', 'company'] as const) {
      for (const toward of ['both', 'out', 'in'] as const) {
        for (const window of [null, until(3), until(5)]) {
          for (const hops of [1, 2]) {
            const filters: Filters = { ...none, category: ['text'], company: ['beta'], window };
            const around = { centre: 'beta', hops, toward };
            const counts = countAround(tied, filters, facet, around);
            for (const { id } of facet === 'company' ? tied.companies : tied.categories) {
              const left = applyFilters(tied, { ...filters, [facet]: [id] }).relations;
              expect(counts.get(id) ?? 0).toBe(tiesAround(left, around).length);
            }
          }
        }
      }
    }
  });
});

describe('a window without a first day', () => {
  const dataset = testDataset();
  const [first] = dataset.relations;
  if (!first) throw new Error('the test dataset has ties');
  const lasting = buildAtlas({
    ...dataset,
    relations: [
      ...dataset.relations,
      { ...first, id: 'older', date: '2019' },
      { ...first, id: 'lifted', kind: 'restriction', date: '2023-01', endDate: '2023-05-18' },
      { ...first, id: 'closed', kind: 'acquisition', date: '2023-01-10', endDate: '2023-05-18' },
      {
        ...first,
        id: 'failed',
        kind: 'acquisition',
        status: 'abandoned',
        date: '2023-01-10',
        endDate: '2023-05-18',
      },
    ],
  });
  const long: DaySpan = {
    start: utcDay(2020, 5, 28),
    end: utcDay(2020, 5, 29),
    precision: 'day',
    approximate: false,
  };
  const standing = (end: number) => ({ start: utcDay(2023), end, standing: true });
  const tiesAt = (end: number) =>
    applyFilters(lasting, { ...none, window: standing(end) })
      .relations.map(({ id }) => id)
      .sort();

  it('shows the ties that stood on its last day: begun, and neither lifted nor failed', () => {
    expect(tiesAt(utcDay(2023, 1, 5))).toEqual(['lifted', 'older']);
    expect(tiesAt(utcDay(2023, 5, 18))).toEqual(['closed', 'failed', 'lifted', 'older', 'tie-1']);
    expect(tiesAt(utcDay(2023, 5, 19))).toEqual(['closed', 'older', 'tie-1']);
  });

  it('shows every model that was out by its last day', () => {
    const old = { ...lasting, models: lasting.models.map((model) => ({ ...model, days: long })) };
    const kept = (end: number) => applyFilters(old, { ...none, window: standing(end) }).models;
    expect(kept(utcDay(2023, 6, 30))).toHaveLength(lasting.models.length);
    expect(kept(utcDay(2019))).toEqual([]);
  });

  it.each(['relations', 'models', 'events'] as const)(
    'is counted for each option as it is shown: %s',
    (kind) => {
      const index = facetUnder(lasting, none, kind, 'company');
      fc.assert(
        fc.property(fc.integer({ min: -30, max: 400 }), (day) => {
          const window = standing(utcDay(2023) + day);
          for (const [id, count] of countFacet(index, window)) {
            expect(applyFilters(lasting, { ...none, company: [id], window })[kind]).toHaveLength(
              count,
            );
          }
        }),
      );
    },
  );
});

describe('buildAtlas', () => {
  it('is the same whatever the order of the records', () => {
    const dataset = testDataset();
    const reversed = {
      ...dataset,
      events: dataset.events.toReversed(),
      models: dataset.models.toReversed(),
    };
    const idsAndDays = ({ events, models }: Atlas) =>
      [...events, ...models].map(({ id, days }) => `${id} ${days.start}`);
    expect(idsAndDays(buildAtlas(reversed))).toEqual(idsAndDays(atlas));
  });
  it('gives a model the categories of its events and of its modality', () => {
    expect(atlas.modelById.get('big')?.categories).toEqual(['text']);
    expect(atlas.modelById.get('mixture')?.categories).toEqual([]);
  });
});
