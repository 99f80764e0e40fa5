import { useEffect, useMemo } from 'react';
import type { AtlasModel } from '../../data/atlas';
import { formatCount, formatSpan } from '../../i18n/format';
import { modalities, weightsKinds } from '../../i18n/messages/kinds';
import { models } from '../../i18n/messages/models';
import { inLanguage } from '../../i18n/text';
import { useLanguage, useMessages } from '../../i18n/useLanguage';
import { useView } from '../../state/useView';
import type { ViewProps } from '../../state/viewProps';
import { DataTable, type Column } from '../../ui/DataTable';

/** The shown models as a table; a name opens its detail. */
export function ModelsTable({ atlas, shown, onDrawn }: ViewProps) {
  const t = useMessages(models);
  const language = useLanguage();
  const open = useView((state) => state.open);
  const selected = useView((state) => state.select);
  useEffect(onDrawn, [onDrawn]);
  const columns = useMemo((): Column<AtlasModel>[] => {
    const who = ({ companies }: AtlasModel) =>
      companies
        .map((id) => inLanguage(atlas.companyById.get(id)?.name ?? id, language))
        .join(language === 'zh' ? '、' : ', ');
    const count = (
      id: string,
      label: string,
      valueOf: (model: AtlasModel) => number | null | undefined,
      absent = '',
    ): Column<AtlasModel> => ({
      id,
      label,
      numeric: true,
      sortValue: (model) => valueOf(model) ?? null,
      cell: (model) => {
        const value = valueOf(model);
        return value === null || value === undefined ? absent : formatCount(value, language);
      },
    });
    const words = (
      id: string,
      label: string,
      valueOf: (model: AtlasModel) => string,
    ): Column<AtlasModel> => ({ id, label, sortValue: valueOf, cell: valueOf });
    return [
      {
        id: 'name',
        label: t.name,
        sortValue: ({ name }) => name,
        cell: ({ id, name }) => (
          <button
            type="button"
            className="link-button"
            onClick={() => {
              open({ type: 'model', id });
            }}
          >
            {name}
          </button>
        ),
      },
      words('who', t.who, who),
      {
        id: 'date',
        label: t.date,
        sortValue: ({ days }) => days.start,
        cell: ({ days }) => formatSpan(days, language),
      },
      words('modality', t.modality, ({ modality }) => modalities[language][modality]),
      count('size', t.size, ({ params }) => params, t.noSize),
      count('active', t.active, ({ activeParams }) => activeParams),
      count('tokens', t.tokens, ({ trainingTokens }) => trainingTokens),
      count('context', t.context, ({ contextTokens }) => contextTokens),
      words('weights', t.weights, ({ weights }) => weightsKinds[language][weights]),
      words('license', t.license, ({ license }) => license ?? ''),
    ];
  }, [atlas, language, open, t]);
  return (
    <DataTable
      caption={t.tableCaption}
      columns={columns}
      rows={shown.models}
      rowId={({ id }) => id}
      selectedId={selected?.type === 'model' ? selected.id : undefined}
      sortedBy="date"
      language={language}
    />
  );
}
