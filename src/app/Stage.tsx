import { useQuery } from '@tanstack/react-query';
import { memo, Suspense, useCallback, useEffect, useState } from 'react';
import { applyFilters } from '../data/filter';
import type { Atlas } from '../data/atlas';
import { shell } from '../i18n/messages/shell';
import { useMessages } from '../i18n/useLanguage';
import { countShown } from '../state/shownChapters';
import { useView } from '../state/useView';
import type { ViewName } from '../state/viewState';
import type { ViewProps } from '../state/viewProps';
import { focusStage } from './detail/useDetailFocus';
import { FaultBoundary } from './FaultBoundary';
import { useActiveFilters } from './useActiveFilters';
import { viewQuery } from './viewQuery';

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
  const isEmpty =
    countShown(view, atlas, shown) === 0 &&
    (view !== 'story' || atlas.chapters.length > 0) &&
    !isChosen;
  const isBusy = drawn !== view && !isEmpty;
  useEffect(() => {
    if (!isBusy) onSettled();
  }, [isBusy, onSettled]);
  return (
    <main id="stage" tabIndex={-1} className={`stage stage-${view}`} aria-busy={isBusy}>
      {isEmpty ? (
        <NothingShown atlas={atlas} view={view} />
      ) : (
        <FaultBoundary key={view} onFault={onDrawn}>
          <Suspense fallback={<p className="stage-loading">{t.loading}</p>}>
            <LoadedView view={view} atlas={atlas} shown={shown} onDrawn={onDrawn} />
          </Suspense>
        </FaultBoundary>
      )}
    </main>
  );
});

type LoadedViewProps = ViewProps & { readonly view: ViewName };

const LoadedView = memo(function LoadedView({ view, ...props }: LoadedViewProps) {
  const t = useMessages(shell);
  const { data: View } = useQuery(viewQuery(view));
  return View ? <View {...props} /> : <p className="stage-loading">{t.loading}</p>;
});

interface NothingShownProps {
  readonly atlas: Atlas;
  readonly view: ViewName;
}

/** The empty result: offers each filter whose dropping would show something again, the most fruitful first. */
function NothingShown({ atlas, view }: NothingShownProps) {
  const t = useMessages(shell);
  const choose = useView((state) => state.choose);
  const clearFilters = useView((state) => state.clearFilters);
  const offers = useActiveFilters(atlas)
    .map((filter) => ({
      ...filter,
      count: countShown(view, atlas, applyFilters(atlas, filter.without)),
    }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
  return (
    <div className="nothing-shown">
      <p>{t.nothingShown}</p>
      <p>
        {offers.map((offer) => (
          <button
            key={offer.id}
            type="button"
            className="button"
            onClick={() => {
              choose(offer.change);
              focusStage();
            }}
          >
            {t.dropFilter(offer.name, offer.count)}
          </button>
        ))}
        <button
          type="button"
          className="button"
          onClick={() => {
            clearFilters();
            focusStage();
          }}
        >
          {t.clearAll}
        </button>
      </p>
    </div>
  );
}
