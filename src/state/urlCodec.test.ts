import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CARDS_GIB, CONTEXTS, WEIGHT_BITS } from '../data/memory';
import { MODALITIES, PARAMS_STATUSES, WEIGHTS } from '../data/modelKinds';
import { isoFromDay, utcDay } from '../geometry/utcDay';
import { RUNS } from '../testing/runs';
import { createViewStore } from './store';
import { formatUrl, historyStep, leftOutOfLink, LONGEST_WRITTEN, parseUrl } from './urlCodec';
import {
  DEFAULT_STATE,
  DIRECTIONS,
  DRAWINGS_OF,
  GROUPS,
  ITEM_TYPES,
  LANGUAGES,
  ORDERS,
  SCALES,
  SORTS_OF,
  THEMES,
  VIEWS,
  type ViewState,
} from './viewState';

const id = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._-]{0,20}$/);
const ids = fc.uniqueArray(id, { maxLength: 5 });
/** Days of the years 0 to 9999, some with a share of them. */
const day = fc
  .tuple(
    fc.integer({ min: utcDay(0), max: utcDay(9999, 12, 31) }),
    fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 999 })),
  )
  .map(([whole, share]) => ({
    at: whole + share / 1000,
    text: isoFromDay(whole) + (share === 0 ? '' : String(share / 1000).slice(1)),
  }));
const orNull = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });

const anySizeRange = fc
  .tuple(orNull(fc.integer({ min: 1, max: 1e15 })), orNull(fc.integer({ min: 1, max: 1e15 })))
  .map(([least, most]) => {
    if (least === null && most === null) return null;
    return least !== null && most !== null && most < least
      ? { least: most, most: least }
      : { least, most };
  });

const anyState: fc.Arbitrary<ViewState> = fc
  .record({
    drawing: fc.constantFrom(...VIEWS).chain((view) =>
      fc.record({
        view: fc.constant(view),
        as: fc.constantFrom(...DRAWINGS_OF[view]),
        sort: orNull(
          fc
            .record({ column: fc.constantFrom(...SORTS_OF[view]), descending: fc.boolean() })
            .filter(({ column, descending }) => descending || column !== SORTS_OF[view][0]),
        ),
      }),
    ),
    days: fc.tuple(orNull(day), orNull(day)),
    rest: fc.record({
      category: ids,
      company: ids,
      q: fc.string({ unit: 'grapheme', maxLength: 40 }),
      article: fc.boolean(),
      select: orNull(fc.record({ type: fc.constantFrom(...ITEM_TYPES), id })),
      group: fc.constantFrom(...GROUPS),
      page: fc.integer({ min: 1, max: 9999 }),
      fold: ids,
      hops: fc.constantFrom(1 as const, 2 as const, null),
      around: orNull(id),
      toward: fc.constantFrom(...DIRECTIONS),
      order: fc.constantFrom(...ORDERS),
      path: orNull(fc.uniqueArray(id, { minLength: 2, maxLength: 2 })).map(
        (pair): [string, string] | null => (pair?.[0] && pair[1] ? [pair[0], pair[1]] : null),
      ),
      compare: ids,
      trend: fc.boolean(),
      modality: fc.uniqueArray(fc.constantFrom(...MODALITIES)),
      weights: fc.uniqueArray(fc.constantFrom(...WEIGHTS)),
      disclosure: fc.uniqueArray(fc.constantFrom(...PARAMS_STATUSES)),
      licence: ids,
      size: anySizeRange,
      fits: orNull(fc.constantFrom(...CARDS_GIB)),
      bits: fc.constantFrom(...WEIGHT_BITS),
      context: orNull(fc.constantFrom(...CONTEXTS)),
      scale: fc.constantFrom(...SCALES),
      chapter: orNull(id),
      lang: orNull(fc.constantFrom(...LANGUAGES)),
      theme: orNull(fc.constantFrom(...THEMES)),
      embed: fc.boolean(),
      data: orNull(
        fc.constantFrom('data/mine.json', '/other.json', 'https://example.org/a.json?b=c&d=e'),
      ),
    }),
  })
  .map(({ drawing, days, rest }) => {
    const [a, b] = days;
    const [from, to] = a !== null && b !== null && b.at < a.at ? [b, a] : [a, b];
    // The same share of one day would be no time at all.
    const isEmpty = from !== null && from.at === to?.at && !Number.isInteger(from.at);
    return {
      ...drawing,
      ...rest,
      from: from?.text ?? null,
      to: isEmpty ? null : (to?.text ?? null),
    };
  });

/** Links that have been handed out; they open the same for ever. Add, never edit. */
const GOLDEN: readonly (readonly [link: string, state: Partial<ViewState>])[] = [
  ['', {}],
  ['view=network', { view: 'network' }],
  ['view=models&as=table', { view: 'models', as: 'table' }],
  ['view=models&as=rank', { view: 'models', as: 'rank' }],
  ['view=network&as=matrix', { view: 'network', as: 'matrix' }],
  ['category=image,video', { category: ['image', 'video'] }],
  ['company=openai,microsoft', { company: ['openai', 'microsoft'] }],
  ['q=large+language+model', { q: 'large language model' }],
  ['q=%E5%A4%A7%E6%A8%A1%E5%9E%8B', { q: '大模型' }],
  ['from=2023-03-01&to=2023-03-31', { from: '2023-03-01', to: '2023-03-31' }],
  ['article=1', { article: true }],
  ['select=event:chatgpt-launch', { select: { type: 'event', id: 'chatgpt-launch' } }],
  ['select=model:llama-2-70b', { select: { type: 'model', id: 'llama-2-70b' } }],
  ['group=company', { group: 'company' }],
  ['group=company&page=3', { group: 'company', page: 3 }],
  ['fold=law,research', { fold: ['law', 'research'] }],
  ['from=2023-01-24.25&to=2023-01-26.5', { from: '2023-01-24.25', to: '2023-01-26.5' }],
  ['as=table&sort=-date', { as: 'table', sort: { column: 'date', descending: true } }],
  [
    'view=network&as=table&sort=amount',
    { view: 'network', as: 'table', sort: { column: 'amount', descending: false } },
  ],
  [
    'view=network&select=company:openai&hops=2',
    { view: 'network', select: { type: 'company', id: 'openai' }, hops: 2 },
  ],
  [
    'view=network&select=relation:tie-1&hops=1&around=openai&toward=in',
    {
      view: 'network',
      select: { type: 'relation', id: 'tie-1' },
      hops: 1,
      around: 'openai',
      toward: 'in',
    },
  ],
  ['view=network&as=matrix&order=ties', { view: 'network', as: 'matrix', order: 'ties' }],
  ['view=network&as=months&to=2023-05-31', { view: 'network', as: 'months', to: '2023-05-31' }],
  ['view=network&path=openai,nvidia', { view: 'network', path: ['openai', 'nvidia'] }],
  [
    'view=models&as=compare&compare=gpt-3,phi-1',
    { view: 'models', as: 'compare', compare: ['gpt-3', 'phi-1'] },
  ],
  ['view=models&trend=1', { view: 'models', trend: true }],
  ['view=models&fits=24&bits=4', { view: 'models', fits: 24, bits: 4 }],
  ['view=models&fits=24&bits=4&context=8192', { view: 'models', fits: 24, bits: 4, context: 8192 }],
  [
    'view=models&modality=text,code&weights=open&disclosure=disclosed',
    {
      view: 'models',
      modality: ['text', 'code'],
      weights: ['open'],
      disclosure: ['disclosed'],
    },
  ],
  [
    'view=models&licence=apache-2.0,llama-2-community',
    { view: 'models', licence: ['apache-2.0', 'llama-2-community'] },
  ],
  ['view=models&size=5B-50B', { view: 'models', size: { least: 5e9, most: 50e9 } }],
  ['view=models&size=-46.7B', { view: 'models', size: { least: null, most: 46.7e9 } }],
  ['view=models&size=1T-', { view: 'models', size: { least: 1e12, most: null } }],
  ['view=models&as=rank&scale=linear', { view: 'models', as: 'rank', scale: 'linear' }],
  ['view=story&chapter=law', { view: 'story', chapter: 'law' }],
  ['lang=zh&theme=dark', { lang: 'zh', theme: 'dark' }],
  ['view=network&embed=1', { view: 'network', embed: true }],
  ['data=https://example.org/ai-2024.json', { data: 'https://example.org/ai-2024.json' }],
];

describe('links', () => {
  it.each(GOLDEN)('?%s opens what it always opened', (link, expected) => {
    expect(parseUrl(`?${link}`)).toEqual({ state: { ...DEFAULT_STATE, ...expected }, dropped: [] });
    expect(formatUrl({ ...DEFAULT_STATE, ...expected })).toBe(link);
  });

  it('carry every state there and back', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        const { state: read, dropped } = parseUrl(`?${formatUrl(state)}`);
        expect(dropped).toEqual([]);
        expect(read).toEqual({ ...state, q: state.q.toWellFormed() });
      }),
      RUNS.cheap,
    );
  });

  it('carry every state that choices in the page lead to', () => {
    const anyStep = fc.oneof(
      anyState.map((state) => ({ do: 'change' as const, state })),
      anyState.map((state) => ({ do: 'choose' as const, state })),
      fc.tuple(fc.constantFrom('category' as const, 'company' as const), id).map(([facet, id]) => ({
        do: 'toggle' as const,
        ...{ facet, id },
      })),
      orNull(fc.record({ type: fc.constantFrom(...ITEM_TYPES), id })).map((item) => ({
        do: 'open' as const,
        item,
      })),
      fc.constant({ do: 'clear' as const }),
      fc.constantFrom(...VIEWS).map((view) => ({ do: 'view' as const, view })),
    );
    fc.assert(
      fc.property(fc.array(anyStep, { maxLength: 8 }), (steps) => {
        const store = createViewStore(parseUrl(''));
        for (const step of steps) {
          const { change, choose, toggle, open, clearFilters } = store.getState();
          if (step.do === 'change') change(step.state);
          else if (step.do === 'choose') choose(step.state);
          else if (step.do === 'toggle') toggle(step.facet, step.id);
          else if (step.do === 'open') open(step.item);
          else if (step.do === 'view') change({ view: step.view });
          else clearFilters();
        }
        const state = store.getState();
        const { state: read, dropped } = parseUrl(formatUrl(state));
        expect(leftOutOfLink(state)).toEqual([]);
        expect(dropped).toEqual([]);
        expect({ ...state, ...read, q: state.q }).toEqual(state);
      }),
      RUNS.usual,
    );
  });

  it('carry every company of a large file, and a long search', () => {
    const company = Array.from({ length: 298 }, (_, index) => `company-${index}`);
    const state = { ...DEFAULT_STATE, company, q: 'a '.repeat(1_000) };
    expect(parseUrl(formatUrl(state))).toEqual({ state, dropped: [] });
    expect(leftOutOfLink(state)).toEqual([]);
  });

  it('leave out what would make them too long, say so and keep the rest', () => {
    const pairs = '人工'.repeat(900);
    const company = Array.from({ length: 150 }, (_, index) => `company-${index}`);
    const state: ViewState = { ...DEFAULT_STATE, view: 'models', q: pairs, company };
    expect(leftOutOfLink(state)).toEqual([{ name: 'q', value: `${pairs.slice(0, 60)}…` }]);
    expect(parseUrl(formatUrl(state))).toEqual({ state: { ...state, q: '' }, dropped: [] });
  });

  it('are never longer than what is read', () => {
    const long = fc.uniqueArray(fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._-]{0,200}$/), {
      maxLength: 60,
    });
    const longState = fc.tuple(anyState, long, long, fc.string({ maxLength: 2_000 }));
    fc.assert(
      fc.property(longState, ([state, company, licence, q]) => {
        const large = { ...state, company, licence, q };
        const link = formatUrl(large);
        const named = leftOutOfLink(large).map(({ name }) => [name, DEFAULT_STATE[name as 'q']]);
        expect(link.length).toBeLessThanOrEqual(LONGEST_WRITTEN);
        expect(parseUrl(link)).toEqual({
          state: { ...large, q: q.toWellFormed(), ...(Object.fromEntries(named) as object) },
          dropped: [],
        });
      }),
      RUNS.usual,
    );
  });

  it('never throw and always settle, whatever is in them', () => {
    const anyLink = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.webQueryParameters(),
      fc
        .array(fc.tuple(fc.constantFrom(...Object.keys(DEFAULT_STATE), '__proto__'), fc.string()))
        .map((pairs) => pairs.map(([name, value]) => `${name}=${value}`).join('&')),
    );
    fc.assert(
      fc.property(anyLink, (link) => {
        const { state } = parseUrl(link);
        expect(parseUrl(formatUrl(state))).toEqual({ state, dropped: [] });
      }),
      RUNS.cheap,
    );
  });

  it.each(['?__proto__=1', '?constructor=1', '?q=%', '?%', '?&&==&', '?view', '#'])(
    '%s does no harm',
    (link) => {
      expect(parseUrl(link).state.view).toBe('timeline');
      expect(Object.getPrototypeOf(parseUrl(link).state)).toBe(Object.prototype);
    },
  );

  it('of 100 kB are refused whole, with a notice', () => {
    const { state, dropped } = parseUrl(`?q=${'a'.repeat(100_000)}`);
    expect(state).toEqual(DEFAULT_STATE);
    expect(dropped).toHaveLength(1);
  });

  it.each([
    ['view=map', 'view', 'map'],
    ['view=timeline&as=rank', 'as', 'rank'],
    ['from=2023-02-30', 'from', '2023-02-30'],
    ['from=2023-02-03.1234', 'from', '2023-02-03.1234'],
    ['page=0', 'page', '0'],
    ['as=table&sort=amount', 'sort', 'amount'],
    [`q=${'a'.repeat(2_001)}`, 'q', `${'a'.repeat(60)}…`],
    ['select=planet:mars', 'select', 'planet:mars'],
    ['select=event:', 'select', 'event:'],
    ['path=openai', 'path', 'openai'],
    ['path=openai,openai', 'path', 'openai,openai'],
    ['hops=3', 'hops', '3'],
    ['modality=smell', 'modality', 'smell'],
    ['size=50B-5B', 'size', '50B-5B'],
    ['size=-', 'size', '-'],
    ['size=0-7B', 'size', '0-7B'],
    ['fits=25', 'fits', '25'],
    ['data=http://example.org/a.json', 'data', 'http://example.org/a.json'],
    ['data=javascript:alert(1)', 'data', 'javascript:alert(1)'],
    ['data=//example.org/a.json', 'data', '//example.org/a.json'],
    ['wiev=network', 'wiev', 'network'],
  ])('%s: the value is dropped and named, the rest holds', (link, name, value) => {
    const { state, dropped } = parseUrl(`?${link}&article=1`);
    expect(dropped).toEqual([{ name, value }]);
    expect(state.article).toBe(true);
  });

  it('keep the good ids of a list with a bad one', () => {
    const { state, dropped } = parseUrl('?category=image,<b>,video');
    expect(state.category).toEqual(['image', 'video']);
    expect(dropped).toEqual([{ name: 'category', value: '<b>' }]);
  });

  it('drop an end before the start', () => {
    const { state, dropped } = parseUrl('?from=2023-05-01&to=2023-04-01');
    expect(state).toMatchObject({ from: '2023-05-01', to: null });
    expect(dropped).toEqual([{ name: 'to', value: '2023-04-01' }]);
  });

  it('drop an end at an earlier time of the same day, keep one later in it', () => {
    const early = parseUrl('?from=2023-05-01.5&to=2023-05-01.25');
    expect(early.dropped).toEqual([{ name: 'to', value: '2023-05-01.25' }]);
    expect(parseUrl('?from=2023-05-01.5&to=2023-05-01').dropped).toEqual([]);
  });

  it('do not say an order that is the one at rest', () => {
    expect(parseUrl('?as=table&sort=date')).toEqual(parseUrl('?as=table'));
  });

  it('lose what other sites append without a word', () => {
    expect(parseUrl('?view=network&utm_source=x&fbclid=y').dropped).toEqual([]);
  });
});

describe('historyStep', () => {
  it('pushes a choice, replaces a move, ignores what no link shows', () => {
    const state = { ...DEFAULT_STATE, from: '2023-01-01' };
    expect(historyStep(DEFAULT_STATE, state)).toBe('replace');
    expect(historyStep(state, { ...state, q: 'llama' })).toBe('replace');
    expect(historyStep(state, { ...state, view: 'network', q: 'llama' })).toBe('push');
    expect(historyStep(state, { ...state })).toBeNull();
  });
});
