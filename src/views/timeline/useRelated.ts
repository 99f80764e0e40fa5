import { queryOptions, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Atlas, AtlasEvent } from '../../data/atlas';
import { eventsPassing } from '../../data/filter';
import { useTimelessFilters } from '../../state/useShown';
import { useView } from '../../state/useView';

const NONE: readonly AtlasEvent[] = [];

/** Loaded once something is selected, as its detail is. */
const relatedQuery = queryOptions({
  queryKey: ['related'],
  queryFn: async () => (await import('../../data/related')).relatedEvents,
  staleTime: Infinity,
  networkMode: 'always',
});

/** What belongs with the selection, of the events that the filters leave at any time, in order of time. */
export function useRelated(atlas: Atlas): readonly AtlasEvent[] {
  const selected = useView((state) => state.select);
  const filters = useTimelessFilters();
  const { data: relatedEvents } = useQuery({ ...relatedQuery, enabled: selected !== null });
  return useMemo(
    () =>
      selected === null || relatedEvents === undefined
        ? NONE
        : eventsPassing(atlas, filters, relatedEvents(atlas, selected)),
    [atlas, filters, selected, relatedEvents],
  );
}
