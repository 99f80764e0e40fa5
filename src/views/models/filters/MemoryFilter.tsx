import { useId } from 'react';
import type { AtlasModel } from '../../../data/atlas';
import { CARDS_GIB, CONTEXTS, OVERHEAD, WEIGHT_BITS, largestFitting } from '../../../data/memory';
import { groupThousands } from '../../../i18n/groupThousands';
import { models as messages } from '../../../i18n/messages/models';
import { useMessages } from '../../../i18n/useLanguage';
import { useView } from '../../../state/useView';

/** Keeps the models that run on a card, and says how that is reckoned. */
export function MemoryFilter({ models }: { readonly models: readonly AtlasModel[] }) {
  const t = useMessages(messages);
  const fits = useView((state) => state.fits);
  const bits = useView((state) => state.bits);
  const context = useView((state) => state.context);
  const change = useView((state) => state.change);
  const cacheKnown =
    fits === null
      ? []
      : models.filter((model) => {
          const need = largestFitting(model, { fits, bits, context });
          return need !== null && need.cache !== null;
        });
  return (
    <div className="models-memory">
      <Choice
        label={t.runsOn}
        none={t.anyCard}
        values={CARDS_GIB}
        chosen={fits}
        nameOf={t.card}
        onChoose={(card) => {
          change({ fits: card });
        }}
      />
      {fits !== null && (
        <>
          <Choice
            label={t.weightsAt}
            values={WEIGHT_BITS}
            chosen={bits}
            nameOf={t.bits}
            onChoose={(width) => {
              if (width !== null) change({ bits: width });
            }}
          />
          <Choice
            label={t.withContext}
            none={t.anyContext}
            values={CONTEXTS}
            chosen={context}
            nameOf={(tokens) => t.tokensKept(groupThousands(tokens))}
            onChoose={(tokens) => {
              change({ context: tokens });
            }}
          />
          <p>
            {t.memoryFormula(bits, OVERHEAD * 100)}
            {context !== null && ` ${t.cacheFormula(cacheKnown.length, models.length)}`}
          </p>
        </>
      )}
    </div>
  );
}

interface ChoiceProps<T> {
  readonly label: string;
  /** What choosing none of the values is called; absent where one has to be chosen. */
  readonly none?: string;
  readonly values: readonly T[];
  readonly chosen: T | null;
  readonly nameOf: (value: T) => string;
  readonly onChoose: (value: T | null) => void;
}

function Choice<T extends number>({
  label,
  none,
  values,
  chosen,
  nameOf,
  onChoose,
}: ChoiceProps<T>) {
  const id = useId();
  return (
    <span>
      <label htmlFor={id}>{label}</label>{' '}
      <select
        id={id}
        className="field"
        value={chosen ?? ''}
        onChange={({ target }) => {
          onChoose(values.find((value) => String(value) === target.value) ?? null);
        }}
      >
        {none !== undefined && <option value="">{none}</option>}
        {values.map((value) => (
          <option key={value} value={value}>
            {nameOf(value)}
          </option>
        ))}
      </select>
    </span>
  );
}
