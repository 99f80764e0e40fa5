import { useMemo } from 'react';
import type { Atlas, AtlasEvent } from '../../data/atlas';
import { eventsPassing } from '../../data/filter';
import { useTimelessFilters } from '../../state/useShown';
import { useView } from '../../state/useView';
import { partQuery, usePart } from '../../ui/usePart';

const NONE: readonly AtlasEvent[] = [];

/** Loaded once something is selected, as its detail is. */
const relatedQuery = partQuery(async () => (await import('../../data/related')).relatedEvents);

/** What belongs with the selection, of the events that the filters leave at any time, in order of time. */
export function useRelated(atlas: Atlas): readonly AtlasEvent[] {
  const selected = useView((state) => state.select);
  const filters = useTimelessFilters();
  const relatedEvents = usePart(relatedQuery, selected !== null);
  return useMemo(
    () =>
      selected === null || relatedEvents === undefined
        ? NONE
        : eventsPassing(atlas, filters, relatedEvents(atlas, selected)),
    [atlas, filters, selected, relatedEvents],
  );
}
