import { useQuery } from '@tanstack/react-query';
import { lazy, memo, Suspense, useCallback, useEffect, useState } from 'react';
import { matching } from '../data/filter';
import { shell } from '../i18n/messages/shell';
import { useMessages } from '../i18n/useLanguage';
import { countShown } from '../state/shownChapters';
import { useTimelessFilters } from '../state/useShown';
import { useView } from '../state/useView';
import type { ViewName } from '../state/viewState';
import type { ViewProps } from '../state/viewProps';
import { FaultBoundary } from './FaultBoundary';
import { viewQuery } from './viewQuery';

const NothingShown = lazy(async () => ({
  default: (await import('./NothingShown')).NothingShown,
}));

type StageProps = Omit<ViewProps, 'onDrawn'> & {
  /** Called once there is nothing more to wait for. */
  readonly onSettled: () => void;
};

/** The chosen view, loaded on demand, apart from the others should it break; busy until it has drawn. */
export const Stage = memo(function Stage({ atlas, shown, onSettled }: StageProps) {
  const t = useMessages(shell);
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
  const isBusy = drawn !== view && !isEmpty;
  useEffect(() => {
    if (!isBusy) onSettled();
  }, [isBusy, onSettled]);
  return (
    <main id="stage" tabIndex={-1} className={`stage stage-${view}`} aria-busy={isBusy}>
      <FaultBoundary key={view} onFault={onDrawn}>
        <Suspense fallback={<p className="stage-loading">{t.loading}</p>}>
          {isEmpty ? (
            <NothingShown atlas={atlas} view={view} />
          ) : (
            <LoadedView view={view} atlas={atlas} shown={shown} onDrawn={onDrawn} />
          )}
        </Suspense>
      </FaultBoundary>
    </main>
  );
});

type LoadedViewProps = ViewProps & { readonly view: ViewName };

const LoadedView = memo(function LoadedView({ view, ...props }: LoadedViewProps) {
  const t = useMessages(shell);
  const { data: View } = useQuery(viewQuery(view));
  return View ? <View {...props} /> : <p className="stage-loading">{t.loading}</p>;
});
