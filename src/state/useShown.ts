import { useDeferredValue, useMemo } from 'react';
import { useShallow } from 'zustand/react/shallow';
import type { Atlas } from '../data/atlas';
import { applyFilters, type Filters, type Shown } from '../data/filter';
import { windowOf } from './timeWindow';
import { useView } from './useView';

/** The filters in force, the time window as UTC days. */
export function useFilters(atlas: Atlas): Filters {
  const chosen = useView(
    useShallow(({ category, company, q, article, from, to }) => ({
      category,
      company,
      q,
      article,
      from,
      to,
    })),
  );
  return useMemo(() => {
    const { from, to, ...rest } = chosen;
    return { ...rest, window: windowOf({ from, to }, atlas.range) };
  }, [chosen, atlas]);
}

/** What the filters in force leave; lags behind a gesture rather than holding it up. */
export function useShown(atlas: Atlas): Shown {
  const filters = useDeferredValue(useFilters(atlas));
  return useMemo(() => applyFilters(atlas, filters), [atlas, filters]);
}
