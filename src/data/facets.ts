import { bisectLeft, bisectRight } from 'd3-array';
import type { AtlasEvent, AtlasModel, AtlasRelation, DatedRecords } from './datedRecords';
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
  /** Ties are kept as they stood at its end, begun by then and not gone, rather than by having a part in it. */
  readonly standing?: boolean;
}

/** When the items of one option happen: first days and last days apart, each ascending, so that a window is counted in O(log n). */
interface Spans {
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

/** Indexes all items of a dataset, which have to be in order of time. */
export function indexFacets({ events, relations, models }: Pick<DatedRecords, ItemKind>): Facets {
  const indexBoth = <T extends Item>(items: readonly T[], facets: FacetsOf<T>) => ({
    category: indexFacet(items, facets, 'category'),
    company: indexFacet(items, facets, 'company'),
  });
  return {
    events: indexBoth(events, FACETS_OF_EVENT),
    relations: indexBoth(relations, FACETS_OF_RELATION),
    models: indexBoth(models, FACETS_OF_MODEL),
  };
}

/** Sorts items, which have to be in order of time, by the options of a facet. */
export function indexFacet<T extends Item>(
  items: readonly T[],
  facets: FacetsOf<T>,
  facet: Facet,
): FacetIndex {
  const byOption = new Map<string, T[]>();
  for (const item of items) {
    for (const option of facets[facet](item)) {
      const own = byOption.get(option);
      if (own) own.push(item);
      else byOption.set(option, [item]);
    }
  }
  const { gone } = facets;
  return new Map(
    [...byOption].map(([option, own]): [string, Spans] => [
      option,
      {
        starts: Float64Array.from(own, ({ days }) => days.start),
        ends: Float64Array.from(own, ({ days }) => days.end).sort(),
        gone: gone && Float64Array.from(own, gone).sort(),
      },
    ]),
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
      window.standing === true && gone !== null
        ? bisectRight(gone, window.end)
        : bisectRight(ends, window.start);
    return bisectLeft(starts, window.end) - left;
  };
  return new Map([...index].map(([option, spans]) => [option, count(spans)]));
}
