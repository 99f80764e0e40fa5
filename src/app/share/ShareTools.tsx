import { useState } from 'react';
import type { Atlas } from '../../data/atlas';
import type { Shown } from '../../data/filter';
import { exports } from '../../i18n/messages/exports';
import { useMessages } from '../../i18n/useLanguage';
import { ExportMenu } from './ExportMenu';

interface ShareToolsProps {
  readonly atlas: Atlas;
  readonly shown: Shown;
}

/** Ways to take what is on screen elsewhere. */
export function ShareTools({ atlas, shown }: ShareToolsProps) {
  return (
    <>
      <ExportMenu atlas={atlas} shown={shown} />
      <CopyLink />
    </>
  );
}

function CopyLink() {
  const t = useMessages(exports);
  const [outcome, setOutcome] = useState<'copied' | 'failed' | null>(null);
  const words = { copied: t.linkCopied, failed: t.copyFailed };
  return (
    <button
      type="button"
      className="button quiet"
      aria-live="polite"
      onClick={() => {
        navigator.clipboard.writeText(window.location.href).then(
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
      {outcome === null ? t.copyLink : words[outcome]}
    </button>
  );
}
