import { useCallback, useMemo } from 'react';
import type { Atlas, AtlasEvent } from '../../data/atlas';
import { matching } from '../../data/filter';
import { mostFirst } from '../../data/mostFirst';
import { useTimelessFilters } from '../../state/useShown';
import { useView } from '../../state/useView';
import { ONE_LANE, type Group } from '../../state/viewState';
import { buildLanes, openLane, type Lane, type StartedEvents } from './lanes';

const LANES_A_PAGE = 12;

/** Companies have more lanes than a screen; they come in pages, the most active first. */
export interface LanePages {
  readonly first: number;
  readonly last: number;
  readonly all: number;
  readonly onTurn: (step: 1 | -1) => void;
}

export interface Lanes {
  readonly lanes: readonly Lane[];
  readonly everything: StartedEvents;
  readonly pages: LanePages | null;
  /** The page with a lane of an event, this one if it has one; null if no page has. */
  readonly pageOf: (event: AtlasEvent) => number | null;
  readonly onShowPage: (page: number) => void;
}

/** The lanes of the filtered events, and all of them as one; the window is no filter here, for the lanes reach beyond it. */
export function useLanes(atlas: Atlas, forced: Group | null): Lanes {
  const filters = useTimelessFilters();
  const chosenGroup = useView((state) => state.group);
  const group = forced ?? chosenGroup;
  const wantedPage = useView((state) => state.page);
  const change = useView((state) => state.change);
  const { events } = useMemo(() => matching(atlas, filters), [atlas, filters]);
  const isWhole = events === atlas.events;
  const everything = useMemo(
    () =>
      isWhole
        ? atlas.eventColumns
        : { starts: Float64Array.from(events, ({ days }) => days.start) },
    [atlas, isWhole, events],
  );
  const companyIds = useMemo(
    () =>
      group !== 'company' ? [] : filters.company.length > 0 ? filters.company : busiest(events),
    [group, filters, events],
  );
  const first = Math.min((wantedPage - 1) * LANES_A_PAGE, Math.max(0, companyIds.length - 1));
  const start = first - (first % LANES_A_PAGE);
  const page = start / LANES_A_PAGE + 1;
  const lanes = useMemo(() => {
    if (group === 'none') return buildLanes(atlas, events, [ONE_LANE], () => [ONE_LANE]);
    if (group === 'company') {
      const ids = companyIds.slice(start, start + LANES_A_PAGE);
      return buildLanes(atlas, events, ids, ({ companies }) => companies);
    }
    const ids = atlas.categories.map(({ id }) => id);
    if (!isWhole) {
      const lanes = buildLanes(atlas, events, ids, ({ category }) => [category]);
      return lanes.filter((lane) => lane.starts.length > 0);
    }
    return ids.flatMap((id) => {
      const lane = atlas.eventLanes.get(id);
      return lane ? [openLane(id, lane, atlas.events)] : [];
    });
  }, [atlas, isWhole, events, group, companyIds, start]);
  const pageOf = useCallback(
    ({ companies }: AtlasEvent) => {
      if (group !== 'company') return page;
      const own = companies.map((id) => companyIds.indexOf(id)).filter((place) => place !== -1);
      const onPages = own.map((place) => Math.floor(place / LANES_A_PAGE) + 1);
      return onPages.includes(page) ? page : (onPages[0] ?? null);
    },
    [group, companyIds, page],
  );
  const onShowPage = (next: number) => {
    if (next !== page) change({ page: next });
  };
  const pages =
    companyIds.length <= LANES_A_PAGE
      ? null
      : {
          first: start + 1,
          last: Math.min(companyIds.length, start + LANES_A_PAGE),
          all: companyIds.length,
          onTurn: (step: 1 | -1) => {
            onShowPage(page + step);
          },
        };
  return { lanes, everything, pages, pageOf, onShowPage };
}

function busiest(events: readonly AtlasEvent[]): string[] {
  const counts = new Map<string, number>();
  for (const { companies } of events) {
    for (const id of companies) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return mostFirst(counts).map(([id]) => id);
}
