import { memory as messages } from '../i18n/messages/memory';
import { useMessages } from '../i18n/useLanguage';
import { OutsideLink } from './OutsideLink';

/** How memory is reckoned, in sentences, with whom the formula of the cache is from. */
export function MemoryFormula() {
  const t = useMessages(messages);
  return (
    <>
      <span>{`${t.weightsFormula} ${t.gib} ${t.cacheFormula}`}</span>{' '}
      <OutsideLink href="https://arxiv.org/abs/2309.06180">Kwon et al. 2023</OutsideLink>
    </>
  );
}
