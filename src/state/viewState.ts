import type { ItemKind } from '../data/facets';
import { ANY_MODEL, type ModelFilters } from '../data/modelFilter';

export const VIEWS = ['timeline', 'network', 'models', 'story'] as const;
export type ViewName = (typeof VIEWS)[number];

/** What each view shows, and so what the counts of the filters count. */
export const ITEMS_OF: Readonly<Record<ViewName, ItemKind>> = {
  timeline: 'events',
  network: 'relations',
  models: 'models',
  story: 'events',
};

export const DRAWINGS = ['chart', 'table', 'rank', 'compare', 'matrix', 'months'] as const;
export type Drawing = (typeof DRAWINGS)[number];

/** How each view can be drawn; the first is the default. */
export const DRAWINGS_OF: Readonly<Record<ViewName, readonly Drawing[]>> = {
  timeline: ['chart', 'table'],
  network: ['chart', 'matrix', 'months', 'table'],
  models: ['chart', 'table', 'rank', 'compare'],
  story: ['chart', 'table'],
};

export const GROUPS = ['category', 'company', 'none'] as const;
export type Group = (typeof GROUPS)[number];

/** The id of the one lane of a timeline without groups. */
export const ONE_LANE = 'everything';

export const DIRECTIONS = ['both', 'out', 'in'] as const;
type Direction = (typeof DIRECTIONS)[number];

export const ORDERS = ['community', 'ties', 'name'] as const;
type Order = (typeof ORDERS)[number];

/** Models side by side that can still be told apart at a glance. */
export const MOST_COMPARED = 6;

/** What each view's table can be sorted by; by the first, ascending, it is at rest. */
export const SORTS_OF: Readonly<Record<ViewName, readonly string[]>> = {
  timeline: ['date', 'title', 'category', 'kind', 'who', 'importance'],
  network: [
    'date',
    'source',
    'kind',
    'target',
    'status',
    'amount',
    'summary',
    'sources',
    'community',
  ],
  models: [
    ...['date', 'name', 'company', 'modality', 'size', 'status', 'active', 'fitting', 'memory'],
    ...['tokens', 'context', 'weights', 'licence', 'ratio', 'base', 'sources'],
  ],
  story: ['number', 'title', 'text'],
};

/** The order of a table's rows. */
export interface Sort {
  readonly column: string;
  readonly descending: boolean;
}

export const SCALES = ['log', 'linear'] as const;
type Scale = (typeof SCALES)[number];

export const LANGUAGES = ['en', 'zh'] as const;
export type Language = (typeof LANGUAGES)[number];

export const THEMES = ['light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

export const ITEM_TYPES = ['event', 'company', 'relation', 'model'] as const;
type ItemType = (typeof ITEM_TYPES)[number];

/** One thing of the dataset, named so that a link can carry it. */
export interface ItemRef {
  readonly type: ItemType;
  readonly id: string;
}

/** Everything a link reproduces. Null where the reader has chosen nothing and a default of theirs or the dataset's holds. */
export interface ViewState extends ModelFilters {
  readonly view: ViewName;
  readonly as: Drawing;
  readonly category: readonly string[];
  readonly company: readonly string[];
  readonly q: string;
  /**
   * First and last day of the time window, `YYYY-MM-DD`, both inclusive. What the timeline shows may begin and end at a
   * share of them, as in `2023-03-14.25`: six in the morning.
   */
  readonly from: string | null;
  readonly to: string | null;
  readonly article: boolean;
  readonly select: ItemRef | null;
  readonly group: Group;
  /** Timeline: which page of the lanes by company, from 1. */
  readonly page: number;
  /** Timeline: lanes without labels. */
  readonly fold: readonly string[];
  /** The order of the view's table; null as it is at rest. */
  readonly sort: Sort | null;
  /** Network: how far the neighbourhood goes that is kept. */
  readonly hops: 1 | 2 | null;
  /** Network: the company in the middle of it; the selected one if null. */
  readonly around: string | null;
  /** Network: which ties lead from one company of it to the next. */
  readonly toward: Direction;
  /** Network as a matrix: the order of its companies. */
  readonly order: Order;
  readonly path: readonly [string, string] | null;
  readonly compare: readonly string[];
  /** Models: a trend line through the sizes. */
  readonly trend: boolean;
  /** Models, ranked: the axis. */
  readonly scale: Scale;
  readonly chapter: string | null;
  readonly lang: Language | null;
  readonly theme: Theme | null;
  readonly embed: boolean;
  /** Address of another dataset: `https:` or relative to the page. */
  readonly data: string | null;
}

export const DEFAULT_STATE: ViewState = {
  view: 'timeline',
  as: 'chart',
  category: [],
  company: [],
  q: '',
  from: null,
  to: null,
  article: false,
  select: null,
  group: 'category',
  page: 1,
  fold: [],
  sort: null,
  hops: null,
  around: null,
  toward: 'both',
  order: 'community',
  path: null,
  compare: [],
  trend: false,
  ...ANY_MODEL,
  scale: 'log',
  chapter: null,
  lang: null,
  theme: null,
  embed: false,
  data: null,
};
