import type { Atlas, AtlasModel } from '../../data/atlas';
import { largestFitting, shareOfCard, type Machine } from '../../data/memory';
import type { Language } from '../../i18n/catalogue';
import { formatCount, formatCountRange, formatShare } from '../../i18n/format';
import { formatBytes } from '../../i18n/formatBytes';
import { groupThousands } from '../../i18n/groupThousands';
import { formatSpan } from '../../i18n/formatDate';
import { modalities } from '../../i18n/messages/modalities';
import { paramsStatuses, weightsKinds } from '../../i18n/messages/modelKinds';
import { models as messages } from '../../i18n/messages/models';
import type { Column } from '../../ui/DataTable';
import { OutsideLink } from '../../ui/OutsideLink';
import { CompareToggle } from './compare/CompareToggle';
import { draggableModel } from './compare/dragModel';
import { tokensPerParameter } from './compare/comparisons';
import { makersOf } from './modelWords';

/** Columns that only some readers ask for. */
export const hiddenAtFirst: ReadonlySet<string> = new Set(['status', 'ratio', 'base']);

/**
 * The columns of the models' table, with what running takes if a machine is asked for. Sizes sort by their value, whatever
 * unit they are written in.
 */
export function modelColumns(
  atlas: Atlas,
  language: Language,
  machine: Machine | null,
  onOpen: (id: string) => void,
): Column<AtlasModel>[] {
  const t = messages[language];
  const baseOf = ({ baseModel }: AtlasModel) =>
    baseModel === undefined ? undefined : atlas.modelById.get(baseModel);
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
      cell: (model) => (
        <span className="models-name" {...draggableModel(model.id)}>
          <CompareToggle model={model} />
          <button
            type="button"
            className="link-button"
            onClick={() => {
              onOpen(model.id);
            }}
          >
            {model.name}
          </button>
        </span>
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
      exported: ({ date }) => date,
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
      cell: ({ params, paramsStatus, paramsEstimate }) => {
        if (params === null) {
          const range =
            paramsEstimate && formatCountRange(paramsEstimate.low, paramsEstimate.high, language);
          return (
            <span className="models-aside">
              <span>{t.notDisclosed}</span>
              {range !== undefined && (
                <>
                  <br />
                  <span>{`${t.reportedSize} ${range}`}</span>
                </>
              )}
            </span>
          );
        }
        const size = formatCount(params, language);
        if (paramsStatus !== 'estimated') return size;
        return (
          <>
            <small className="models-aside">{t.estimated}</small> <span>{size}</span>
          </>
        );
      },
    },
    {
      id: 'status',
      label: t.disclosure,
      sortValue: ({ paramsStatus }) => paramsStatuses[language][paramsStatus],
      cell: ({ paramsStatus }) => paramsStatuses[language][paramsStatus],
    },
    countColumn('active', t.active, ({ activeParams }) => activeParams),
    ...(machine === null ? [] : memoryColumns(machine, language)),
    countColumn('tokens', t.tokens, ({ trainingTokens }) => trainingTokens),
    {
      ...countColumn('context', t.context, ({ contextTokens }) => contextTokens),
      cell: ({ contextTokens }) =>
        contextTokens === undefined ? '–' : groupThousands(contextTokens),
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
    {
      id: 'ratio',
      label: t.tokensPerParameter,
      numeric: true,
      sortValue: tokensPerParameter,
      cell: (model) => {
        const ratio = tokensPerParameter(model);
        return ratio === null ? '–' : groupThousands(Number(ratio.toPrecision(3)));
      },
    },
    {
      id: 'base',
      label: t.base,
      sortValue: (model) => baseOf(model)?.name ?? null,
      cell: (model) => baseOf(model)?.name ?? '–',
    },
    {
      id: 'sources',
      label: t.sources,
      sortValue: ({ sources }) => sources[0]?.publisher ?? null,
      exported: ({ sources }) => sources.map(({ url }) => url).join(' '),
      cell: ({ sources }) =>
        sources.map(({ url, publisher, title }) => (
          <OutsideLink key={url} className="models-source" href={url} title={title}>
            {publisher}
          </OutsideLink>
        )),
    },
  ];
}

function memoryColumns(machine: Machine, language: Language): Column<AtlasModel>[] {
  const t = messages[language];
  return [
    {
      id: 'fitting',
      label: t.fittingSize,
      numeric: true,
      sortValue: (model) => largestFitting(model, machine)?.params ?? null,
      cell: (model) => {
        const need = largestFitting(model, machine);
        return need ? formatCount(need.params, language) : '–';
      },
    },
    {
      id: 'memory',
      label: t.memoryTaken,
      numeric: true,
      sortValue: (model) => largestFitting(model, machine)?.total ?? null,
      exported: (model) => {
        const need = largestFitting(model, machine);
        return need === null ? null : Math.round(need.total);
      },
      exportedLabel: t.memoryTakenBytes,
      cell: (model) => {
        const need = largestFitting(model, machine);
        if (need === null) return '–';
        const taken = t.shareOfCard(
          formatBytes(need.total),
          formatShare(shareOfCard(need.total, machine.fits), language),
        );
        return need.cache === null ? t.atLeast(taken) : taken;
      },
    },
  ];
}
