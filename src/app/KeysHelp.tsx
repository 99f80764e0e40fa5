import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { shell } from '../i18n/messages/shell';
import { useMessages } from '../i18n/useLanguage';
import { useView } from '../state/useView';
import { isEditable } from './isEditable';

const KeysList = lazy(async () => ({ default: (await import('./KeysList')).KeysList }));

/** The list of keys: opened by `?` from anywhere, or by its button. */
export function KeysHelp() {
  const t = useMessages(shell);
  const view = useView((state) => state.view);
  const dialog = useRef<HTMLDialogElement>(null);
  const [open, setOpen] = useState(false);
  const show = () => {
    setOpen(true);
    dialog.current?.showModal();
  };
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== '?' || isEditable(event.target) || dialog.current?.open === true) return;
      event.preventDefault();
      show();
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
        onClick={show}
      >
        {t.keys}
      </button>
      <dialog
        ref={dialog}
        className="keys-help"
        aria-label={t.keys}
        onClose={() => {
          setOpen(false);
        }}
        onClick={(event) => {
          if (event.target === event.currentTarget) event.currentTarget.close();
        }}
      >
        <form method="dialog">
          <h2>{t.keys}</h2>
          <button type="submit" className="button quiet">
            {t.close}
          </button>
        </form>
        {open && (
          <Suspense>
            <KeysList view={view} />
          </Suspense>
        )}
      </dialog>
    </>
  );
}
