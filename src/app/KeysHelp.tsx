import { useState } from 'react';
import { shell } from '../i18n/messages/shell';
import { useMessages } from '../i18n/useLanguage';
import { lazyPart } from '../ui/lazyPart';
import { useShortcut } from '../ui/useShortcut';

const KeysDialog = lazyPart(async () => (await import('./KeysDialog')).KeysDialog, {
  name: 'keys',
});

/** The list of keys: opened by `?` from anywhere, or by its button. */
export function KeysHelp() {
  const t = useMessages(shell);
  const [isOpen, setIsOpen] = useState(false);
  useShortcut('?', () => {
    setIsOpen(true);
  });
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
