import { useEffect, useMemo } from 'react';
import type { AtlasRelation } from '../../data/atlas';
import { communitiesOf } from '../../data/communities';
import { companyName } from '../../data/names';
import { wordFor } from '../../i18n/catalogue';
import { formatDollars } from '../../i18n/format';
import { formatSpan } from '../../i18n/formatDate';
import { relationKinds, relationStatuses } from '../../i18n/messages/kinds';
import { network } from '../../i18n/messages/network';
import { networkAnswers } from '../../i18n/messages/networkAnswers';
import { inLanguage } from '../../i18n/text';
import { useLanguage, useMessages } from '../../i18n/useLanguage';
import { ItemLink } from '../../state/ItemLink';
import { useTableSort } from '../../state/useTableSort';
import { useView } from '../../state/useView';
import type { ViewProps } from '../../state/viewProps';
import { DataTable, type Column } from '../../ui/DataTable';
import { SourceLinks } from '../../ui/SourceLinks';

/** The shown ties as a table; each opens its detail, each company its own. */
export function NetworkTable({ atlas, shown, onDrawn }: ViewProps) {
  const t = useMessages(network);
  const language = useLanguage();
  const order = useTableSort();
  const selected = useView((state) => state.select);
  const answers = useMessages(networkAnswers);
  useEffect(onDrawn, [onDrawn]);
  // By its largest member; the largest community sorts first, and within it the ties stay in order of time.
  const communities = useMemo(
    () =>
      new Map(
        communitiesOf(shown.relations).flatMap((ids, at) => {
          const name = companyName(atlas, ids[0] ?? '', language);
          return ids.map((id) => [id, { at, name }] as const);
        }),
      ),
    [atlas, shown, language],
  );
  const columns = useMemo((): Column<AtlasRelation>[] => {
    const nameOf = (id: string) => companyName(atlas, id, language);
    const company = (id: 'source' | 'target', label: string): Column<AtlasRelation> => ({
      id,
      label,
      sortValue: (relation) => nameOf(relation[id]),
      cell: (relation) => (
        <ItemLink item={{ type: 'company', id: relation[id] }}>{nameOf(relation[id])}</ItemLink>
      ),
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
        cell: (relation) => (
          <ItemLink item={{ type: 'relation', id: relation.id }}>{kindOf(relation)}</ItemLink>
        ),
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
      {
        id: 'sources',
        label: answers.sourcesOfTie,
        sortValue: ({ sources }) => sources[0]?.publisher ?? null,
        cell: ({ sources }) => <SourceLinks sources={sources} />,
      },
      {
        id: 'community',
        label: answers.communityOfTie,
        sortValue: (relation) => communities.get(relation.source)?.at ?? null,
        cell: ({ source, target }) =>
          [...new Set([source, target].map((id) => communities.get(id)?.name ?? ''))].join(' – '),
      },
    ];
  }, [atlas, language, t, answers, communities]);
  return (
    <DataTable
      caption={t.tableCaption}
      columns={columns}
      rows={shown.relations}
      rowId={({ id }) => id}
      selectedId={selected?.type === 'relation' ? selected.id : undefined}
      {...order}
      language={language}
    />
  );
}
