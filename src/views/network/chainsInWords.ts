import type { Atlas } from '../../data/atlas';
import type { ShortestChains } from '../../data/graph';
import { companyName } from '../../data/names';
import type { Language } from '../../i18n/catalogue';
import { networkAnswers } from '../../i18n/messages/networkAnswers';

/** How far two companies are from each other, and by how many chains, as a sentence. */
export function chainsInWords(
  atlas: Atlas,
  [from, to]: readonly [string, string],
  { steps, count }: Pick<ShortestChains, 'steps' | 'count'>,
  language: Language,
): string {
  const t = networkAnswers[language];
  const [one, other] = [companyName(atlas, from, language), companyName(atlas, to, language)];
  return count === 0 ? t.noChain(one, other) : t.chains(one, other, steps, count);
}
