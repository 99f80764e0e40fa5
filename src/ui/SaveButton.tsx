import { useState, type ReactNode } from 'react';
import { exports } from '../i18n/messages/exports';
import { useMessages } from '../i18n/useLanguage';
import type { TextFile } from './textFile';

interface SaveButtonProps {
  readonly className: string;
  /** Makes the file once it is asked for. */
  readonly make: () => TextFile | Promise<TextFile>;
  /** Told the file's name, or null if it could not be made. */
  readonly onDone: (name: string | null) => void;
  readonly children: ReactNode;
}

/** A button that makes a file and hands it to the reader. */
export function SaveButton({ className, make, onDone, children }: SaveButtonProps) {
  const save = async () => {
    try {
      const file = await make();
      handOver(file);
      onDone(file.name);
    } catch {
      onDone(null);
    }
  };
  return (
    <button
      type="button"
      className={className}
      onClick={() => {
        void save();
      }}
    >
      {children}
    </button>
  );
}

/** What became of a file: its name, null if it could not be made. */
export interface SaveOutcome {
  readonly name: string | null;
}

/** Says what became of a file. Whether the browser kept it nobody can know, and in some frames it does not. */
export function SavedNote({ outcome }: { readonly outcome: SaveOutcome | null }) {
  const t = useMessages(exports);
  return (
    <span aria-live="polite">
      {outcome && (outcome.name === null ? t.notSaved : t.saved(outcome.name))}
    </span>
  );
}

/** A button that makes a file and hands it to the reader, with a note of what became of it. */
export function NotedSaveButton(props: Omit<SaveButtonProps, 'onDone'>) {
  const [outcome, setOutcome] = useState<SaveOutcome | null>(null);
  return (
    <>
      <SaveButton
        {...props}
        onDone={(name) => {
          setOutcome({ name });
        }}
      />{' '}
      <SavedNote outcome={outcome} />
    </>
  );
}

/** Safari reads the file only after the click is over, and nothing tells when it has; FileSaver.js waits as long. */
const KEPT_MS = 40_000;

function handOver({ name, type, text }: TextFile): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, KEPT_MS);
}
