import { useCallback } from 'react';
import { useViewStore } from '../state/useView';
import { DEFAULT_STATE } from '../state/viewState';

/** Leaves another's dataset for the atlas's own; language, theme and the embed stay, ids of the other dataset mean nothing here. */
export function useOwnData(): () => void {
  const store = useViewStore();
  return useCallback(() => {
    const { lang, theme, embed, change } = store.getState();
    change({ ...DEFAULT_STATE, lang, theme, embed });
  }, [store]);
}
