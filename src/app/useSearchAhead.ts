import { useEffect } from 'react';
import type { Atlas } from '../data/atlas';

/**
 * Has the texts of a dataset made ready for a search once the reader goes to a search field: of a large one that takes
 * more than a second, which the first letter typed would wait for.
 */
export function useSearchAhead(atlas: Atlas): void {
  useEffect(() => {
    let end: (() => void) | null = null;
    let isLive = true;
    const begin = ({ target }: FocusEvent) => {
      if (!(target instanceof HTMLInputElement && target.type === 'search')) return;
      document.removeEventListener('focusin', begin);
      void import('./foldAhead').then(({ foldAhead }) => {
        if (isLive) end = foldAhead(atlas);
      });
    };
    document.addEventListener('focusin', begin);
    return () => {
      isLive = false;
      document.removeEventListener('focusin', begin);
      end?.();
    };
  }, [atlas]);
}
