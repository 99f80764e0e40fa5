import { useCallback, useEffect, useMemo, useState } from 'react';
import {
  appearanceOf,
  readPreferences,
  storePreference,
  type Preferences,
} from '../state/appearance';
import { useView, useViewStore } from '../state/useView';
import type { Language, Theme } from '../state/viewState';

const storage = () => window.localStorage;

/** Language and theme in force, applied to the document, whether single keys act, and the reader's ways to choose. */
export function useAppearance() {
  const store = useViewStore();
  const lang = useView((state) => state.lang);
  const linkTheme = useView((state) => state.theme);
  const [stored, setStored] = useState<Preferences>(() => readPreferences(storage));
  const { language, theme } = appearanceOf({ lang, theme: linkTheme }, stored, navigator);

  useEffect(() => {
    const root = document.documentElement;
    root.lang = language === 'zh' ? 'zh-Hans' : 'en';
    if (theme === null) delete root.dataset['theme'];
    else root.dataset['theme'] = theme;
  }, [language, theme]);

  const setLanguage = useCallback(
    (chosen: Language) => {
      storePreference(storage, 'lang', chosen);
      setStored((last) => ({ ...last, lang: chosen }));
      store.getState().change({ lang: chosen });
    },
    [store],
  );
  const setTheme = useCallback(
    (chosen: Theme | null) => {
      storePreference(storage, 'theme', chosen);
      setStored((last) => ({ ...last, theme: chosen }));
      store.getState().change({ theme: chosen });
    },
    [store],
  );
  const shortcuts = useMemo(
    () => ({
      areOn: stored.shortcuts === null,
      setOn: (areOn: boolean) => {
        const chosen = areOn ? null : 'off';
        storePreference(storage, 'shortcuts', chosen);
        setStored((last) => ({ ...last, shortcuts: chosen }));
      },
    }),
    [stored.shortcuts],
  );
  return { language, theme, setLanguage, setTheme, shortcuts };
}
