import type { Atlas } from '../data/atlas';
import { activeFilters } from '../i18n/messages/activeFilters';
import { useMessages } from '../i18n/useLanguage';
import { useView } from '../state/useView';
import { focusStage } from './detail/useDetailFocus';
import { useActiveFilters } from './useActiveFilters';

/** The filters in force as chips, each with a way to drop it, and one way to drop all. */
export function ActiveFilters({ atlas }: { readonly atlas: Atlas }) {
  const t = useMessages(activeFilters);
  const choose = useView((state) => state.choose);
  const clearFilters = useView((state) => state.clearFilters);
  const active = useActiveFilters(atlas);
  if (active.length === 0) return null;
  return (
    <div role="group" aria-label={t.activeFilters} className="active-filters">
      {active.map((filter) => (
        <button
          key={filter.id}
          type="button"
          className="chip"
          aria-label={t.removeFilter(filter.name)}
          onClick={() => {
            choose(filter.change);
            focusStage();
          }}
        >
          <bdi className="chip-name">{filter.name}</bdi> <span aria-hidden="true">×</span>
        </button>
      ))}
      <button
        type="button"
        className="button quiet"
        onClick={() => {
          clearFilters();
          focusStage();
        }}
      >
        {t.clearAll}
      </button>
    </div>
  );
}
