import type { ReactNode } from 'react';
import type { TextFile } from './textFile';

interface SaveButtonProps {
  readonly className: string;
  /** Makes the file once it is asked for. */
  readonly make: () => TextFile | Promise<TextFile>;
  /** Told the file's name, or null if it could not be made. */
  readonly onDone?: (name: string | null) => void;
  readonly children: ReactNode;
}

/** A button that makes a file and hands it to the reader. */
export function SaveButton({ className, make, onDone, children }: SaveButtonProps) {
  const save = async () => {
    try {
      const file = await make();
      handOver(file);
      onDone?.(file.name);
    } catch {
      onDone?.(null);
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
