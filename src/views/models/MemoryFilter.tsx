import { CARDS_GIB, OVERHEAD, WEIGHT_BITS } from '../../data/memory';
import { models as messages } from '../../i18n/messages/models';
import { useMessages } from '../../i18n/useLanguage';
import { useView } from '../../state/useView';

/** Keeps the models that run on a card, and says how that is reckoned. */
export function MemoryFilter() {
  const t = useMessages(messages);
  const fits = useView((state) => state.fits);
  const bits = useView((state) => state.bits);
  const change = useView((state) => state.change);
  return (
    <div className="models-memory">
      <label>
        {t.runsOn}{' '}
        <select
          className="field"
          value={fits ?? ''}
          onChange={({ target }) => {
            change({ fits: CARDS_GIB.find((card) => String(card) === target.value) ?? null });
          }}
        >
          <option value="">{t.anyCard}</option>
          {CARDS_GIB.map((card) => (
            <option key={card} value={card}>
              {t.card(card)}
            </option>
          ))}
        </select>
      </label>
      {fits !== null && (
        <>
          <label>
            {t.weightsAt}{' '}
            <select
              className="field"
              value={bits}
              onChange={({ target }) => {
                const chosen = WEIGHT_BITS.find((width) => String(width) === target.value);
                if (chosen) change({ bits: chosen });
              }}
            >
              {WEIGHT_BITS.map((width) => (
                <option key={width} value={width}>
                  {t.bits(width)}
                </option>
              ))}
            </select>
          </label>
          <p>{t.memoryFormula(bits, OVERHEAD * 100)}</p>
        </>
      )}
    </div>
  );
}
