import { useId } from 'react';
import { CARDS_GIB, CONTEXTS, EXAMPLE_CONTEXT, WEIGHT_BITS } from '../../../data/memory';
import { groupThousands } from '../../../i18n/groupThousands';
import { models as messages } from '../../../i18n/messages/models';
import { useMessages } from '../../../i18n/useLanguage';
import { useView } from '../../../state/useView';

interface MemoryChoicesProps {
  /** Whether memory is shown even where no card is chosen, so that there is a context to choose. */
  readonly withoutCard: boolean;
}

/** What models are to run on: a card, the bits of a weight, the length of the context. */
export function MemoryChoices({ withoutCard }: MemoryChoicesProps) {
  const t = useMessages(messages);
  const fits = useView((state) => state.fits);
  const bits = useView((state) => state.bits);
  const context = useView((state) => state.context);
  const change = useView((state) => state.change);
  return (
    <>
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
        <Choice
          label={t.weightsAt}
          values={WEIGHT_BITS}
          chosen={bits}
          nameOf={t.bits}
          onChoose={(width) => {
            if (width !== null) change({ bits: width });
          }}
        />
      )}
      {(fits !== null || withoutCard) && (
        <Choice
          label={t.withContext}
          none={fits === null ? undefined : t.anyContext}
          values={CONTEXTS}
          chosen={fits === null ? (context ?? EXAMPLE_CONTEXT) : context}
          nameOf={(tokens) => t.tokensKept(groupThousands(tokens))}
          onChoose={(tokens) => {
            change({ context: tokens });
          }}
        />
      )}
    </>
  );
}

interface ChoiceProps<T> {
  readonly label: string;
  /** What choosing none of the values is called; absent where one has to be chosen. */
  readonly none?: string | undefined;
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
