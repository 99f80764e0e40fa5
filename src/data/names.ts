import type { Language } from '../i18n/catalogue';
import { inLanguage } from '../i18n/text';
import type { Atlas } from './atlas';

/** A company's name in a language; its id if the atlas does not know it. */
export function companyName(atlas: Atlas, id: string, language: Language): string {
  return inLanguage(atlas.companyById.get(id)?.name ?? id, language);
}

/** The names of some companies as a list in a language. */
export function companyNames(atlas: Atlas, ids: readonly string[], language: Language): string {
  return ids.map((id) => companyName(atlas, id, language)).join(language === 'zh' ? '、' : ', ');
}
