import { useState } from 'react';

interface CopyButtonProps {
  readonly className: string;
  /** Makes what is copied once it is asked for. */
  readonly make: () => string;
  /** What the button says at first, and of the outcome until the focus leaves it. */
  readonly words: Readonly<Record<'copy' | 'copied' | 'failed', string>>;
}

/** A button that copies a text and says whether it did. */
export function CopyButton({ className, make, words }: CopyButtonProps) {
  const [outcome, setOutcome] = useState<'copied' | 'failed' | null>(null);
  return (
    <button
      type="button"
      className={className}
      aria-live="polite"
      onClick={() => {
        navigator.clipboard.writeText(make()).then(
          () => {
            setOutcome('copied');
          },
          () => {
            setOutcome('failed');
          },
        );
      }}
      onBlur={() => {
        setOutcome(null);
      }}
    >
      {words[outcome ?? 'copy']}
    </button>
  );
}
