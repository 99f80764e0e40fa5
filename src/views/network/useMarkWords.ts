import { useCallback, useMemo } from 'react';
import type { Atlas } from '../../data/atlas';
import { companyName } from '../../data/names';
import { wordFor } from '../../i18n/catalogue';
import { formatSpan } from '../../i18n/formatDate';
import { companyKinds, relationKinds } from '../../i18n/messages/kinds';
import { network as networkMessages } from '../../i18n/messages/network';
import { networkChart } from '../../i18n/messages/networkChart';
import { useLanguage, useMessages } from '../../i18n/useLanguage';
import type { Network } from './drawNetwork';
import type { Mark } from './hitTest';
import { tieInWords } from './tieInWords';

export interface MarkWords {
  readonly companyName: (id: string) => string;
  /** A company's kind and number of ties, beside its name. */
  readonly companyTold: (company: number) => string;
  /** What a mark is called: a company with its kind and number of ties, a tie with its ends, kind, status and date. */
  readonly nameOf: (mark: Mark) => string;
  /** The same with what follows for who hears it: a company's first ties, a tie's place among those of a company. */
  readonly tellOf: (mark: Mark, centre: number | null) => string;
}

/** More ties at once than anyone listens to. */
const MOST_TOLD = 4;

export function useMarkWords(atlas: Atlas, network: Network): MarkWords {
  const t = useMessages(networkMessages);
  const words = useMessages(networkChart);
  const language = useLanguage();
  const nameById = useCallback((id: string) => companyName(atlas, id, language), [atlas, language]);
  return useMemo(() => {
    const { companies, ties, tiesOf, degree, scene } = network;
    const nameOfTie = (tie: number) => {
      const relation = ties[tie];
      return relation ? tieInWords(atlas, relation, language) : '';
    };
    const kindOf = (id: string) =>
      wordFor(companyKinds[language], atlas.companyById.get(id)?.kind ?? '');
    const nameOf = ({ type, number }: Mark) => {
      if (type === 'tie') return nameOfTie(number);
      const id = companies[number] ?? '';
      return t.companyNamed(nameById(id), kindOf(id), degree[number] ?? 0);
    };
    const tellTie = (tie: number, from: number) => {
      const relation = ties[tie];
      if (!relation) return '';
      const other = scene.sources[tie] === from ? relation.target : relation.source;
      const kind = wordFor(relationKinds[language], relation.kind);
      return words.tieTold(nameById(other), kind, formatSpan(relation.days, language));
    };
    return {
      companyName: nameById,
      companyTold: (company) =>
        words.companyTold(kindOf(companies[company] ?? ''), degree[company] ?? 0),
      nameOf,
      tellOf: (mark, centre) => {
        if (mark.type === 'company') {
          const own = tiesOf[mark.number] ?? [];
          const told = own.slice(0, MOST_TOLD).map((tie) => tellTie(tie, mark.number));
          return words.told(nameOf(mark), told.join(words.between), own.length - told.length);
        }
        const from = centre ?? scene.sources[mark.number] ?? 0;
        const own = tiesOf[from] ?? [];
        const place = own.indexOf(mark.number) + 1;
        const company = nameById(companies[from] ?? '');
        return words.tiePlace(nameOf(mark), place, own.length, company);
      },
    };
  }, [atlas, network, language, nameById, t, words]);
}
