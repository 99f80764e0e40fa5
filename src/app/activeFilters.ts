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
  readonly name: string;
  readonly without: Filters;
  readonly change: { readonly [K in keyof ViewState]?: ViewState[K] };
}

/** The filters of every view in force, one for each option chosen, in the order the page offers them. */
export function activeFilters(atlas: Atlas, filters: Filters, language: Language): ActiveFilter[] {
  const t = shell[language];
  const { category, company, q, article, window } = filters;
  const active: ActiveFilter[] = [];
  for (const id of category) {
    const rest = category.filter((other) => other !== id);
    const name = inLanguage(atlas.categoryById.get(id)?.name ?? id, language);
    active.push({ name, without: { ...filters, category: rest }, change: { category: rest } });
  }
  for (const id of company) {
    const rest = company.filter((other) => other !== id);
    const name = companyName(atlas, id, language);
    active.push({ name, without: { ...filters, company: rest }, change: { company: rest } });
  }
  if (q !== '') {
    active.push({ name: t.searchFilter(q), without: { ...filters, q: '' }, change: { q: '' } });
  }
  if (article) {
    active.push({
      name: t.articleOnly,
      without: { ...filters, article: false },
      change: { article: false },
    });
  }
  if (window !== null) {
    const from = formatDay(window.start, 'day', language);
    const to = formatDay(window.end - 1, 'day', language);
    active.push({
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
