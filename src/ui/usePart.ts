import { queryOptions, useQuery, type QueryClient } from '@tanstack/react-query';

let parts = 0;

/** Fetches a part unless that was tried before; what fails is told when it is needed. */
type Preload = (client: QueryClient) => Promise<void>;

/** Of the parts declared so far, but for those too large to fetch before they are asked for. */
const preloads: Preload[] = [];

/** A query for code that is loaded once; a load that was rejected is tried again when it is next asked for. */
export function partQuery<T>(load: () => Promise<T>, isPreloaded = true) {
  const query = queryOptions({
    queryKey: ['part', parts++],
    queryFn: () => fetchPart(load),
    staleTime: Infinity,
    gcTime: Infinity,
    retry: false,
    // A file may be in the browser's cache, and a server of this device answers without a network.
    networkMode: 'always',
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

/** Loads code, with the style sheets that did not arrive when it was last asked for. Rejects as `load` does. */
export async function fetchPart<T>(load: () => Promise<T>): Promise<T> {
  await Promise.all([...failedSheets].map(refetchSheet));
  return load();
}

/** Style sheets of parts that could not be fetched; the bundler's loader asks for each only once. */
const failedSheets = new Set<HTMLLinkElement>();
window.addEventListener(
  'error',
  ({ target }) => {
    if (target instanceof HTMLLinkElement && target.rel === 'stylesheet') failedSheets.add(target);
  },
  // Errors of elements do not bubble.
  true,
);

function refetchSheet(link: HTMLLinkElement): Promise<void> {
  const again = document.createElement('link');
  again.rel = 'stylesheet';
  again.href = link.href;
  return new Promise((resolve, reject) => {
    again.addEventListener('load', () => {
      resolve();
    });
    again.addEventListener('error', () => {
      reject(new Error(`Could not load ${link.href}`));
    });
    failedSheets.delete(link);
    link.replaceWith(again);
  });
}
