import type { ComponentType, ReactNode } from 'react';
import { shell } from '../i18n/messages/shell';
import { useMessages } from '../i18n/useLanguage';
import type { ViewName } from '../state/viewState';
import type { ViewProps } from '../state/viewProps';
import { lazyPart } from '../ui/lazyPart';

/** The views, each loaded when it is first shown. */
export const VIEWS = {
  timeline: lazyView(async () => (await import('../views/timeline/TimelineView')).TimelineView),
  network: lazyView(async () => (await import('../views/network/NetworkView')).NetworkView),
  models: lazyView(async () => (await import('../views/models/ModelsView')).ModelsView),
  story: lazyView(async () => (await import('../views/story/StoryView')).StoryView),
} as const satisfies Readonly<Record<ViewName, unknown>>;

function lazyView(load: () => Promise<ComponentType<ViewProps>>) {
  return lazyPart(load, { name: 'view', frame, isPreloaded: false });
}

function frame(words: ReactNode): ReactNode {
  return words === null ? <Loading /> : <div className="nothing-shown">{words}</div>;
}

function Loading() {
  const t = useMessages(shell);
  return <p className="stage-loading">{t.loading}</p>;
}
