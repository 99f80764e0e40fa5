import { LANGUAGES, THEMES, type Language, type Theme, type ViewState } from './viewState';

/** What the reader chose by an explicit click, kept on their device; a link never writes it. */
export interface Preferences {
  readonly lang: Language | null;
  readonly theme: Theme | null;
  /** Single keys that act from anywhere; null: on. */
  readonly shortcuts: 'off' | null;
}

/** The part of the browser's storage the preferences need. */
export type PreferenceStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

const KEYS = {
  lang: 'leap-year:lang',
  theme: 'leap-year:theme',
  shortcuts: 'leap-year:shortcuts',
} as const;

/** The stored preferences; none where storage is forbidden or holds something else. */
export function readPreferences(storage: () => PreferenceStorage): Preferences {
  try {
    const [lang, theme] = [storage().getItem(KEYS.lang), storage().getItem(KEYS.theme)];
    return {
      lang: LANGUAGES.find((name) => name === lang) ?? null,
      theme: THEMES.find((name) => name === theme) ?? null,
      shortcuts: storage().getItem(KEYS.shortcuts) === 'off' ? 'off' : null,
    };
  } catch {
    return { lang: null, theme: null, shortcuts: null };
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
  stored: Pick<Preferences, 'lang' | 'theme'>,
  browser: { readonly languages?: readonly string[]; readonly language: string },
): { readonly language: Language; readonly theme: Theme | null } {
  const spoken = (browser.languages ?? [browser.language])
    .map((tag) => LANGUAGES.find((name) => tag.toLowerCase().startsWith(name)))
    .find((name) => name !== undefined);
  return {
    language: state.lang ?? stored.lang ?? spoken ?? 'en',
    theme: state.theme ?? stored.theme,
  };
}
