import { useMemo } from 'react';
import type { Atlas, AtlasEvent } from '../../data/atlas';
import { eventsPassing } from '../../data/filter';
import { relatedEvents } from '../../data/related';
import { useTimelessFilters } from '../../state/useShown';
import { useView } from '../../state/useView';

/** What belongs with the selection, of the events that the filters leave at any time, in order of time. */
export function useRelated(atlas: Atlas): readonly AtlasEvent[] {
  const selected = useView((state) => state.select);
  const filters = useTimelessFilters();
  return useMemo(
    () => (selected === null ? [] : eventsPassing(atlas, filters, relatedEvents(atlas, selected))),
    [atlas, filters, selected],
  );
}
