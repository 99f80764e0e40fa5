import { useEffect, useState } from 'react';
import type { Atlas } from '../data/atlas';
import { keepsEveryModel } from '../data/modelFilter';
import { useLanguage } from '../i18n/useLanguage';
import { useFilters } from '../state/useShown';
import { useView } from '../state/useView';
import { activeFilters, type ActiveFilter } from './activeFilters';

type ListFilters = typeof activeFilters;

/** The filters in force on what the view shows; those of the models once their words have loaded. */
export function useActiveFilters(atlas: Atlas): ActiveFilter[] {
  const filters = useFilters(atlas);
  const language = useLanguage();
  const ofModels = useView(({ view }) => view === 'models') && !keepsEveryModel(filters);
  const [listOwn, setListOwn] = useState<ListFilters | null>(null);
  useEffect(() => {
    if (!ofModels) return;
    void import('./activeModelFilters').then(({ activeModelFilters }) => {
      setListOwn(() => activeModelFilters);
    });
  }, [ofModels]);
  const shared = activeFilters(atlas, filters, language);
  return ofModels && listOwn ? [...shared, ...listOwn(atlas, filters, language)] : shared;
}
