import { linkNotice } from '../i18n/messages/linkNotice';
import { useMessages } from '../i18n/useLanguage';
import { useView } from '../state/useView';

/** Names the parts of the link that could not be used. */
export function LinkNotice() {
  const t = useMessages(linkNotice);
  const dropped = useView((state) => state.dropped);
  const setDropped = useView((state) => state.setDropped);
  const names = dropped.map(({ name, value }) => (name === '' ? t.wholeLink : `${name}=${value}`));
  return (
    <div className="notice" role="alert">
      <p>{t.dropped(names.join(', '))}</p>
      <button
        type="button"
        className="button"
        onClick={() => {
          setDropped([]);
        }}
      >
        {t.dismiss}
      </button>
    </div>
  );
}
