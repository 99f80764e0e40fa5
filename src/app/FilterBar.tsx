import { memo, useDeferredValue, useMemo, useState } from 'react';
import type { Atlas } from '../data/atlas';
import { countFacet, type Facet } from '../data/facets';
import { countAround, facetUnder } from '../data/filter';
import { shell } from '../i18n/messages/shell';
import { inLanguage } from '../i18n/text';
import { useLanguage, useMessages } from '../i18n/useLanguage';
import { useFilterWindow, useNeighbourhood, useTimelessFilters } from '../state/useShown';
import { useView } from '../state/useView';
import { ITEMS_OF } from '../state/viewState';
import { categoryColor } from '../theme/colors';
import { CompanyList } from './CompanyList';

const COMPANIES_AT_HAND = 8;

/** The filters shared by all views; each option says how many items choosing it alone would leave. */
export const FilterBar = memo(function FilterBar({ atlas }: { readonly atlas: Atlas }) {
  const t = useMessages(shell);
  const filters = useTimelessFilters();
  const change = useView((state) => state.change);
  const [unfolded, setUnfolded] = useState(false);
  const active =
    filters.category.length +
    filters.company.length +
    Number(filters.article) +
    Number(filters.q !== '');
  return (
    <section aria-label={t.filters(0)} className={unfolded ? 'filters unfolded' : 'filters'}>
      <button
        type="button"
        className="button filters-unfold"
        aria-expanded={unfolded}
        onClick={() => {
          setUnfolded(!unfolded);
        }}
      >
        {t.filters(active)}
      </button>
      <div className="filters-body">
        <CategoryOptions atlas={atlas} />
        <CompanyOptions atlas={atlas} />
        <Option
          name={t.articleOnly}
          hint={t.articleOnlyHint}
          chosen={filters.article}
          onToggle={() => {
            change({ article: !filters.article });
          }}
        />
      </div>
    </section>
  );
});

function CategoryOptions({ atlas }: { readonly atlas: Atlas }) {
  const t = useMessages(shell);
  const language = useLanguage();
  const counts = useFacetCounts(atlas, 'category');
  const chosen = useView((state) => state.category);
  const toggle = useView((state) => state.toggle);
  return (
    <div role="group" aria-label={t.category} className="options">
      {atlas.categories.map((category) => (
        <Option
          key={category.id}
          name={inLanguage(category.name, language)}
          count={counts.get(category.id) ?? 0}
          color={categoryColor(atlas.categories, category.id)}
          chosen={chosen.includes(category.id)}
          onToggle={() => {
            toggle('category', category.id);
          }}
        />
      ))}
    </div>
  );
}

function CompanyOptions({ atlas }: { readonly atlas: Atlas }) {
  const t = useMessages(shell);
  const language = useLanguage();
  const counts = useFacetCounts(atlas, 'company');
  const chosen = useView((state) => state.company);
  const toggle = useView((state) => state.toggle);
  const atHand = useMemo(() => busiestCompanies(atlas, COMPANIES_AT_HAND), [atlas]);
  return (
    <div role="group" aria-label={t.company} className="options">
      {atHand.map((company) => (
        <Option
          key={company.id}
          name={inLanguage(company.name, language)}
          count={counts.get(company.id) ?? 0}
          chosen={chosen.includes(company.id)}
          onToggle={() => {
            toggle('company', company.id);
          }}
        />
      ))}
      <CompanyList atlas={atlas} counts={counts} />
    </div>
  );
}

/** How many items each option would leave; lags behind a gesture rather than holding it up. */
function useFacetCounts(atlas: Atlas, facet: Facet): ReadonlyMap<string, number> {
  const filters = useDeferredValue(useTimelessFilters());
  const window = useDeferredValue(useFilterWindow(atlas));
  const kind = useView((state) => ITEMS_OF[state.view]);
  const index = useMemo(
    () => facetUnder(atlas, filters, kind, facet),
    [atlas, filters, kind, facet],
  );
  const around = useDeferredValue(useNeighbourhood());
  return useMemo(
    () =>
      around === null
        ? countFacet(index, window)
        : countAround(atlas, { ...filters, window }, facet, around),
    [atlas, filters, facet, index, window, around],
  );
}

interface OptionProps {
  readonly name: string;
  readonly count?: number;
  readonly color?: string;
  readonly hint?: string;
  readonly chosen: boolean;
  readonly onToggle: () => void;
}

function Option({ name, count, color, hint, chosen, onToggle }: OptionProps) {
  return (
    <button
      type="button"
      className={count === 0 ? 'option spent' : 'option'}
      aria-pressed={chosen}
      title={hint}
      onClick={onToggle}
    >
      {color !== undefined && (
        <span className="option-swatch" style={{ background: color }} aria-hidden="true" />
      )}
      <bdi>{name}</bdi>
      {count !== undefined && <span className="option-count">{` ${count}`}</span>}
    </button>
  );
}

function busiestCompanies(atlas: Atlas, most: number) {
  const { events, relations } = atlas.facets;
  const weight = (id: string) =>
    (events.company.get(id)?.starts.length ?? 0) + (relations.company.get(id)?.starts.length ?? 0);
  return [...atlas.companies].sort((a, b) => weight(b.id) - weight(a.id)).slice(0, most);
}
