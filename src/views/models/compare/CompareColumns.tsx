import { useMemo, type CSSProperties, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import type { AtlasModel } from '../../../data/atlas';
import { EXAMPLE_CONTEXT, OVERHEAD, WEIGHT_BITS, memoryNeed } from '../../../data/memory';
import type { Source } from '../../../data/schema';
import { sourcesOfSize } from '../../../data/sourcesOfSize';
import { formatCount, formatShare } from '../../../i18n/format';
import { formatBytes } from '../../../i18n/formatBytes';
import { groupThousands } from '../../../i18n/groupThousands';
import { formatSpan } from '../../../i18n/formatDate';
import { modalities } from '../../../i18n/messages/modalities';
import { weightsKinds } from '../../../i18n/messages/modelKinds';
import { compare as compareMessages } from '../../../i18n/messages/compare';
import { models as messages } from '../../../i18n/messages/models';
import { useLanguage, useMessages } from '../../../i18n/useLanguage';
import { useView } from '../../../state/useView';
import type { ViewProps } from '../../../state/viewProps';
import { MemoryFormula } from '../../../ui/MemoryFormula';
import { OutsideLink } from '../../../ui/OutsideLink';
import { SourceLinks } from '../../../ui/SourceLinks';
import { COMPUTE_OPTIMAL_TOKENS, tokensPerParameter } from './comparisons';
import { fitOrWhyNot, makersOf, sizeInWords } from '../modelWords';
import { largestSaid } from './scaledCircle';
import { ScaledSize } from './ScaledSize';
import { useComparison } from './useComparison';

interface Row {
  readonly label: ReactNode;
  readonly id: string;
  readonly cell: (model: AtlasModel) => string | null;
  /** Who says so, for figures that are told and not computed. */
  readonly sourcesOf?: (model: AtlasModel) => readonly Source[];
}

interface CompareColumnsProps extends Pick<ViewProps, 'atlas'> {
  readonly models: readonly AtlasModel[];
}

/** Models as columns, each thing told of them as a row, marked where they differ. */
export function CompareColumns({ atlas, models }: CompareColumnsProps) {
  const t = useMessages(messages);
  const words = useMessages(compareMessages);
  const language = useLanguage();
  const open = useView((state) => state.open);
  const { remove } = useComparison();
  const fits = useView((state) => state.fits);
  const bits = useView((state) => state.bits);
  const context = useView((state) => state.context);
  const cachedTokens = context ?? EXAMPLE_CONTEXT;
  const cachesKnown = models.filter((model) => cacheOf(model, cachedTokens) !== null).length;
  const rows = useMemo((): Row[] => {
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
            {t.tokensPerParameter}{' '}
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
  }, [atlas, fits, bits, context, cachedTokens, language, t, words]);
  const largest = Math.max(...models.map(largestSaid));
  return (
    <>
      <div className="compare-frame" tabIndex={0} role="region" aria-label={words.caption}>
        <table style={{ '--models': models.length } as CSSProperties}>
          <caption className="visually-hidden">{words.caption}</caption>
          <thead>
            <tr>
              <td />
              {models.map(({ id, name }, index) => (
                <th key={id} scope="col">
                  <button
                    type="button"
                    className="link-button"
                    onClick={() => {
                      open({ type: 'model', id });
                    }}
                  >
                    {name}
                  </button>{' '}
                  <button
                    type="button"
                    className="button quiet"
                    aria-label={words.remove(name)}
                    data-removes={id}
                    onClick={({ currentTarget }) => {
                      const page = currentTarget.ownerDocument;
                      const heir = models[index + 1] ?? models[index - 1];
                      flushSync(() => {
                        remove(id);
                      });
                      focusAfterRemoval(page, heir);
                    }}
                  >
                    ×
                  </button>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <tr className="compare-scale">
              <th scope="row">{words.trueToArea}</th>
              {models.map((model) => (
                <td key={model.id}>
                  <ScaledSize model={model} largest={largest} />
                </td>
              ))}
            </tr>
            {rows.map(({ id, label, cell, sourcesOf }) => {
              const cells = models.map((model) => cell(model));
              // What is not known is no difference.
              const differs = new Set(cells.filter((words) => words !== null)).size > 1;
              return (
                <tr key={id} className={differs ? 'differs' : undefined}>
                  <th scope="row">
                    {label} {differs && <abbr title={words.differs}>≠</abbr>}
                  </th>
                  {models.map((model, index) => (
                    <td key={model.id}>
                      {cells[index] ?? '–'}
                      {sourcesOf && cells[index] !== null && (
                        <small className="compare-sources">
                          <SourceLinks sources={sourcesOf(model)} />
                        </small>
                      )}
                    </td>
                  ))}
                </tr>
              );
            })}
            <tr>
              <th scope="row">{t.sources}</th>
              {models.map(({ id, sources }) => (
                <td key={id}>
                  <SourceLinks sources={sources} />
                </td>
              ))}
            </tr>
          </tbody>
        </table>
      </div>
      <p className="compare-formula">
        <MemoryFormula />
        {`${words.cachesKnown(cachesKnown, models.length)} `}
        {fits !== null && words.onCard(OVERHEAD * 100)}
      </p>
    </>
  );
}

/** The button pressed is gone with its column: what is next to it goes on, or what adds the first. */
function focusAfterRemoval(page: Document, heir: AtlasModel | undefined) {
  const next = heir ? `[data-removes="${CSS.escape(heir.id)}"]` : '.compare-add :is(input, button)';
  page.querySelector<HTMLElement>(next)?.focus();
}

const allSources = ({ sources }: AtlasModel) => sources;

/** Bytes of the cache of a model's own size; null where the size or its configuration is not known. */
function cacheOf(model: AtlasModel, tokens: number): number | null {
  return model.params === null
    ? null
    : memoryNeed(model, model.params, WEIGHT_BITS[0], tokens).cache;
}
