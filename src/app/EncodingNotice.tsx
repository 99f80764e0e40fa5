import { loadProblems } from '../i18n/messages/loadProblems';
import { useMessages } from '../i18n/useLanguage';

/** Says that a dataset was read in another encoding than the format's, for which nothing but its bytes speaks. */
export function EncodingNotice({ readAs }: { readonly readAs: string }) {
  const words = useMessages(loadProblems).readAs(readAs);
  return (
    <aside className="notice" aria-label={words}>
      <p>{words}</p>
    </aside>
  );
}
