import type { Atlas } from '../data/atlas';
import type { Filters } from '../data/filter';
import { companyName } from '../data/names';
import type { Language } from '../i18n/catalogue';
import { formatDay } from '../i18n/formatDate';
import { shell } from '../i18n/messages/shell';
import { inLanguage } from '../i18n/text';
import type { ViewState } from '../state/viewState';

/** One filter in force: its name, what the filters are without it, and the change of state that drops it. */
export interface ActiveFilter {
  /** Told apart from every other by its parameter and option: `category:image` is not `modality:image`. */
  readonly id: string;
  readonly name: string;
  readonly without: Filters;
  readonly change: Partial<ViewState>;
}

/** The filters of every view in force, one for each option chosen, in the order the page offers them. */
export function activeFilters(atlas: Atlas, filters: Filters, language: Language): ActiveFilter[] {
  const t = shell[language];
  const { q, article, window } = filters;
  const nameOf = {
    category: (id: string) => inLanguage(atlas.categoryById.get(id)?.name ?? id, language),
    company: (id: string) => companyName(atlas, id, language),
  };
  const active = (['category', 'company'] as const).flatMap((facet) =>
    filters[facet].map((option): ActiveFilter => {
      const change = { [facet]: filters[facet].filter((other) => other !== option) };
      const name = nameOf[facet](option);
      return { id: `${facet}:${option}`, name, without: { ...filters, ...change }, change };
    }),
  );
  if (q !== '') {
    const change = { q: '' };
    active.push({ id: 'q', name: t.searchFilter(q), without: { ...filters, ...change }, change });
  }
  if (article) {
    const change = { article: false };
    active.push({
      id: 'article',
      name: t.articleOnly,
      without: { ...filters, ...change },
      change,
    });
  }
  if (window !== null) {
    const from = formatDay(window.start, 'day', language);
    const to = formatDay(window.end - 1, 'day', language);
    active.push({
      id: 'window',
      name:
        window.standing === true
          ? t.untilFilter(to)
          : from === to
            ? from
            : t.windowFilter(from, to),
      without: { ...filters, window: null },
      change: { from: null, to: null },
    });
  }
  return active;
}
