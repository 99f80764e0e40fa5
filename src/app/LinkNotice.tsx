import { linkNotice } from '../i18n/messages/linkNotice';
import { useMessages } from '../i18n/useLanguage';
import { refusalOf } from '../state/dataAddress';
import { leftOutOfLink, type Dropped } from '../state/urlCodec';
import { useView, useViewPart } from '../state/useView';

/** Names the parts of the link that could not be used, and what of the state is too long for one. */
export function LinkNotice() {
  const t = useMessages(linkNotice);
  const dropped = useView((state) => state.dropped);
  const setDropped = useView((state) => state.setDropped);
  const leftOut = useViewPart(leftOutOfLink);
  const inWords = (parts: readonly Dropped[]) =>
    parts.map(({ name, value }) => (name === '' ? t.wholeLink : `${name}=${value}`)).join(', ');
  const address = dropped.find(({ name }) => name === 'data');
  const refusal = address && refusalOf(address.value);
  return (
    <div className="notice" role="alert">
      {leftOut.length > 0 && <p>{t.tooLong(inWords(leftOut))}</p>}
      {dropped.length > 0 && (
        <>
          <p>{[t.dropped(inWords(dropped)), refusal && t[refusal]].filter(Boolean).join(' ')}</p>
          <button
            type="button"
            className="button"
            onClick={() => {
              setDropped([]);
            }}
          >
            {t.dismiss}
          </button>
        </>
      )}
    </div>
  );
}
