import type { AtlasModel } from '../../../data/atlas';
import { compare as messages } from '../../../i18n/messages/compare';
import { useMessages } from '../../../i18n/useLanguage';
import { useView } from '../../../state/useView';
import { suggestComparisons } from './comparisons';
import { largestSaid } from './scaledCircle';
import { ScaledSize } from './ScaledSize';

/** Comparisons worth making, for a reader who has chosen none. */
export function Suggestions({ models }: { readonly models: readonly AtlasModel[] }) {
  const t = useMessages(messages);
  const change = useView((state) => state.change);
  const suggestions = suggestComparisons(models);
  return (
    <>
      <p>
        <span>{t.none}</span>
        {suggestions.length > 0 && <span>{` ${t.orTry}`}</span>}
      </p>
      <ul className="compare-suggestions">
        {suggestions.map(({ kind, models: some }) => {
          const largest = Math.max(...some.map(largestSaid));
          return (
            <li key={kind}>
              <h2>{t[kind]}</h2>
              <div aria-hidden="true">
                {some.map((model) => (
                  <ScaledSize key={model.id} model={model} largest={largest} />
                ))}
              </div>
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
          );
        })}
      </ul>
    </>
  );
}
