import type { Atlas, AtlasModel } from '../../data/atlas';
import type { Language } from '../../i18n/catalogue';
import { formatCount, formatNumber } from '../../i18n/format';
import { formatSpan } from '../../i18n/formatDate';
import { modalities, weightsKinds } from '../../i18n/messages/kinds';
import { models as messages } from '../../i18n/messages/models';
import type { Column } from '../../ui/DataTable';
import { makersOf } from './modelWords';

/** The columns of the models' table. Sizes sort by their value, whatever unit they are written in. */
export function modelColumns(
  atlas: Atlas,
  language: Language,
  onOpen: (id: string) => void,
): Column<AtlasModel>[] {
  const t = messages[language];
  const countColumn = (
    id: string,
    label: string,
    countOf: (model: AtlasModel) => number | null | undefined,
  ): Column<AtlasModel> => ({
    id,
    label,
    numeric: true,
    sortValue: (model) => countOf(model) ?? null,
    cell: (model) => {
      const count = countOf(model);
      return typeof count === 'number' ? formatCount(count, language) : '–';
    },
  });
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
            onOpen(id);
          }}
        >
          {name}
        </button>
      ),
    },
    {
      id: 'company',
      label: t.company,
      sortValue: (model) => makersOf(model, atlas, language),
      cell: (model) => makersOf(model, atlas, language),
    },
    {
      id: 'date',
      label: t.date,
      sortValue: ({ days }) => days.start,
      cell: ({ days }) => <span className="models-date">{formatSpan(days, language)}</span>,
    },
    {
      id: 'modality',
      label: t.modality,
      sortValue: ({ modality }) => modalities[language][modality],
      cell: ({ modality }) => modalities[language][modality],
    },
    {
      ...countColumn('size', t.size, ({ params }) => params),
      cell: ({ params, paramsStatus }) => {
        if (params === null) return <span className="models-aside">{t.undisclosed}</span>;
        const size = formatCount(params, language);
        if (paramsStatus !== 'estimated') return size;
        return (
          <>
            <small className="models-aside">{t.estimated}</small> {size}
          </>
        );
      },
    },
    countColumn('active', t.active, ({ activeParams }) => activeParams),
    countColumn('tokens', t.tokens, ({ trainingTokens }) => trainingTokens),
    {
      ...countColumn('context', t.context, ({ contextTokens }) => contextTokens),
      cell: ({ contextTokens }) =>
        contextTokens === undefined ? '–' : formatNumber(contextTokens, language),
    },
    {
      id: 'weights',
      label: t.weights,
      sortValue: ({ weights }) => weightsKinds[language][weights],
      cell: ({ weights }) => weightsKinds[language][weights],
    },
    {
      id: 'licence',
      label: t.licence,
      sortValue: ({ license }) => license ?? null,
      cell: ({ license }) => license ?? '–',
    },
  ];
}
