import { LANGUAGES, THEMES, type Language, type Theme, type ViewState } from './viewState';

/** What the reader chose by an explicit click, kept on their device; a link never writes it. */
export interface Preferences {
  readonly lang: Language | null;
  readonly theme: Theme | null;
}

/** The part of the browser's storage the preferences need. */
export type PreferenceStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

const KEYS = { lang: 'leap-year:lang', theme: 'leap-year:theme' } as const;

/** The stored preferences; none where storage is forbidden or holds something else. */
export function readPreferences(storage: () => PreferenceStorage): Preferences {
  try {
    const [lang, theme] = [storage().getItem(KEYS.lang), storage().getItem(KEYS.theme)];
    return {
      lang: LANGUAGES.find((name) => name === lang) ?? null,
      theme: THEMES.find((name) => name === theme) ?? null,
    };
  } catch {
    return { lang: null, theme: null };
  }
}

/** Stores one preference, or forgets it with null. Where storage is forbidden the choice still holds for this visit. */
export function storePreference<K extends keyof Preferences>(
  storage: () => PreferenceStorage,
  name: K,
  value: Preferences[K],
): void {
  try {
    if (value === null) storage().removeItem(KEYS[name]);
    else storage().setItem(KEYS[name], value);
  } catch {
    // Private windows of some browsers forbid storage.
  }
}

/** Language and theme in force: the link's, else the reader's stored choice, else the browser's (theme null: the system's). */
export function appearanceOf(
  state: Pick<ViewState, 'lang' | 'theme'>,
  stored: Preferences,
  // Old and odd browsers have none.
  browserLanguages: readonly string[] = [],
): { readonly language: Language; readonly theme: Theme | null } {
  const spoken = browserLanguages
    .map((tag) => LANGUAGES.find((name) => tag.toLowerCase().startsWith(name)))
    .find((name) => name !== undefined);
  return {
    language: state.lang ?? stored.lang ?? spoken ?? 'en',
    theme: state.theme ?? stored.theme,
  };
}
