import { queryOptions, useQuery, type QueryClient } from '@tanstack/react-query';
import { partLoader } from './partLoader';

let parts = 0;

/** Fetches a part unless that was tried before; what fails is told when it is needed. */
type Preload = (client: QueryClient) => Promise<void>;

/** Of the parts declared so far, but for those too large to fetch before they are asked for. */
const preloads: Preload[] = [];

/** A query for code that is loaded once; a load that was rejected is tried again when it is next asked for. */
export function partQuery<T>(load: () => Promise<T>, isPreloaded = true) {
  const fetch = partLoader(load);
  const query = queryOptions({
    queryKey: ['part', parts++],
    queryFn: fetch,
    staleTime: Infinity,
    gcTime: Infinity,
    retry: false,
    // A file may be in the browser's cache, and a server of this device answers without a network.
    networkMode: 'always',
    refetchOnReconnect: true,
    structuralSharing: false,
  });
  if (isPreloaded) {
    preloads.push(async (client) => {
      if (client.getQueryState(query.queryKey) !== undefined) return;
      await idle();
      await client.query(query).catch(() => undefined);
    });
  }
  return query;
}

/**
 * Fetches, one by one while the page is idle, the parts declared so far that were not asked for, so that none is missing
 * once the network or the build they belong to has gone. Readers who save data are spared.
 */
export async function preloadParts(client: QueryClient): Promise<void> {
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  if (connection?.saveData === true) return;
  for (const preload of preloads) await preload(client);
}

function idle(): Promise<void> {
  return new Promise((resolve) => {
    if ('requestIdleCallback' in window) window.requestIdleCallback(() => resolve());
    else setTimeout(resolve, 50);
  });
}

export type PartQuery<T> = ReturnType<typeof partQuery<T>>;

/** What a query of {@link partQuery} loads, undefined until it is there: for code that the page can do without. */
export function usePart<T>(query: PartQuery<T>, enabled: boolean): T | undefined {
  return useQuery({ ...query, enabled }).data;
}
