import type { Atlas } from '../data/atlas';
import { shell } from '../i18n/messages/shell';
import { inLanguage } from '../i18n/text';
import { useLanguage, useMessages } from '../i18n/useLanguage';
import { useView } from '../state/useView';
import { useOwnData } from './useOwnData';

/** Whose data the page shows when a link brought another dataset. */
export function ForeignDataBanner({ atlas }: { readonly atlas: Atlas }) {
  const t = useMessages(shell);
  const language = useLanguage();
  const openOwnData = useOwnData();
  const address = useView((state) => state.data);
  if (address === null) return null;
  const { host } = new URL(address, window.location.href);
  return (
    <aside className="notice foreign-data" aria-label={t.foreignData('', host)}>
      <p>{t.foreignData(inLanguage(atlas.title, language), host)}</p>
      <button type="button" className="button" onClick={openOwnData}>
        {t.ownData}
      </button>
    </aside>
  );
}
