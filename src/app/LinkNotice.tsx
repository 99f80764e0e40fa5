import { shell } from '../i18n/messages/shell';
import { useMessages } from '../i18n/useLanguage';
import { useView } from '../state/useView';

/** Names the parts of the link that could not be used. */
export function LinkNotice() {
  const t = useMessages(shell);
  const dropped = useView((state) => state.dropped);
  const setDropped = useView((state) => state.setDropped);
  if (dropped.length === 0) return null;
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
