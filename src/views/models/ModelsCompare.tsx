import { useEffect, useId } from 'react';
import type { AtlasModel } from '../../data/atlas';
import { formatCount } from '../../i18n/format';
import { models as messages } from '../../i18n/messages/models';
import { useLanguage, useMessages } from '../../i18n/useLanguage';
import { useView } from '../../state/useView';
import { MOST_COMPARED } from '../../state/viewState';
import type { ViewProps } from '../../state/viewProps';
import { CompareColumns } from './CompareColumns';
import { suggestComparisons } from './comparisons';
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
          <CompareColumns atlas={atlas} models={compared} />
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
        className="field"
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
