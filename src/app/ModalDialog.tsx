import { useEffect, useRef, type ReactNode } from 'react';

interface ModalDialogProps {
  readonly isOpen: boolean;
  readonly name: string;
  readonly className: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A dialog over the page that a click beside it closes, as Escape does; it is empty while it is closed. */
export function ModalDialog({ isOpen, name, className, onClose, children }: ModalDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (isOpen) dialog.current?.showModal();
    else dialog.current?.close();
  }, [isOpen]);
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
      {isOpen && children}
    </dialog>
  );
}
