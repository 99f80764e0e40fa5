import { queryOptions, useQuery } from '@tanstack/react-query';
import { datasetAddress } from '../data/datasetAddress';
import { openDataset } from './openDataset';

/** The dataset never changes within a visit. */
function datasetQuery(url: string) {
  return queryOptions({
    queryKey: ['dataset', url],
    queryFn: ({ signal }) => openDataset(url, signal),
    staleTime: Infinity,
    gcTime: Infinity,
    retry: false,
    // The atlas makes its indices when asked, which structural sharing would ask for all at once.
    structuralSharing: false,
  });
}

/** The dataset that a link names, null for the atlas's own. */
export function useDataset(data: string | null) {
  return useQuery(datasetQuery(datasetAddress(data)));
}
