import { useDeferredValue, useMemo } from 'react';
import type { Atlas } from '../data/atlas';
import {
  matching,
  withinWindow,
  type Filters,
  type Shown,
  type TimelessFilters,
} from '../data/filter';
import { tiesAround, type Neighbourhood } from '../data/neighbourhood';
import { windowOf } from './timeWindow';
import { useView, useViewPart } from './useView';

/** The filters in force but for the window. */
export function useTimelessFilters(): TimelessFilters {
  return useViewPart((state) => ({
    category: state.category,
    company: state.company,
    q: state.q,
    article: state.article,
    modality: state.modality,
    weights: state.weights,
    disclosure: state.disclosure,
    licence: state.licence,
    size: state.size,
    fits: state.fits,
    bits: state.bits,
    context: state.context,
  }));
}

/** The window in force, half-open in UTC days; null for all of the range. */
export function useFilterWindow(atlas: Atlas): Filters['window'] {
  const from = useView((state) => state.from);
  const to = useView((state) => state.to);
  return useMemo(() => windowOf({ from, to }, atlas.range), [from, to, atlas]);
}

/** The filters in force, the time window as UTC days. */
export function useFilters(atlas: Atlas): Filters {
  const timeless = useTimelessFilters();
  const window = useFilterWindow(atlas);
  return useMemo(() => ({ ...timeless, window }), [timeless, window]);
}

/** The neighbourhood the network is narrowed to, if it is. */
export function useNeighbourhood(): Neighbourhood | null {
  return useViewPart(({ view, hops, around, toward, select }) => {
    const centre = around ?? (select?.type === 'company' ? select.id : null);
    return view === 'network' && hops !== null && centre !== null ? { centre, hops, toward } : null;
  });
}

/** What the filters in force leave; lags behind a gesture rather than holding it up. */
export function useShown(atlas: Atlas): Shown {
  const filters = useDeferredValue(useTimelessFilters());
  const window = useDeferredValue(useFilterWindow(atlas));
  const matched = useMemo(() => matching(atlas, filters), [atlas, filters]);
  const around = useDeferredValue(useNeighbourhood());
  return useMemo(() => {
    const shown = withinWindow(matched, window);
    return around === null ? shown : { ...shown, relations: tiesAround(shown.relations, around) };
  }, [matched, window, around]);
}
