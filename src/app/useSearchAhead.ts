import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { Atlas } from '../data/atlas';
import { partQuery } from '../ui/usePart';

const foldAheadQuery = partQuery(async () => (await import('./foldAhead')).foldAhead);

/**
 * Has the texts of a dataset made ready for a search once the reader goes to a search field: of a large one that takes
 * more than a second, which the first letter typed would wait for.
 */
export function useSearchAhead(atlas: Atlas): void {
  const client = useQueryClient();
  useEffect(() => {
    let end: (() => void) | null = null;
    let isLive = true;
    const begin = ({ target }: FocusEvent) => {
      if (!(target instanceof HTMLInputElement && target.type === 'search')) return;
      document.removeEventListener('focusin', begin);
      // A search does without what is made ready for it.
      client.query(foldAheadQuery).then(
        (foldAhead) => {
          if (isLive) end = foldAhead(atlas);
        },
        () => undefined,
      );
    };
    document.addEventListener('focusin', begin);
    return () => {
      isLive = false;
      document.removeEventListener('focusin', begin);
      end?.();
    };
  }, [atlas, client]);
}
