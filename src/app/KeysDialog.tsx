import { useContext } from 'react';
import { keys } from '../i18n/messages/keys';
import { shell } from '../i18n/messages/shell';
import { useMessages } from '../i18n/useLanguage';
import { useView } from '../state/useView';
import { ShortcutsContext } from '../ui/useShortcut';
import { KeysList } from './KeysList';
import { ModalDialog } from './ModalDialog';

/** The keys of the page and of the view that is shown, over the page. */
export function KeysDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useMessages(shell);
  const words = useMessages(keys);
  const { areOn, setOn } = useContext(ShortcutsContext);
  const view = useView((state) => state.view);
  return (
    <ModalDialog name={t.keys} className="keys-help" onClose={onClose}>
      <header>
        <h2>{t.keys}</h2>
        <button type="button" className="button quiet" onClick={onClose}>
          {t.close}
        </button>
      </header>
      <label className="keys-switch">
        <input
          type="checkbox"
          checked={areOn}
          onChange={({ target }) => {
            setOn(target.checked);
          }}
        />{' '}
        <span>{words.shortcuts}</span>
      </label>
      <KeysList view={view} />
    </ModalDialog>
  );
}
