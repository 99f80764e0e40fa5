import { useMemo, type CSSProperties } from 'react';
import { flushSync } from 'react-dom';
import type { AtlasModel } from '../../../data/atlas';
import { EXAMPLE_CONTEXT, OVERHEAD } from '../../../data/memory';
import { compare as compareMessages } from '../../../i18n/messages/compare';
import { models as messages } from '../../../i18n/messages/models';
import { useLanguage, useMessages } from '../../../i18n/useLanguage';
import { useView } from '../../../state/useView';
import type { ViewProps } from '../../../state/viewProps';
import { MemoryFormula } from '../../../ui/MemoryFormula';
import { SourceLinks } from '../../../ui/SourceLinks';
import { cacheOf, compareRows } from './compareRows';
import { largestSaid } from './scaledCircle';
import { ScaledSize } from './ScaledSize';
import { useComparison } from './useComparison';

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
  const rows = useMemo(
    () => compareRows(atlas, { fits, bits, context }, language),
    [atlas, fits, bits, context, language],
  );
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
                    dir="auto"
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
                    <span>{label}</span> {differs && <abbr title={words.differs}>≠</abbr>}
                  </th>
                  {models.map((model, index) => (
                    <td key={model.id}>
                      <span>{cells[index] ?? '–'}</span>
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
        <span>{words.cachesKnown(cachesKnown, models.length)}</span>{' '}
        {fits !== null && <span>{words.onCard(OVERHEAD * 100)}</span>}
      </p>
    </>
  );
}

/** The button pressed is gone with its column: what is next to it goes on, or what adds the first. */
function focusAfterRemoval(page: Document, heir: AtlasModel | undefined) {
  const next = heir ? `[data-removes="${CSS.escape(heir.id)}"]` : '.compare-add :is(input, button)';
  page.querySelector<HTMLElement>(next)?.focus();
}
