import { shortestChains } from '../../data/graph';
import { useLanguage } from '../../i18n/useLanguage';
import { useView } from '../../state/useView';
import type { ViewProps } from '../../state/viewProps';
import { chainsInWords } from './chainsInWords';

/** Says over an embedded picture what the chain lit in it is, in place of the answers, which an embed goes without. */
export function EmbeddedChain({ atlas, shown }: Pick<ViewProps, 'atlas' | 'shown'>) {
  const language = useLanguage();
  const path = useView((state) => state.path);
  if (path === null) return null;
  const found = shortestChains(shown.relations, path[0], path[1]);
  return (
    <p role="note" className="network-embedded-chain">
      {chainsInWords(atlas, path, found, language)}
    </p>
  );
}
