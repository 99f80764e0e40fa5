import type { Language } from './catalogue';

/** What a country is called, by its two letters; what those who name countries do not know stays as it is. */
export function countryName(code: string, language: Language): string {
  try {
    return new Intl.DisplayNames(language, { type: 'region' }).of(code) ?? code;
  } catch {
    return code;
  }
}
