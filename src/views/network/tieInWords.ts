import type { Atlas, AtlasRelation } from '../../data/atlas';
import { companyName } from '../../data/names';
import { wordFor, type Language } from '../../i18n/catalogue';
import { formatSpan } from '../../i18n/formatDate';
import { relationKinds, relationStatuses } from '../../i18n/messages/kinds';
import { network } from '../../i18n/messages/network';

/** A tie with its ends, kind, status and date. */
export function tieInWords(atlas: Atlas, tie: AtlasRelation, language: Language): string {
  return network[language].tieNamed(
    companyName(atlas, tie.source, language),
    companyName(atlas, tie.target, language),
    wordFor(relationKinds[language], tie.kind),
    formatSpan(tie.days, language),
    relationStatuses[language][tie.status],
    tie.directed,
  );
}
