import { useEffect, useId } from 'react';
import type { AtlasModel } from '../../../data/atlas';
import { compare as messages } from '../../../i18n/messages/compare';
import { useMessages } from '../../../i18n/useLanguage';
import { useView } from '../../../state/useView';
import type { ViewProps } from '../../../state/viewProps';
import { CompareColumns } from './CompareColumns';
import { suggestComparisons } from './comparisons';
import { useComparison } from './useComparison';
import './modelsCompare.css';

/** Two to six models side by side, what differs marked, their sizes drawn to scale. */
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
        <CompareColumns atlas={atlas} models={compared} />
      )}
    </div>
  );
}

function AddModel({ models }: { readonly models: readonly AtlasModel[] }) {
  const t = useMessages(messages);
  const { ids, isFull, add } = useComparison();
  const listId = useId();
  return (
    <label className="compare-add">
      {isFull ? t.full(ids.length) : t.add}{' '}
      <input
        className="field"
        type="text"
        list={listId}
        disabled={isFull}
        onChange={({ target }) => {
          const model = models.find(({ name }) => name === target.value);
          if (!model) return;
          target.value = '';
          add(model.id);
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
  return (
    <>
      <p>{t.none}</p>
      <ul className="compare-suggestions">
        {suggestComparisons(models).map(({ kind, models: some }) => (
          <li key={kind}>
            {t[kind]}{' '}
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
