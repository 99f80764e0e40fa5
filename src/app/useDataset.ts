import { queryOptions, useQuery } from '@tanstack/react-query';
import { buildAtlas, type Atlas } from '../data/atlas';
import { loadDataset } from '../data/loadDataset';

/** Where the atlas's own dataset is, from the page. */
export const OWN_DATASET = './data/ai-2023.json';

/** The dataset never changes within a visit; it is parsed and indexed once, in the query itself. */
function datasetQuery(url: string) {
  return queryOptions({
    queryKey: ['dataset', url],
    queryFn: async ({ signal }): Promise<Atlas> => {
      const dataset = await loadDataset(window.fetch.bind(window), url, signal);
      await nextTask();
      return buildAtlas(dataset);
    },
    staleTime: Infinity,
    gcTime: Infinity,
    retry: false,
    // The index holds Maps, which structural sharing would copy in vain.
    structuralSharing: false,
  });
}

/** Lets the page answer between two long steps. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    window.setTimeout(resolve, 0);
  });
}

export function useDataset(address: string | null) {
  return useQuery(datasetQuery(address ?? OWN_DATASET));
}
