import type { Atlas } from '../data/atlas';
import type { ItemKind } from '../data/facets';
import { applyFilters, type Shown } from '../data/filter';
import type { Chapter } from '../data/schema';
import { windowOf } from './timeWindow';
import { parseUrl } from './urlCodec';
import { ITEMS_OF, type ViewName, type ViewState } from './viewState';

/** A chapter with what its link opens, and how many of those items the reader's own filters leave. */
export interface ShownChapter {
  readonly chapter: Chapter;
  /** Its place in the story, from 1. */
  readonly number: number;
  readonly linked: ViewState;
  readonly kind: ItemKind;
  readonly count: number;
  readonly matching: number;
}

/** The chapters of which the filters in force leave something, in the story's order; all of them where nothing is filtered. */
export function shownChapters(atlas: Atlas, shown: Shown): readonly ShownChapter[] {
  const kept = {
    events: keptOf('events'),
    relations: keptOf('relations'),
    models: keptOf('models'),
  };
  return atlas.chapters.flatMap((chapter, index) => {
    const linked = parseUrl(chapter.link).state;
    const kind = ITEMS_OF[linked.view];
    const items = applyFilters(atlas, { ...linked, window: windowOf(linked, atlas.range) })[kind];
    const ids = kept[kind];
    const matching = ids ? items.filter(({ id }) => ids.has(id)).length : items.length;
    if (ids && matching === 0) return [];
    return [{ chapter, number: index + 1, linked, kind, count: items.length, matching }];
  });

  function keptOf(kind: ItemKind): ReadonlySet<string> | null {
    return shown[kind].length === atlas[kind].length
      ? null
      : new Set(shown[kind].map(({ id }) => id));
  }
}

/** How many of its own things a view shows: chapters for the story, else events, ties or models. */
export function countShown(view: ViewName, atlas: Atlas, shown: Shown): number {
  return view === 'story' ? shownChapters(atlas, shown).length : shown[ITEMS_OF[view]].length;
}
