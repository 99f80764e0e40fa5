import { lazy, type ComponentType } from 'react';
import type { ViewProps } from '../state/viewProps';
import type { ViewName } from '../state/viewState';

const LOADERS: Readonly<Record<ViewName, () => Promise<ComponentType<ViewProps>>>> = {
  timeline: async () => (await import('../views/timeline/TimelineView')).TimelineView,
  network: async () => (await import('../views/network/NetworkView')).NetworkView,
  models: async () => (await import('../views/models/ModelsView')).ModelsView,
  story: async () => (await import('../views/story/StoryView')).StoryView,
};

function onDemand(view: ViewName): ComponentType<ViewProps> {
  return lazy(async () => ({ default: await LOADERS[view]() }));
}

/** Each view, loaded when it is first drawn. */
export const VIEW_COMPONENTS: Readonly<Record<ViewName, ComponentType<ViewProps>>> = {
  timeline: onDemand('timeline'),
  network: onDemand('network'),
  models: onDemand('models'),
  story: onDemand('story'),
};

/** Has a view's code on its way while the dataset still is; a failure shows when the view is drawn. */
export function preloadView(view: ViewName): void {
  LOADERS[view]().catch(() => undefined);
}
