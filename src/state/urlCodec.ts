import { CARDS_GIB, CONTEXTS, WEIGHT_BITS } from '../data/memory';
import { MODALITIES, PARAMS_STATUSES, WEIGHTS } from '../data/modelKinds';
import { changed } from './changed';
import { parseDataAddress } from './dataAddress';
import { formatSizeRange, parseSizeRange } from './sizeRange';
import { momentFrom } from './timeWindow';
import {
  DEFAULT_STATE,
  DIRECTIONS,
  DRAWINGS,
  DRAWINGS_OF,
  GROUPS,
  ITEM_TYPES,
  LANGUAGES,
  MOST_COMPARED,
  ORDERS,
  SCALES,
  SORTS_OF,
  THEMES,
  VIEWS,
  type ViewState,
} from './viewState';

/**
 * One parameter of a link: `parse` gives undefined for a value it cannot read and calls `reject` with a part of a value
 * it leaves out; `format` gives null for nothing to say.
 */
interface Parameter<T> {
  readonly parse: (text: string, reject: (part: string) => void) => T | undefined;
  readonly format: (value: T) => string | null;
  /** A choice is an entry of its own in the browser's history; a continuous move replaces the entry. */
  readonly history: 'push' | 'replace';
}

type Parameters = { readonly [K in keyof ViewState]: Parameter<ViewState[K]> };

/** A value of a link that could not be used, for the notice. */
export interface Dropped {
  readonly name: string;
  readonly value: string;
}

export interface ParsedLink {
  readonly state: ViewState;
  readonly dropped: readonly Dropped[];
}

const ID = /^[A-Za-z0-9][A-Za-z0-9._-]*$/;

/** Bounds what a hostile link can make the page hold. */
const LONGEST_READ = 16_000;
/** Characters of a query string that servers and messengers commonly take; a link that is written is no longer. */
export const LONGEST_WRITTEN = 8_000;
/** Characters of a search, typed or in a link. */
export const LONGEST_SEARCH = 2_000;

/** The parameters of the URL contract, in the order they are written. */
const PARAMETERS: Parameters = {
  view: oneOf(VIEWS, DEFAULT_STATE.view),
  as: oneOf(DRAWINGS, DEFAULT_STATE.as),
  category: idList(),
  company: idList(),
  q: {
    parse: (text) => (text.length <= LONGEST_SEARCH ? text : undefined),
    format: (value) => (value === '' ? null : value),
    history: 'replace',
  },
  from: isoDay(),
  to: isoDay(),
  article: flag(),
  select: {
    parse: (text) => {
      const colon = text.indexOf(':');
      const type = ITEM_TYPES.find((name) => name === text.slice(0, Math.max(0, colon)));
      const id = text.slice(colon + 1);
      return type && ID.test(id) ? { type, id } : undefined;
    },
    format: (value) => value && `${value.type}:${value.id}`,
    history: 'push',
  },
  group: oneOf(GROUPS, DEFAULT_STATE.group),
  page: {
    parse: (text) => (/^[1-9]\d{0,3}$/.test(text) ? Number(text) : undefined),
    format: (value) => (value === DEFAULT_STATE.page ? null : String(value)),
    history: 'push',
  },
  fold: idList(),
  sort: {
    parse: (text) => {
      const column = text.replace(/^-/, '');
      return { column, descending: column !== text };
    },
    format: (value) => value && `${value.descending ? '-' : ''}${value.column}`,
    history: 'push',
  },
  hops: numberOf([1, 2] as const, null),
  around: optionalId(),
  toward: oneOf(DIRECTIONS, DEFAULT_STATE.toward),
  order: oneOf(ORDERS, DEFAULT_STATE.order),
  path: {
    parse: (text) => {
      const [from, to, ...more] = text.split(',');
      const isPair = from && to && more.length === 0 && ID.test(from) && ID.test(to);
      return isPair && from !== to ? [from, to] : undefined;
    },
    format: (value) => value?.join(',') ?? null,
    history: 'push',
  },
  compare: idList(MOST_COMPARED),
  trend: flag(),
  modality: someOf(MODALITIES),
  weights: someOf(WEIGHTS),
  disclosure: someOf(PARAMS_STATUSES),
  licence: idList(),
  size: {
    parse: parseSizeRange,
    format: (value) => value && formatSizeRange(value),
    history: 'replace',
  },
  fits: numberOf(CARDS_GIB, null),
  bits: numberOf(WEIGHT_BITS, DEFAULT_STATE.bits),
  context: numberOf(CONTEXTS, null),
  scale: oneOf(SCALES, DEFAULT_STATE.scale),
  chapter: optionalId(),
  lang: optionalOneOf(LANGUAGES),
  theme: optionalOneOf(THEMES),
  embed: flag(),
  data: { parse: parseDataAddress, format: (value) => value, history: 'push' },
};

const NAMES = Object.keys(PARAMETERS) as (keyof ViewState)[];

/** Names that other sites append to links for their own counting; dropped without a word. */
const TRACKING = /^(utm_.*|fbclid|gclid|ref|spm|from_source)$/;

/**
 * Reads a query string, with or without its `?`. Never throws: what is unknown, malformed or contradicts the rest is
 * left at its default and listed in `dropped`.
 */
export function parseUrl(search: string): ParsedLink {
  const dropped: Dropped[] = [];
  const state: Record<string, unknown> = { ...DEFAULT_STATE };
  if (search.length > LONGEST_READ) {
    return { state: DEFAULT_STATE, dropped: [{ name: '', value: quote(search) }] };
  }
  const seen = new Set<string>();
  for (const [name, value] of new URLSearchParams(search)) {
    if (TRACKING.test(name)) continue;
    const key = NAMES.find((known) => known === name);
    const parsed =
      key && !seen.has(key) && value !== ''
        ? PARAMETERS[key].parse(value, (part) => dropped.push({ name: key, value: quote(part) }))
        : undefined;
    if (key && parsed !== undefined) {
      seen.add(key);
      state[key] = parsed;
    } else {
      dropped.push({ name: quote(name), value: quote(value) });
    }
  }
  // Sound: each key was given the output of its own parser or kept its default.
  return settle(state as unknown as ViewState, dropped);
}

/**
 * The query string of a state, without `?`: defaults omitted, fixed order, `,` and `:` left readable. What would make it
 * longer than {@link LONGEST_WRITTEN} is left out.
 */
export function formatUrl(state: ViewState): string {
  const { kept } = writeLink(state);
  return kept.map(({ text }) => text).join('&');
}

/** What of a state its link is too long to carry, the parts of {@link formatUrl} that are left out. */
export function leftOutOfLink(state: ViewState): readonly Dropped[] {
  return writeLink(state).leftOut.map(({ name }) => ({
    name,
    value: quote(formatParameter(name, state) ?? ''),
  }));
}

interface WrittenParameter {
  readonly name: keyof ViewState;
  readonly text: string;
}

/** The parameters of a state's link in order, and those left out, the longest first, so that it stays short enough. */
function writeLink(state: ViewState) {
  let kept = NAMES.flatMap((name): WrittenParameter[] => {
    const text = formatParameter(name, state);
    return text === null ? [] : [{ name, text: `${name}=${encode(text)}` }];
  });
  const leftOut: WrittenParameter[] = [];
  while (kept.reduce((sum, { text }) => sum + text.length + 1, -1) > LONGEST_WRITTEN) {
    const longest = kept.reduce((a, b) => (b.text.length > a.text.length ? b : a));
    leftOut.push(longest);
    kept = kept.filter((part) => part !== longest);
  }
  return { kept, leftOut };
}

/** Whether going from one state to another is a choice (`push`), a continuous move (`replace`) or nothing a link shows. */
export function historyStep(before: ViewState, after: ViewState): 'push' | 'replace' | null {
  const changed = NAMES.filter(
    (name) => formatParameter(name, before) !== formatParameter(name, after),
  );
  if (changed.length === 0) return null;
  return changed.some((name) => PARAMETERS[name].history === 'push') ? 'push' : 'replace';
}

function formatParameter(name: keyof ViewState, state: ViewState): string | null {
  // Sound: a parameter formats the field of its own name.
  const parameter = PARAMETERS[name] as Parameter<ViewState[keyof ViewState]>;
  return parameter.format(state[name]);
}

/**
 * Drops what contradicts the rest of the link: a drawing or an order its view does not have, a window that ends before it
 * starts.
 */
function settle(state: ViewState, dropped: Dropped[]): ParsedLink {
  let settled = state;
  if (!DRAWINGS_OF[settled.view].includes(settled.as)) {
    dropped.push({ name: 'as', value: settled.as });
    settled = { ...settled, as: DEFAULT_STATE.as };
  }
  const { sort, from, to } = settled;
  if (sort !== null && !SORTS_OF[settled.view].includes(sort.column)) {
    dropped.push({ name: 'sort', value: quote(sort.column) });
  }
  // Among others an order that is the one at rest.
  settled = changed(settled, {});
  if (from !== null && to !== null && momentFrom(to, 'last') <= momentFrom(from, 'first')) {
    dropped.push({ name: 'to', value: to });
    settled = { ...settled, to: null };
  }
  return { state: settled, dropped };
}

function oneOf<T extends string>(values: readonly T[], fallback: T): Parameter<T> {
  return {
    parse: (text) => values.find((value) => value === text),
    format: (value) => (value === fallback ? null : value),
    history: 'push',
  };
}

/** Any of some words, in the order given, each once. */
function someOf<T extends string>(values: readonly T[]): Parameter<readonly T[]> {
  return {
    parse: (text, reject) => {
      const words = [...new Set(text.split(','))];
      const kept = words.flatMap((word) => values.find((value) => value === word) ?? []);
      if (kept.length === 0) return undefined;
      words.filter((word) => !kept.some((value) => value === word)).forEach(reject);
      return kept;
    },
    format: (value) => (value.length === 0 ? null : value.join(',')),
    history: 'push',
  };
}

/** One of some numbers; the fallback, null where there is none, is not written. */
function numberOf<T extends number, F extends T | null>(
  values: readonly T[],
  fallback: F,
): Parameter<T | F> {
  return {
    parse: (text) => values.find((value) => String(value) === text),
    format: (value) => (value === fallback ? null : String(value)),
    history: 'push',
  };
}

function optionalOneOf<T extends string>(values: readonly T[]): Parameter<T | null> {
  return {
    parse: (text) => values.find((value) => value === text),
    format: (value) => value,
    history: 'push',
  };
}

function optionalId(): Parameter<string | null> {
  return {
    parse: (text) => (ID.test(text) ? text : undefined),
    format: (value) => value,
    history: 'push',
  };
}

function idList(most = Infinity): Parameter<readonly string[]> {
  return {
    parse: (text, reject) => {
      const ids = [...new Set(text.split(','))];
      const kept = ids.filter((id) => ID.test(id)).slice(0, most);
      if (kept.length === 0) return undefined;
      ids.filter((id) => !kept.includes(id)).forEach(reject);
      return kept;
    },
    format: (value) => (value.length === 0 ? null : value.join(',')),
    history: 'push',
  };
}

function isoDay(): Parameter<string | null> {
  return {
    parse: (text) => (Number.isNaN(momentFrom(text, 'first')) ? undefined : text),
    format: (value) => value,
    history: 'replace',
  };
}

function flag(): Parameter<boolean> {
  return {
    parse: (text) => (text === '1' ? true : undefined),
    format: (value) => (value ? '1' : null),
    history: 'push',
  };
}

function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed())
    .replaceAll('%2C', ',')
    .replaceAll('%3A', ':')
    .replaceAll('%2F', '/')
    .replaceAll('%20', '+');
}

const LONGEST_QUOTE = 60;
function quote(text: string): string {
  return text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text;
}
