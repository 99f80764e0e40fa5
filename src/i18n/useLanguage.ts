import { createContext, useContext } from 'react';
import type { Catalogue, Language } from './catalogue';

export const LanguageContext = createContext<Language>('en');

/** The language the page is in. */
export function useLanguage(): Language {
  return useContext(LanguageContext);
}

/** The messages of one catalogue in the page's language. */
export function useMessages<M>(messages: Catalogue<M>): M {
  return messages[useLanguage()];
}
