import type { AtlasModel } from '../../../data/atlas';
import { compare as messages } from '../../../i18n/messages/compare';
import { useMessages } from '../../../i18n/useLanguage';
import { useComparison } from './useComparison';
import './compareTools.css';

/** Puts a model side by side with others, or takes it away; spent when there are as many as can be compared. */
export function CompareToggle({ model: { id, name } }: { readonly model: AtlasModel }) {
  const t = useMessages(messages);
  const { ids, isFull, toggle } = useComparison();
  const isCompared = ids.includes(id);
  return (
    <button
      type="button"
      className="compare-toggle"
      aria-label={t.model(name)}
      aria-pressed={isCompared}
      title={t.model(name)}
      disabled={isFull && !isCompared}
      onClick={() => {
        toggle(id);
      }}
    >
      <span aria-hidden="true">{isCompared ? '✓' : '+'}</span>
    </button>
  );
}
