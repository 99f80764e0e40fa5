import type { Language } from './catalogue';

/** A text of the dataset in a language; a plain string serves every language. */
export function inLanguage(
  text: string | { readonly en: string; readonly zh: string },
  language: Language,
): string {
  return typeof text === 'string' ? text : text[language];
}
