import { useLayoutEffect, useRef, type ReactNode } from 'react';
import { openDialog } from '../ui/openDialog';

interface ModalDialogProps {
  readonly name: string;
  readonly className: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A dialog over the page, open for as long as it is there; a click beside it closes it, as Escape does. */
export function ModalDialog({ name, className, onClose, children }: ModalDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => (dialog.current ? openDialog(dialog.current) : undefined), []);
  return (
    <dialog
      ref={dialog}
      className={className}
      aria-label={name}
      onClose={onClose}
      onClick={(event) => {
        if (event.target === event.currentTarget) onClose();
      }}
    >
      {children}
    </dialog>
  );
}
