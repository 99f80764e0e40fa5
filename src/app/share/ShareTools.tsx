import type { Atlas } from '../../data/atlas';
import type { Shown } from '../../data/filter';
import { exports } from '../../i18n/messages/exports';
import { useMessages } from '../../i18n/useLanguage';
import { CopyButton } from '../../ui/CopyButton';
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
  return (
    <CopyButton
      className="button quiet"
      make={() => window.location.href}
      words={{ copy: t.copyLink, copied: t.linkCopied, failed: t.copyFailed }}
    />
  );
}
