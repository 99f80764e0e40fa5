import { memory as messages } from '../i18n/messages/memory';
import { useMessages } from '../i18n/useLanguage';

/** How memory is reckoned, in sentences, with whom the formula of the cache is from. */
export function MemoryFormula() {
  const t = useMessages(messages);
  return (
    <>
      {t.weightsFormula} {t.gib} {t.cacheFormula}{' '}
      <a href="https://arxiv.org/abs/2309.06180" target="_blank" rel="noopener noreferrer">
        Kwon et al. 2023
      </a>
    </>
  );
}
