import { useEffect, useMemo } from 'react';
import type { AtlasRelation } from '../../data/atlas';
import { companyName } from '../../data/names';
import { wordFor } from '../../i18n/catalogue';
import { formatDollars } from '../../i18n/format';
import { formatSpan } from '../../i18n/formatDate';
import { relationKinds, relationStatuses } from '../../i18n/messages/kinds';
import { network } from '../../i18n/messages/network';
import { inLanguage } from '../../i18n/text';
import { useLanguage, useMessages } from '../../i18n/useLanguage';
import { useView } from '../../state/useView';
import type { ItemRef } from '../../state/viewState';
import type { ViewProps } from '../../state/viewProps';
import { DataTable, type Column } from '../../ui/DataTable';

/** The shown ties as a table; each opens its detail, each company its own. */
export function NetworkTable({ atlas, shown, onDrawn }: ViewProps) {
  const t = useMessages(network);
  const language = useLanguage();
  const open = useView((state) => state.open);
  const selected = useView((state) => state.select);
  useEffect(onDrawn, [onDrawn]);
  const columns = useMemo((): Column<AtlasRelation>[] => {
    const nameOf = (id: string) => companyName(atlas, id, language);
    const opener = (item: ItemRef, words: string) => (
      <button
        type="button"
        className="link-button"
        onClick={() => {
          open(item);
        }}
      >
        {words}
      </button>
    );
    const company = (id: 'source' | 'target', label: string): Column<AtlasRelation> => ({
      id,
      label,
      sortValue: (relation) => nameOf(relation[id]),
      cell: (relation) => opener({ type: 'company', id: relation[id] }, nameOf(relation[id])),
    });
    const kindOf = ({ kind }: AtlasRelation) => wordFor(relationKinds[language], kind);
    const statusOf = ({ status }: AtlasRelation) => relationStatuses[language][status];
    return [
      {
        id: 'date',
        label: t.date,
        sortValue: ({ days }) => days.start,
        cell: ({ days }) => formatSpan(days, language),
      },
      company('source', t.from),
      {
        id: 'kind',
        label: t.kind,
        sortValue: kindOf,
        cell: (relation) => opener({ type: 'relation', id: relation.id }, kindOf(relation)),
      },
      company('target', t.to),
      { id: 'status', label: t.status, sortValue: statusOf, cell: statusOf },
      {
        id: 'amount',
        label: t.amount,
        numeric: true,
        sortValue: ({ amountUsd }) => amountUsd ?? null,
        cell: ({ amountUsd }) =>
          amountUsd === undefined ? '' : formatDollars(amountUsd, language),
      },
      {
        id: 'summary',
        label: t.summary,
        sortValue: ({ summary }) => inLanguage(summary, language),
        cell: ({ summary }) => inLanguage(summary, language),
      },
    ];
  }, [atlas, language, open, t]);
  return (
    <DataTable
      caption={t.tableCaption}
      columns={columns}
      rows={shown.relations}
      rowId={({ id }) => id}
      selectedId={selected?.type === 'relation' ? selected.id : undefined}
      sortedBy="date"
      language={language}
    />
  );
}
