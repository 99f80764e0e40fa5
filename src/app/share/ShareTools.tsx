import type { Atlas } from '../../data/atlas';
import type { Shown } from '../../data/filter';
import { exports } from '../../i18n/messages/exports';
import { useMessages } from '../../i18n/useLanguage';
import { addressOf } from '../../state/syncUrl';
import { useViewStore } from '../../state/useView';
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
  const store = useViewStore();
  const { href, pathname } = window.location;
  return (
    <CopyButton
      className="button quiet"
      // The address may lag behind what is on screen, or belong to a page that this one is embedded in.
      make={() => new URL(addressOf({ ...store.getState(), embed: false }, pathname), href).href}
      words={{ copy: t.copyLink, copied: t.linkCopied, failed: t.copyFailed }}
    />
  );
}
