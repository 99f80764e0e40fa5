import { useId, useState } from 'react';
import type { Atlas, AtlasModel } from '../../../data/atlas';
import { foldText, matcherOf, modelText } from '../../../data/search';
import { compare as messages } from '../../../i18n/messages/compare';
import { useMessages } from '../../../i18n/useLanguage';
import { isComposing } from '../../../ui/useComposedText';
import { useComparison } from './useComparison';

/** Adds a model by its name, at once where that can be no other's, or by a part of it on Enter. */
export function AddModel({ atlas }: { readonly atlas: Atlas }) {
  const t = useMessages(messages);
  const { ids, isFull, add } = useComparison();
  const id = useId();
  const [typed, setTyped] = useState('');
  const [missed, setMissed] = useState<string | null>(null);
  if (isFull) return <p className="compare-add">{t.full(ids.length)}</p>;
  const others = atlas.models.filter((model) => !ids.includes(model.id));
  const addNamed = (model: AtlasModel | undefined, name: string) => {
    setMissed(model ? null : name);
    if (!model) return;
    setTyped('');
    add(model.id);
  };
  const addIfNamed = (model: AtlasModel | undefined, name: string) => {
    if (model?.name === name) addNamed(model, name);
  };
  return (
    <form
      className="compare-add"
      onSubmit={(event) => {
        event.preventDefault();
        if (typed.trim() !== '') addNamed(bestNamed(atlas, others, typed), typed);
      }}
    >
      <label htmlFor={id}>{t.add}</label>
      <input
        id={id}
        className="field"
        type="text"
        list={`${id}-names`}
        autoComplete="off"
        value={typed}
        onChange={({ target, nativeEvent }) => {
          const { value } = target;
          setTyped(value);
          setMissed(null);
          if (isComposing(nativeEvent)) return;
          const isTyped =
            nativeEvent instanceof InputEvent && nativeEvent.inputType !== 'insertReplacementText';
          addIfNamed(isTyped ? onlyNamed(others, value) : bestNamed(atlas, others, value), value);
        }}
        onCompositionEnd={({ currentTarget: { value } }) => {
          addIfNamed(onlyNamed(others, value), value);
        }}
      />
      <datalist id={`${id}-names`}>
        {others.map((model) => (
          <option key={model.id} value={model.name} />
        ))}
      </datalist>
      <button type="submit" className="button">
        {t.addIt}
      </button>
      {missed !== null && <span role="alert">{t.noSuchModel(missed)}</span>}
    </form>
  );
}

/** The model of that name, unless the name may yet become a longer one: GPT-4 on its way to GPT-4V. */
function onlyNamed(models: readonly AtlasModel[], typed: string): AtlasModel | undefined {
  const begun = models.filter(({ name }) => foldText(name).startsWith(foldText(typed)));
  return begun.length === 1 ? begun[0] : undefined;
}

/**
 * The model of that name, else one whose name begins with what was typed, else one that has it anywhere, else the first
 * that a search finds: of a size of its family, as in “Llama 2 70B”.
 */
function bestNamed(
  atlas: Atlas,
  models: readonly AtlasModel[],
  typed: string,
): AtlasModel | undefined {
  const sought = foldText(typed.trim());
  if (sought === '') return undefined;
  const named = models.map((model) => ({ model, name: foldText(model.name) }));
  const found =
    named.find(({ name }) => name === sought) ??
    named.find(({ name }) => name.startsWith(sought)) ??
    named.find(({ name }) => name.includes(sought));
  if (found) return found.model;
  const isSought = matcherOf(typed);
  return models.find((model) => isSought(() => modelText(atlas, model)));
}
