import { queryOptions } from '@tanstack/react-query';
import type { ViewName } from '../state/viewState';

const LOADERS = {
  timeline: async () => (await import('../views/timeline/TimelineView')).TimelineView,
  network: async () => (await import('../views/network/NetworkView')).NetworkView,
  models: async () => (await import('../views/models/ModelsView')).ModelsView,
  story: async () => (await import('../views/story/StoryView')).StoryView,
} as const;

/**
 * The code of a view, loaded once. Not by React's lazy: that shows a fallback even for what is there already, and then
 * keeps the view back for 300 ms, so that fallbacks do not flicker.
 */
export function viewQuery(view: ViewName) {
  return queryOptions({
    queryKey: ['view', view],
    queryFn: LOADERS[view],
    staleTime: Infinity,
    gcTime: Infinity,
    retry: false,
    networkMode: 'always',
    structuralSharing: false,
    throwOnError: true,
  });
}
