import { useEffect, useState } from 'react';
import { shell } from '../i18n/messages/shell';
import { useMessages } from '../i18n/useLanguage';
import { lazyPart } from '../ui/lazyPart';
import { isEditable } from './isEditable';

const KeysDialog = lazyPart(async () => (await import('./KeysDialog')).KeysDialog, {
  name: 'keys',
});

/** The list of keys: opened by `?` from anywhere, or by its button. */
export function KeysHelp() {
  const t = useMessages(shell);
  const [isOpen, setIsOpen] = useState(false);
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
      {isOpen && (
        <KeysDialog
          onClose={() => {
            setIsOpen(false);
          }}
        />
      )}
    </>
  );
}
