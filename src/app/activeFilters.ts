import type { Atlas } from '../data/atlas';
import type { Filters, TimelessFilters } from '../data/filter';
import { companyName } from '../data/names';
import type { Language } from '../i18n/catalogue';
import { formatDay } from '../i18n/formatDate';
import { activeFilters as messages } from '../i18n/messages/activeFilters';
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
  const t = messages[language];
  const { category, company, q, article, window } = filters;
  const active: ActiveFilter[] = [];
  const add = (id: string, name: string, change: Partial<TimelessFilters>) => {
    active.push({ id, name, without: { ...filters, ...change }, change });
  };
  for (const id of category) {
    const name = inLanguage(atlas.categoryById.get(id)?.name ?? id, language);
    add(`category:${id}`, name, { category: category.filter((other) => other !== id) });
  }
  for (const id of company) {
    const change = { company: company.filter((other) => other !== id) };
    add(`company:${id}`, companyName(atlas, id, language), change);
  }
  if (q !== '') add('q', t.searchFilter(q), { q: '' });
  if (article) add('article', shell[language].articleOnly, { article: false });
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
