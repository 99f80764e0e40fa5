import { wordFor, type Language } from '../../i18n/catalogue';
import { exportColumns } from '../../i18n/messages/exports';
import {
  architectures,
  eventKinds,
  relationKinds,
  relationStatuses,
} from '../../i18n/messages/kinds';
import { modalities } from '../../i18n/messages/modalities';
import { paramsStatuses, weightsKinds } from '../../i18n/messages/modelKinds';
import { inLanguage } from '../../i18n/text';
import type { Atlas, AtlasEvent, AtlasModel, AtlasRelation } from '../atlas';
import { companyName, companyNames } from '../names';
import type { Source, Text } from '../schema';

type Cell = string | number | null;
type Heading = keyof (typeof exportColumns)['en'];

/** Headings, then a row for each record: numbers as numbers, dates as the dataset writes them, words in one language. */
export type Table = readonly (readonly Cell[])[];

/** Events as a table. */
export function eventTable(atlas: Atlas, events: readonly AtlasEvent[], language: Language): Table {
  return tableOf(events, language, {
    id: ({ id }) => id,
    date: ({ date }) => date,
    endDate: ({ endDate }) => endDate,
    title: ({ title }) => inLanguage(title, language),
    summary: ({ summary }) => inLanguage(summary, language),
    category: ({ category }) => categoryName(atlas, category, language),
    kind: ({ kind }) => wordFor(eventKinds[language], kind),
    importance: ({ importance }) => importance,
    companies: ({ companies }) => companyNames(atlas, companies, language),
    companyIds: ({ companies }) => companies.join(' '),
    models: ({ models }) => models.map((id) => atlas.modelById.get(id)?.name ?? id).join(', '),
    tags: ({ tags }) => tags.join(', '),
    inArticle: ({ inArticle }) => yesOrNo(inArticle, language),
    articleNote: ({ articleNote }) => noteIn(articleNote, language),
    sources: addresses,
  });
}

/** Ties as a table. */
export function tieTable(atlas: Atlas, ties: readonly AtlasRelation[], language: Language): Table {
  return tableOf(ties, language, {
    id: ({ id }) => id,
    date: ({ date }) => date,
    endDate: ({ endDate }) => endDate,
    from: ({ source }) => companyName(atlas, source, language),
    fromId: ({ source }) => source,
    to: ({ target }) => companyName(atlas, target, language),
    toId: ({ target }) => target,
    directed: ({ directed }) => yesOrNo(directed, language),
    kind: ({ kind }) => wordFor(relationKinds[language], kind),
    category: ({ category }) => categoryName(atlas, category, language),
    status: ({ status }) => relationStatuses[language][status],
    amountUsd: ({ amountUsd }) => amountUsd,
    amountNote: ({ amountNote }) => noteIn(amountNote, language),
    summary: ({ summary }) => inLanguage(summary, language),
    inArticle: ({ inArticle }) => yesOrNo(inArticle, language),
    sources: addresses,
  });
}

/** Models as a table. */
export function modelTable(atlas: Atlas, models: readonly AtlasModel[], language: Language): Table {
  return tableOf(models, language, {
    id: ({ id }) => id,
    name: ({ name }) => name,
    companies: ({ companies }) => companyNames(atlas, companies, language),
    companyIds: ({ companies }) => companies.join(' '),
    date: ({ date }) => date,
    modality: ({ modality }) => modalities[language][modality],
    params: ({ params }) => params,
    activeParams: ({ activeParams }) => activeParams,
    otherSizes: ({ otherSizes }) => otherSizes?.join(' '),
    paramsStatus: ({ paramsStatus }) => paramsStatuses[language][paramsStatus],
    paramsNote: ({ paramsNote }) => noteIn(paramsNote, language),
    estimateLow: ({ paramsEstimate }) => paramsEstimate?.low,
    estimateHigh: ({ paramsEstimate }) => paramsEstimate?.high,
    trainingTokens: ({ trainingTokens }) => trainingTokens,
    contextTokens: ({ contextTokens }) => contextTokens,
    architecture: ({ architecture }) => architectures[language][architecture],
    weights: ({ weights }) => weightsKinds[language][weights],
    license: ({ license }) => license,
    baseModel: ({ baseModel }) =>
      baseModel === undefined ? undefined : (atlas.modelById.get(baseModel)?.name ?? baseModel),
    inArticle: ({ inArticle }) => yesOrNo(inArticle, language),
    articleNote: ({ articleNote }) => noteIn(articleNote, language),
    sources: addresses,
  });
}

function tableOf<T>(
  records: readonly T[],
  language: Language,
  columns: Partial<Record<Heading, (record: T) => Cell | undefined>>,
): Table {
  const headings = Object.keys(columns) as Heading[];
  return [
    headings.map((heading) => exportColumns[language][heading]),
    ...records.map((record) => Object.values(columns).map((cellOf) => cellOf(record) ?? null)),
  ];
}

function categoryName(atlas: Atlas, id: string, language: Language): string {
  return inLanguage(atlas.categoryById.get(id)?.name ?? id, language);
}

function noteIn(note: Text | undefined, language: Language): string | undefined {
  return note === undefined ? undefined : inLanguage(note, language);
}

function yesOrNo(value: boolean | undefined, language: Language): string {
  return value === true ? exportColumns[language].yes : exportColumns[language].no;
}

function addresses({ sources }: { readonly sources: readonly Source[] }): string {
  return sources.map(({ url }) => url).join(' ');
}
