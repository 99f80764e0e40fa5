import { useMemo } from 'react';
import { useShallow } from 'zustand/react/shallow';
import type { Atlas, AtlasEvent } from '../../data/atlas';
import { applyFilters } from '../../data/filter';
import { useView } from '../../state/useView';
import type { Group } from '../../state/viewState';
import { buildLanes, type Lane } from './lanes';

const MOST_COMPANY_LANES = 12;
const ONE_LANE = 'everything';

/** The lanes of the filtered events, and all of them as one; the window is no filter here, for the lanes reach beyond it. */
export function useLanes(
  atlas: Atlas,
  forced: Group | null,
): { readonly lanes: readonly Lane[]; readonly everything: Lane | undefined } {
  const filters = useView(
    useShallow(({ category, company, q, article }) => ({ category, company, q, article })),
  );
  const chosenGroup = useView((state) => state.group);
  const group = forced ?? chosenGroup;
  return useMemo(() => {
    const { events } = applyFilters(atlas, { ...filters, window: null });
    const [everything] = buildLanes(events, [ONE_LANE], () => [ONE_LANE]);
    return { lanes: group === 'none' && everything ? [everything] : lanesOf(), everything };

    function lanesOf(): Lane[] {
      if (group === 'category') {
        const present = new Set(events.map(({ category }) => category));
        const ids = atlas.categories.map(({ id }) => id).filter((id) => present.has(id));
        return buildLanes(events, ids, ({ category }) => [category]);
      }
      const ids = filters.company.length > 0 ? filters.company : busiest(events);
      return buildLanes(events, ids, ({ companies }) => companies);
    }
  }, [atlas, filters, group]);
}

function busiest(events: readonly AtlasEvent[]): string[] {
  const counts = new Map<string, number>();
  for (const { companies } of events) {
    for (const id of companies) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return [...counts]
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .slice(0, MOST_COMPANY_LANES)
    .map(([id]) => id);
}
