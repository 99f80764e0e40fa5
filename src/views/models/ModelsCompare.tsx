import { useEffect, useId, useMemo, type ReactNode } from 'react';
import type { AtlasModel } from '../../data/atlas';
import { WEIGHT_BITS, weightBytes } from '../../data/memory';
import { formatBytes, formatCount, formatNumber, formatSpan } from '../../i18n/format';
import { modalities, weightsKinds } from '../../i18n/messages/kinds';
import { models as messages } from '../../i18n/messages/models';
import { useLanguage, useMessages } from '../../i18n/useLanguage';
import { useView } from '../../state/useView';
import { MOST_COMPARED } from '../../state/viewState';
import type { ViewProps } from '../../state/viewProps';
import { COMPUTE_OPTIMAL_TOKENS, suggestComparisons, tokensPerParameter } from './comparisons';
import { makersOf, sizeInWords } from './modelWords';
import { colorOfModality } from './symbols';
import './modelsCompare.css';

/** Two to six models side by side, what differs marked, their sizes drawn to scale above. */
export function ModelsCompare({ atlas, shown, onDrawn }: ViewProps) {
  const ids = useView((state) => state.compare);
  useEffect(onDrawn, [onDrawn]);
  const compared = ids.flatMap((id) => atlas.modelById.get(id) ?? []);
  return (
    <div className="compare">
      <AddModel models={atlas.models} />
      {compared.length === 0 ? (
        <Suggestions models={shown.models} />
      ) : (
        <>
          <ToScale models={compared} />
          <Columns atlas={atlas} models={compared} />
        </>
      )}
    </div>
  );
}

function AddModel({ models }: { readonly models: readonly AtlasModel[] }) {
  const t = useMessages(messages);
  const compare = useView((state) => state.compare);
  const change = useView((state) => state.change);
  const listId = useId();
  const isFull = compare.length >= MOST_COMPARED;
  return (
    <label className="compare-add">
      {isFull ? t.compareFull(MOST_COMPARED) : t.compareAdd}{' '}
      <input
        type="text"
        list={listId}
        disabled={isFull}
        onChange={({ target }) => {
          const model = models.find(({ name }) => name === target.value);
          if (!model) return;
          target.value = '';
          if (!compare.includes(model.id)) change({ compare: [...compare, model.id] });
        }}
      />
      <datalist id={listId}>
        {models.map(({ id, name }) => (
          <option key={id} value={name} />
        ))}
      </datalist>
    </label>
  );
}

function Suggestions({ models }: { readonly models: readonly AtlasModel[] }) {
  const t = useMessages(messages);
  const change = useView((state) => state.change);
  const words = {
    largestOpen: t.compareLargestOpen,
    mixture: t.compareMixture,
    oneMaker: t.compareOneMaker,
  };
  return (
    <>
      <p>{t.compareNone}</p>
      <ul className="compare-suggestions">
        {suggestComparisons(models).map(({ kind, models: some }) => (
          <li key={kind}>
            {words[kind]}{' '}
            <button
              type="button"
              className="link-button"
              onClick={() => {
                change({ compare: some.map(({ id }) => id) });
              }}
            >
              {some.map(({ name }) => name).join(' · ')}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

const LARGEST_CIRCLE_PX = 150;

/** Circles whose areas are as the sizes are. */
function ToScale({ models }: { readonly models: readonly AtlasModel[] }) {
  const t = useMessages(messages);
  const language = useLanguage();
  const largest = Math.max(...models.map(({ params }) => params ?? 0));
  if (largest === 0) return null;
  return (
    <figure className="compare-scale">
      <div>
        {models.map((model) => {
          const px = Math.sqrt((model.params ?? 0) / largest) * LARGEST_CIRCLE_PX;
          return (
            <span key={model.id} className="compare-circle">
              <span
                style={{ width: px, height: px, background: colorOfModality(model.modality) }}
              />
              {model.params === null ? t.undisclosed : formatCount(model.params, language)}
            </span>
          );
        })}
      </div>
      <figcaption>{t.compareScale}</figcaption>
    </figure>
  );
}

interface Row {
  readonly label: ReactNode;
  readonly id: string;
  readonly cell: (model: AtlasModel) => string | null;
}

function Columns({ atlas, models }: Pick<ViewProps, 'atlas'> & { models: readonly AtlasModel[] }) {
  const t = useMessages(messages);
  const language = useLanguage();
  const compare = useView((state) => state.compare);
  const change = useView((state) => state.change);
  const open = useView((state) => state.open);
  const rows = useMemo((): Row[] => {
    const count = (value: number | null | undefined) =>
      value === null || value === undefined ? null : formatCount(value, language);
    return [
      { id: 'size', label: t.size, cell: (model) => sizeInWords(model, language) },
      {
        id: 'active',
        label: t.activeShare,
        cell: ({ params, activeParams }) =>
          params === null || activeParams === undefined
            ? null
            : `${count(activeParams) ?? ''} (${Math.round((activeParams / params) * 100)} %)`,
      },
      { id: 'tokens', label: t.tokens, cell: ({ trainingTokens }) => count(trainingTokens) },
      {
        id: 'ratio',
        label: (
          <>
            {t.tokensPerParameter}{' '}
            <a href="https://arxiv.org/abs/2203.15556" target="_blank" rel="noopener noreferrer">
              {t.computeOptimal(COMPUTE_OPTIMAL_TOKENS)}
            </a>
          </>
        ),
        cell: (model) => {
          const ratio = tokensPerParameter(model);
          if (ratio === null) return null;
          const written = formatNumber(
            ratio < 10 ? Number(ratio.toFixed(1)) : Math.round(ratio),
            language,
          );
          return ratio >= COMPUTE_OPTIMAL_TOKENS
            ? t.pastOptimal(written)
            : t.shortOfOptimal(written);
        },
      },
      {
        id: 'context',
        label: t.context,
        cell: ({ contextTokens }) =>
          contextTokens === undefined ? null : formatNumber(contextTokens, language),
      },
      ...WEIGHT_BITS.map((bits): Row => ({
        id: `memory${bits}`,
        label: t.memoryAt(bits),
        cell: ({ params }) =>
          params === null ? null : formatBytes(weightBytes(params, bits), language),
      })),
      { id: 'weights', label: t.weights, cell: ({ weights }) => weightsKinds[language][weights] },
      { id: 'licence', label: t.licence, cell: ({ license }) => license ?? null },
      { id: 'modality', label: t.modality, cell: ({ modality }) => modalities[language][modality] },
      { id: 'date', label: t.date, cell: ({ days }) => formatSpan(days, language) },
      { id: 'company', label: t.company, cell: (model) => makersOf(model, atlas, language) },
    ];
  }, [atlas, language, t]);
  return (
    <div className="compare-frame" tabIndex={0} role="region" aria-label={t.compareCaption}>
      <table>
        <caption className="visually-hidden">{t.compareCaption}</caption>
        <thead>
          <tr>
            <td />
            {models.map(({ id, name }) => (
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
                  aria-label={t.compareRemove(name)}
                  onClick={() => {
                    change({ compare: compare.filter((other) => other !== id) });
                  }}
                >
                  ×
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, label, cell }) => {
            const cells = models.map((model) => cell(model));
            const differs = new Set(cells).size > 1;
            return (
              <tr key={id} className={differs ? 'differs' : undefined}>
                <th scope="row">
                  {label} {differs && <abbr title={t.differs}>≠</abbr>}
                </th>
                {models.map((model, index) => (
                  <td key={model.id}>{cells[index] ?? '–'}</td>
                ))}
              </tr>
            );
          })}
          <tr>
            <th scope="row">{t.sources}</th>
            {models.map(({ id, sources }) => (
              <td key={id}>
                {sources.map(({ url, publisher }) => (
                  <a key={url} href={url} target="_blank" rel="noopener noreferrer">
                    {publisher}
                  </a>
                ))}
              </td>
            ))}
          </tr>
        </tbody>
      </table>
    </div>
  );
}
