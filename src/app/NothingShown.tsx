import { useEffect } from 'react';
import type { Atlas } from '../data/atlas';
import { applyFilters } from '../data/filter';
import { nothingShown } from '../i18n/messages/nothingShown';
import { useMessages } from '../i18n/useLanguage';
import { countShown } from '../state/shownChapters';
import { useView } from '../state/useView';
import type { ViewName } from '../state/viewState';
import { focusStage } from './detail/useDetailFocus';
import { useActiveFilters } from './useActiveFilters';

interface NothingShownProps {
  readonly atlas: Atlas;
  readonly view: ViewName;
  readonly onDrawn: () => void;
}

/** The empty result: offers each filter whose dropping would show something again, the most fruitful first. */
export function NothingShown({ atlas, view, onDrawn }: NothingShownProps) {
  useEffect(onDrawn, [onDrawn]);
  const t = useMessages(nothingShown);
  const choose = useView((state) => state.choose);
  const clearFilters = useView((state) => state.clearFilters);
  const active = useActiveFilters(atlas);
  const offers = active
    .map((filter) => ({
      ...filter,
      count: countShown(view, atlas, applyFilters(atlas, filter.without)),
    }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
  if (active.length === 0) return <p className="nothing-shown">{t.nothing}</p>;
  return (
    <div className="nothing-shown">
      <p>{t.noMatch}</p>
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
