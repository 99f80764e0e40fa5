import { useEffect, useMemo } from 'react';
import type { AtlasEvent } from '../../data/atlas';
import { companyNames } from '../../data/names';
import { wordFor } from '../../i18n/catalogue';
import { formatSpan } from '../../i18n/formatDate';
import { eventKinds } from '../../i18n/messages/kinds';
import { timelineTable } from '../../i18n/messages/timelineTable';
import { inLanguage } from '../../i18n/text';
import { useLanguage, useMessages } from '../../i18n/useLanguage';
import { useTableSort } from '../../state/useTableSort';
import { useView } from '../../state/useView';
import type { ViewProps } from '../../state/viewProps';
import { DataTable, type Column } from '../../ui/DataTable';

/** The shown events as a table; a title opens its detail. */
export function TimelineTable({ atlas, shown, onDrawn }: ViewProps) {
  const t = useMessages(timelineTable);
  const language = useLanguage();
  const order = useTableSort();
  const open = useView((state) => state.open);
  const selected = useView((state) => state.select);
  useEffect(onDrawn, [onDrawn]);
  const columns = useMemo((): Column<AtlasEvent>[] => {
    const categoryName = (id: string) =>
      inLanguage(atlas.categoryById.get(id)?.name ?? id, language);
    const who = (event: AtlasEvent) => companyNames(atlas, event.companies, language);
    return [
      {
        id: 'date',
        label: t.date,
        sortValue: ({ days }) => days.start,
        cell: ({ days }) => formatSpan(days, language),
      },
      {
        id: 'title',
        label: t.eventTitle,
        sortValue: ({ title }) => inLanguage(title, language),
        cell: ({ id, title }) => (
          <button
            type="button"
            className="link-button"
            onClick={() => {
              open({ type: 'event', id });
            }}
          >
            {inLanguage(title, language)}
          </button>
        ),
      },
      {
        id: 'category',
        label: t.category,
        sortValue: ({ category }) => categoryName(category),
        cell: ({ category }) => categoryName(category),
      },
      {
        id: 'kind',
        label: t.kind,
        sortValue: ({ kind }) => wordFor(eventKinds[language], kind),
        cell: ({ kind }) => wordFor(eventKinds[language], kind),
      },
      { id: 'who', label: t.who, sortValue: (event) => who(event) || null, cell: who },
      {
        id: 'importance',
        label: t.importance,
        sortValue: ({ importance }) => importance,
        cell: ({ importance }) => t.importanceWords(importance),
      },
    ];
  }, [atlas, language, open, t]);
  return (
    <DataTable
      caption={t.tableCaption}
      columns={columns}
      rows={shown.events}
      rowId={({ id }) => id}
      selectedId={selected?.type === 'event' ? selected.id : undefined}
      {...order}
      language={language}
    />
  );
}
