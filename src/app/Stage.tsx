import { useQueryClient } from '@tanstack/react-query';
import { memo, useCallback, useEffect, useState } from 'react';
import { matching } from '../data/filter';
import { countShown } from '../state/shownChapters';
import { useTimelessFilters } from '../state/useShown';
import { useView } from '../state/useView';
import type { ViewName } from '../state/viewState';
import type { ViewProps } from '../state/viewProps';
import { lazyPart } from '../ui/lazyPart';
import { FaultListenerContext } from '../ui/PartFailure';
import { preloadParts } from '../ui/usePart';
import { VIEWS } from './views';

const NothingShown = lazyPart(async () => (await import('./NothingShown')).NothingShown, {
  name: 'emptyResult',
});

type StageProps = Omit<ViewProps, 'onDrawn'> & {
  /** Called once there is nothing more to wait for. */
  readonly onSettled: () => void;
};

/** The chosen view, loaded on demand, apart from the others should it break; busy until it has drawn. */
export const Stage = memo(function Stage({ atlas, shown, onSettled }: StageProps) {
  const client = useQueryClient();
  const view = useView((state) => state.view);
  const [drawn, setDrawn] = useState<ViewName | null>(null);
  const onDrawn = useCallback(() => {
    setDrawn(view);
  }, [view]);
  // A month of the network before its first tie, or a company without one, keeps the means to go on; models side by side
  // are chosen, not filtered.
  const isChosen = useView(({ to, hops, as }) =>
    view === 'network' ? (to ?? hops) !== null : as === 'compare',
  );
  // A stretch of time without an event has time before and after it to go to.
  const isChart = useView(({ as }) => view === 'timeline' && as !== 'table');
  const timeless = useTimelessFilters();
  const isEmpty =
    countShown(view, atlas, shown) === 0 &&
    (view !== 'story' || atlas.chapters.length > 0) &&
    !isChosen &&
    !(isChart && matching(atlas, timeless).events.length > 0);
  const isBusy = drawn !== view;
  useEffect(() => {
    if (isBusy) return;
    onSettled();
    void preloadParts(client);
  }, [isBusy, onSettled, client]);
  const View = VIEWS[view];
  return (
    <main id="stage" tabIndex={-1} className={`stage stage-${view}`} aria-busy={isBusy}>
      <FaultListenerContext value={onDrawn}>
        {isEmpty ? (
          <NothingShown atlas={atlas} view={view} onDrawn={onDrawn} />
        ) : (
          <View key={view} atlas={atlas} shown={shown} onDrawn={onDrawn} />
        )}
      </FaultListenerContext>
    </main>
  );
});
