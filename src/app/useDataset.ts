import { queryOptions, useQuery, type QueryClient } from '@tanstack/react-query';
import { datasetAddress } from '../data/datasetAddress';
import { openDataset } from './openDataset';
import type { Progress, Reader } from './receiveFile';
import { slowProgress } from './slowProgress';

/** A slow transfer as far as it has come, `isRead` from its end on, while the file is read. */
export interface LoadProgress extends Progress {
  readonly isRead: boolean;
}

/** The dataset never changes within a visit. */
function datasetQuery(url: string) {
  return queryOptions({
    queryKey: ['dataset', url],
    queryFn: ({ signal, client }) => openSlowly(url, signal, client),
    staleTime: Infinity,
    gcTime: Infinity,
    retry: false,
    // A file may be in a cache of this device; and that it is offline is worth a word. It is tried again by itself then.
    networkMode: 'always',
    refetchOnReconnect: true,
    // The atlas makes its indices when asked, which structural sharing would ask for all at once.
    structuralSharing: false,
  });
}

/** The dataset that a link names, null for the atlas's own. */
export function useDataset(data: string | null) {
  return useQuery(datasetQuery(datasetAddress(data)));
}

/** How far a dataset has come, null as long as that is not worth a word. */
export function useLoadProgress(data: string | null): LoadProgress | null {
  return useQuery(progressQuery(datasetAddress(data))).data;
}

function progressQuery(url: string) {
  return queryOptions<LoadProgress | null>({
    queryKey: ['datasetProgress', url],
    enabled: false,
    initialData: null,
  });
}

async function openSlowly(url: string, signal: AbortSignal, client: QueryClient) {
  const { queryKey } = progressQuery(url);
  const start: LoadProgress = { bytes: 0, total: null, isRead: false };
  const slow = slowProgress(start, (value) => client.setQueryData(queryKey, value));
  let last: Progress = start;
  try {
    return await openDataset(url, {
      page: thisPage(),
      signal,
      onProgress: (progress) => {
        last = progress ?? last;
        slow.update({ ...last, isRead: progress === null });
      },
    });
  } finally {
    slow.end();
    client.setQueryData(queryKey, null);
  }
}

function thisPage(): Reader {
  return {
    origin: window.origin,
    base: window.location.href,
    isOnline: () => navigator.onLine,
  };
}
