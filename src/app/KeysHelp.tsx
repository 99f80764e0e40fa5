import { lazy, Suspense, useEffect, useState } from 'react';
import { shell } from '../i18n/messages/shell';
import { useMessages } from '../i18n/useLanguage';
import { useView } from '../state/useView';
import { isEditable } from './isEditable';
import { ModalDialog } from './ModalDialog';

const KeysList = lazy(async () => ({ default: (await import('./KeysList')).KeysList }));

/** The list of keys: opened by `?` from anywhere, or by its button. */
export function KeysHelp() {
  const t = useMessages(shell);
  const view = useView((state) => state.view);
  const [isOpen, setIsOpen] = useState(false);
  const close = () => {
    setIsOpen(false);
  };
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== '?' || isEditable(event.target)) return;
      event.preventDefault();
      setIsOpen(true);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => {
      document.removeEventListener('keydown', onKeyDown);
    };
  }, []);
  return (
    <>
      <button
        type="button"
        className="button quiet keys-button"
        aria-haspopup="dialog"
        onClick={() => {
          setIsOpen(true);
        }}
      >
        {t.keys}
      </button>
      <ModalDialog isOpen={isOpen} name={t.keys} className="keys-help" onClose={close}>
        <header>
          <h2>{t.keys}</h2>
          <button type="button" className="button quiet" onClick={close}>
            {t.close}
          </button>
        </header>
        <Suspense>
          <KeysList view={view} />
        </Suspense>
      </ModalDialog>
    </>
  );
}
