import type { Atlas, AtlasRelation } from '../../data/atlas';
import { companyName } from '../../data/names';
import { wordFor, type Language } from '../../i18n/catalogue';
import { formatSpan } from '../../i18n/formatDate';
import { relationKinds, relationStatuses } from '../../i18n/messages/kinds';
import { network } from '../../i18n/messages/network';

/** A company's name; its id where the name is blank. */
export function nameOrId(atlas: Atlas, id: string, language: Language): string {
  const name = companyName(atlas, id, language);
  return name.trim() === '' ? id : name;
}

/** A tie with its ends, kind, status and date. */
export function tieInWords(atlas: Atlas, tie: AtlasRelation, language: Language): string {
  return network[language].tieNamed(
    nameOrId(atlas, tie.source, language),
    nameOrId(atlas, tie.target, language),
    wordFor(relationKinds[language], tie.kind),
    formatSpan(tie.days, language),
    relationStatuses[language][tie.status],
  );
}
