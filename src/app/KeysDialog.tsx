import { shell } from '../i18n/messages/shell';
import { useMessages } from '../i18n/useLanguage';
import { useView } from '../state/useView';
import { KeysList } from './KeysList';
import { ModalDialog } from './ModalDialog';

/** The keys of the page and of the view that is shown, over the page. */
export function KeysDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useMessages(shell);
  const view = useView((state) => state.view);
  return (
    <ModalDialog name={t.keys} className="keys-help" onClose={onClose}>
      <header>
        <h2>{t.keys}</h2>
        <button type="button" className="button quiet" onClick={onClose}>
          {t.close}
        </button>
      </header>
      <KeysList view={view} />
    </ModalDialog>
  );
}
