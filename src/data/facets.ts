import { bisectLeft, bisectRight } from 'd3-array';
import type { AtlasEvent, AtlasModel, AtlasRelation } from './datedRecords';
import { goneFrom } from './standing';

/** The items a view can show, by kind. */
export type ItemKind = 'events' | 'relations' | 'models';
export type Item = AtlasEvent | AtlasRelation | AtlasModel;

/** What items are grouped by for choosing. */
export type Facet = 'category' | 'company';

/** A half-open window in UTC days. */
export interface FilterWindow {
  readonly start: number;
  readonly end: number;
  /**
   * It has no first day: whatever began before its end is kept, of the ties those that stood at its end, begun by then and
   * not gone.
   */
  readonly standing?: boolean;
}

/** Lists of references, one after another: the i-th lies between the i-th offset and the next. */
export interface References {
  readonly offsets: ArrayLike<number>;
  /** Where each that is referred to stands in its own list. */
  readonly targets: ArrayLike<number> & Iterable<number>;
}

/** When the items of one option happen: first days and last days apart, each ascending, so that a window is counted in O(log n). */
interface Spans {
  /** Where each item stands among all, ascending. */
  readonly places: Uint32Array;
  readonly starts: Float64Array;
  readonly ends: Float64Array;
  /** From when they no longer stand; null where nothing ever goes. */
  readonly gone: Float64Array | null;
}

/** For each option, when the items happen that it would leave if it were the only one chosen of its group. */
export type FacetIndex = ReadonlyMap<string, Spans>;

/** The index of every kind of item by each facet, with no filter on. */
export type Facets = Readonly<Record<ItemKind, Readonly<Record<Facet, FacetIndex>>>>;

/** What one kind of item is grouped by; asked item by item, for a copy of what each says would cost more than asking. */
export interface FacetsOf<T extends Item> extends Readonly<
  Record<Facet, (item: T) => readonly string[]>
> {
  /** From when an item no longer stands; null where nothing ever goes. */
  readonly gone: ((item: T) => number) | null;
}

export const FACETS_OF_EVENT: FacetsOf<AtlasEvent> = {
  category: ({ category }) => [category],
  company: ({ companies }) => companies,
  gone: null,
};

export const FACETS_OF_RELATION: FacetsOf<AtlasRelation> = {
  category: ({ category }) => [category],
  company: ({ source, target }) => (source === target ? [source] : [source, target]),
  gone: goneFrom,
};

export const FACETS_OF_MODEL: FacetsOf<AtlasModel> = {
  category: ({ categories }) => categories,
  company: ({ companies }) => companies,
  gone: null,
};

/** Sorts items, which have to be in order of time, by the options of each facet. */
export function indexFacets<T extends Item>(
  items: readonly T[],
  facets: FacetsOf<T>,
): Record<Facet, FacetIndex> {
  return {
    category: indexFacet(items, facets, 'category'),
    company: indexFacet(items, facets, 'company'),
  };
}

/** Sorts items, which have to be in order of time, by the options of a facet. */
export function indexFacet<T extends Item>(
  items: readonly T[],
  facets: FacetsOf<T>,
  facet: Facet,
): FacetIndex {
  const places = new Map<string, number>();
  const references = { offsets: [0], targets: [] as number[] };
  const columns = { starts: new Float64Array(items.length), ends: new Float64Array(items.length) };
  items.forEach((item, index) => {
    for (const option of facets[facet](item)) {
      const place = places.get(option) ?? places.size;
      places.set(option, place);
      references.targets.push(place);
    }
    references.offsets.push(references.targets.length);
    columns.starts[index] = item.days.start;
    columns.ends[index] = item.days.end;
  });
  const { gone } = facets;
  return spansByOption([...places.keys()], references, {
    ...columns,
    gone: gone && Float64Array.from(items, gone),
  });
}

/** The index of columns in order of time; `references` says where the options of each item stand in theirs. */
export function spansByOption(
  options: readonly string[],
  { offsets, targets }: References,
  { starts, ends, gone }: Omit<Spans, 'places'>,
): FacetIndex {
  const counts = new Uint32Array(options.length);
  for (const option of targets) counts[option] = (counts[option] ?? 0) + 1;
  // Parts of a whole, which passes between threads sooner than many.
  const whole = {
    places: new Uint32Array(targets.length),
    starts: new Float64Array(targets.length),
    ends: new Float64Array(targets.length),
    gone: gone && new Float64Array(targets.length),
  };
  let length = 0;
  const spans = Array.from(counts, (count) => {
    const [from, to] = [length, (length += count)];
    return {
      places: whole.places.subarray(from, to),
      starts: whole.starts.subarray(from, to),
      ends: whole.ends.subarray(from, to),
      gone: whole.gone?.subarray(from, to) ?? null,
    };
  });
  const filled = new Uint32Array(options.length);
  for (let item = 0; item < starts.length; item += 1) {
    for (let place = offsets[item] ?? 0; place < (offsets[item + 1] ?? 0); place += 1) {
      const option = targets[place] ?? 0;
      const own = spans[option];
      const next = filled[option] ?? 0;
      if (!own) continue;
      own.places[next] = item;
      own.starts[next] = starts[item] ?? NaN;
      own.ends[next] = ends[item] ?? NaN;
      if (own.gone) own.gone[next] = gone?.[item] ?? NaN;
      filled[option] = next + 1;
    }
  }
  return new Map(
    options.flatMap((option, index): [string, Spans][] => {
      const own = spans[index];
      if (!own || own.starts.length === 0) return [];
      own.ends.sort();
      own.gone?.sort();
      return [[option, own]];
    }),
  );
}

/** How many items each option of an index would leave within a half-open window, if there is one; absent are those of none. */
export function countFacet(
  index: FacetIndex,
  window: FilterWindow | null,
): ReadonlyMap<string, number> {
  const count = ({ starts, ends, gone }: Spans) => {
    if (window === null) return starts.length;
    const left =
      window.standing !== true
        ? bisectRight(ends, window.start)
        : bisectRight(gone ?? [], window.end);
    return bisectLeft(starts, window.end) - left;
  };
  return new Map([...index].map(([option, spans]) => [option, count(spans)]));
}
