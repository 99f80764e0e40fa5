import { useQuery } from '@tanstack/react-query';
import type { Atlas } from '../data/atlas';
import { keepsEveryModel } from '../data/modelFilter';
import { useLanguage } from '../i18n/useLanguage';
import { useFilters } from '../state/useShown';
import { useView } from '../state/useView';
import { partQuery } from '../ui/usePart';
import { activeFilters, type ActiveFilter } from './activeFilters';

const modelFiltersQuery = partQuery(
  async () => (await import('./activeModelFilters')).activeModelFilters,
);

/** The filters in force on what the view shows; those of the models once their words have loaded. */
export function useActiveFilters(atlas: Atlas): ActiveFilter[] {
  const filters = useFilters(atlas);
  const language = useLanguage();
  const ofModels = useView(({ view }) => view === 'models') && !keepsEveryModel(filters);
  // Where the words are missing, what lists the filters says so in its place.
  const { data: listOwn } = useQuery({
    ...modelFiltersQuery,
    enabled: ofModels,
    throwOnError: true,
  });
  const shared = activeFilters(atlas, filters, language);
  return ofModels && listOwn ? [...shared, ...listOwn(atlas, filters, language)] : shared;
}
