import type { ReactNode } from 'react';
import type { Atlas, AtlasModel } from '../../../data/atlas';
import { EXAMPLE_CONTEXT, memoryNeed, WEIGHT_BITS } from '../../../data/memory';
import type { ModelFilters } from '../../../data/modelFilter';
import type { Source } from '../../../data/schema';
import { sourcesOfSize } from '../../../data/sourcesOfSize';
import type { Language } from '../../../i18n/catalogue';
import { formatCount, formatShare } from '../../../i18n/format';
import { formatBytes } from '../../../i18n/formatBytes';
import { formatSpan } from '../../../i18n/formatDate';
import { groupThousands } from '../../../i18n/groupThousands';
import { compare as compareMessages } from '../../../i18n/messages/compare';
import { modalities } from '../../../i18n/messages/modalities';
import { weightsKinds } from '../../../i18n/messages/modelKinds';
import { models as messages } from '../../../i18n/messages/models';
import { OutsideLink } from '../../../ui/OutsideLink';
import { fitOrWhyNot, makersOf, sizeInWords } from '../modelWords';
import { COMPUTE_OPTIMAL_TOKENS, tokensPerParameter } from './comparisons';

interface Row {
  readonly label: ReactNode;
  readonly id: string;
  readonly cell: (model: AtlasModel) => string | null;
  /** Who says so, for figures that are told and not computed. */
  readonly sourcesOf?: (model: AtlasModel) => readonly Source[];
}

/** What is told of each model side by side, a row each; null where it is not known. */
export function compareRows(
  atlas: Atlas,
  { fits, bits, context }: Pick<ModelFilters, 'fits' | 'bits' | 'context'>,
  language: Language,
): Row[] {
  const t = messages[language];
  const words = compareMessages[language];
  const cachedTokens = context ?? EXAMPLE_CONTEXT;
  const count = (value: number | null | undefined) =>
    value === null || value === undefined ? null : formatCount(value, language);
  return [
    {
      id: 'size',
      label: t.size,
      cell: (model) => sizeInWords(model, language),
      sourcesOf: sourcesOfSize,
    },
    {
      id: 'family',
      label: words.family,
      cell: ({ otherSizes = [] }) =>
        otherSizes.length === 0
          ? null
          : [...otherSizes]
              .sort((a, b) => a - b)
              .map(count)
              .join(' · '),
      sourcesOf: allSources,
    },
    {
      id: 'active',
      label: words.activeShare,
      cell: ({ params, activeParams, architecture }) => {
        if (activeParams === undefined) return architecture === 'dense' ? words.allActive : null;
        if (params === null) return count(activeParams);
        return `${count(activeParams) ?? ''} (${formatShare(activeParams / params, language)})`;
      },
      sourcesOf: ({ activeParams, sources }) => (activeParams === undefined ? [] : sources),
    },
    {
      id: 'tokens',
      label: t.tokens,
      cell: ({ trainingTokens }) => count(trainingTokens),
      sourcesOf: allSources,
    },
    {
      id: 'ratio',
      label: (
        <>
          <span>{t.tokensPerParameter}</span>{' '}
          <OutsideLink href="https://arxiv.org/abs/2203.15556">
            {words.computeOptimal(COMPUTE_OPTIMAL_TOKENS)}
          </OutsideLink>
        </>
      ),
      cell: (model) => {
        const ratio = tokensPerParameter(model);
        if (ratio === null) return null;
        const written = groupThousands(ratio < 10 ? Number(ratio.toFixed(1)) : Math.round(ratio));
        return ratio >= COMPUTE_OPTIMAL_TOKENS
          ? words.pastOptimal(written)
          : words.shortOfOptimal(written);
      },
    },
    {
      id: 'context',
      label: t.context,
      cell: ({ contextTokens }) =>
        contextTokens === undefined ? null : groupThousands(contextTokens),
      sourcesOf: allSources,
    },
    ...WEIGHT_BITS.map((bits): Row => ({
      id: `memory${bits}`,
      label: t.memoryAt(bits),
      cell: (model) =>
        model.params === null
          ? null
          : formatBytes(memoryNeed(model, model.params, bits, null).weights),
    })),
    {
      id: 'cache',
      label: t.cacheAt(groupThousands(cachedTokens)),
      cell: (model) => {
        const { longestContext = cachedTokens } = model;
        const tokens = Math.min(cachedTokens, longestContext);
        const cache = cacheOf(model, tokens);
        if (cache === null) return null;
        return tokens === cachedTokens
          ? formatBytes(cache)
          : words.cacheOfFewer(formatBytes(cache), groupThousands(tokens));
      },
      sourcesOf: ({ params, configurations = [] }) =>
        configurations
          .filter((configuration) => configuration.params === params)
          .map(({ source }) => source),
    },
    ...(fits === null
      ? []
      : [
          {
            id: 'fits',
            label: words.runsOn(t.card(fits), bits),
            cell: (model: AtlasModel) => fitOrWhyNot(model, { fits, bits, context }, language),
          },
        ]),
    { id: 'weights', label: t.weights, cell: ({ weights }) => weightsKinds[language][weights] },
    { id: 'licence', label: t.licence, cell: ({ license }) => license ?? null },
    { id: 'modality', label: t.modality, cell: ({ modality }) => modalities[language][modality] },
    { id: 'date', label: t.date, cell: ({ days }) => formatSpan(days, language) },
    { id: 'company', label: t.company, cell: (model) => makersOf(model, atlas, language) },
  ];
}

const allSources = ({ sources }: AtlasModel) => sources;

/** Bytes of the cache of a model's own size; null where the size or its configuration is not known. */
export function cacheOf(model: AtlasModel, tokens: number): number | null {
  return model.params === null
    ? null
    : memoryNeed(model, model.params, WEIGHT_BITS[0], tokens).cache;
}
