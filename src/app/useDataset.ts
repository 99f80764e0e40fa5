import { queryOptions, useQuery } from '@tanstack/react-query';
import { openDataset } from './openDataset';

/** Where the atlas's own dataset is, from the page. */
export const OWN_DATASET = './data/ai-2023.json';

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

export function useDataset(address: string | null) {
  return useQuery(datasetQuery(address ?? OWN_DATASET));
}
