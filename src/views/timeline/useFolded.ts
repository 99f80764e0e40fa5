import { useCallback, useState } from 'react';

/** The lanes that are folded, by id, and what folds or unfolds one. */
export function useFolded(): readonly [ReadonlySet<string>, (id: string) => void] {
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set());
  const fold = useCallback((id: string) => {
    setFolded((last) => {
      const next = new Set(last);
      if (!next.delete(id)) next.add(id);
      return next;
    });
  }, []);
  return [folded, fold];
}
