import { useState } from 'react';

interface CopyButtonProps {
  readonly className: string;
  /** Makes what is copied once it is asked for. */
  readonly make: () => string;
  /** What the button says at first, and of the outcome until the focus leaves it; `failed` names the field to copy from. */
  readonly words: Readonly<Record<'copy' | 'copied' | 'failed', string>>;
}

type Outcome = { readonly isCopied: true } | { readonly isCopied: false; readonly text: string };

/** A button that copies a text and says whether it did; if it may not, the text stands selected beside it. */
export function CopyButton({ className, make, words }: CopyButtonProps) {
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  return (
    <>
      <button
        type="button"
        className={className}
        aria-live="polite"
        onClick={() => {
          const text = make();
          void copyText(text).then((isCopied) => {
            setOutcome(isCopied ? { isCopied } : { isCopied, text });
          });
        }}
        onBlur={() => {
          if (outcome?.isCopied === true) setOutcome(null);
        }}
      >
        {outcome?.isCopied === true ? words.copied : words.copy}
      </button>
      {outcome?.isCopied === false && (
        <label className="copy-by-hand">
          <span>{words.failed}</span>{' '}
          <textarea
            className="field"
            readOnly
            rows={1}
            value={outcome.text}
            autoFocus
            onFocus={({ currentTarget }) => {
              currentTarget.select();
            }}
            onBlur={() => {
              setOutcome(null);
            }}
          />
        </label>
      )}
    </>
  );
}

/** Whether the text was copied: a page without https has no clipboard, and a frame of another site may not use it. */
async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copySelected(text);
  }
}

/** Copies by the older way, which asks for no permission but for a text that is selected. */
function copySelected(text: string): boolean {
  const before = document.activeElement;
  const field = document.createElement('textarea');
  field.value = text;
  field.readOnly = true;
  field.className = 'visually-hidden';
  // In view, so that to select it scrolls nothing.
  field.style.position = 'fixed';
  document.body.append(field);
  field.select();
  try {
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- there is no other way without https
    return document.execCommand('copy');
  } catch {
    return false;
  } finally {
    field.remove();
    if (before instanceof HTMLElement) before.focus({ preventScroll: true });
  }
}
