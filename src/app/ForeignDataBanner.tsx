import type { Atlas } from '../data/atlas';
import { foreignData } from '../i18n/messages/foreignData';
import { shell } from '../i18n/messages/shell';
import { inLanguage } from '../i18n/text';
import { useLanguage, useMessages } from '../i18n/useLanguage';
import { useOwnData } from './useOwnData';

interface ForeignDataBannerProps {
  readonly atlas: Atlas;
  readonly address: string;
}

/** Whose data the page shows when a link brought another dataset. */
export function ForeignDataBanner({ atlas, address }: ForeignDataBannerProps) {
  const t = useMessages(foreignData);
  const { ownData } = useMessages(shell);
  const language = useLanguage();
  const openOwnData = useOwnData();
  const { host } = new URL(address, window.location.href);
  const words = t.foreignData(inLanguage(atlas.title, language), host);
  return (
    <aside className="notice foreign-data" aria-label={words}>
      <p dir="auto">{words}</p>
      <button type="button" className="button" onClick={openOwnData}>
        {ownData}
      </button>
    </aside>
  );
}
