import type { AtlasModel } from '../../../data/atlas';
import { OVERHEAD, largestFitting } from '../../../data/memory';
import { models as messages } from '../../../i18n/messages/models';
import { useMessages } from '../../../i18n/useLanguage';
import { useView } from '../../../state/useView';
import { MemoryChoices } from './MemoryChoices';

/** Keeps the models that run on a card, and says how that is reckoned. */
export function MemoryFilter({ models }: { readonly models: readonly AtlasModel[] }) {
  const t = useMessages(messages);
  const fits = useView((state) => state.fits);
  const bits = useView((state) => state.bits);
  const context = useView((state) => state.context);
  const cacheKnown =
    fits === null
      ? []
      : models.filter((model) => {
          const need = largestFitting(model, { fits, bits, context });
          return need !== null && need.cache !== null;
        });
  return (
    <div className="models-memory">
      <MemoryChoices withoutCard={false} />
      {fits !== null && (
        <p>
          <span>{t.memoryFormula(bits, OVERHEAD * 100)}</span>
          {context !== null && (
            <span>{` ${t.cacheFormula(cacheKnown.length, models.length)}`}</span>
          )}
        </p>
      )}
    </div>
  );
}
