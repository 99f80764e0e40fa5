import { useEffect, useRef, useState } from 'react';
import type { AtlasRelation } from '../../data/atlas';
import type { Positions } from './layoutNetwork';
import { startLayout } from './startLayout';

export interface Tightening {
  /** Where companies stand: as laid out, or tightened where they were shown when that was asked for. */
  readonly positions: Positions;
  /** Those that the picture is made to fit: all, or where tight those tightened. */
  readonly fitTo: Positions;
  readonly state: 'loose' | 'busy' | 'tight';
  /** Tightens what is shown, or puts everything back exactly where it was. */
  readonly toggle: () => void;
}

interface Tight {
  /** The positions that were tightened. */
  readonly of: Positions;
  readonly tightened: Positions;
  /** All of them, tightened or not. */
  readonly positions: Positions;
}

/**
 * Lays out anew, on request and from where they stand, only the companies shown. Whatever is shown later, none of them
 * moves until the reader puts them back.
 */
export function useTightened(
  positions: Positions,
  relations: readonly AtlasRelation[],
): Tightening {
  const [tight, setTight] = useState<Tight | null>(null);
  const [isBusy, setBusy] = useState(false);
  const stop = useRef<(() => void) | null>(null);
  useEffect(
    () => () => {
      stop.current?.();
    },
    [positions],
  );
  const isTight = tight?.of === positions;
  return {
    positions: isTight ? tight.positions : positions,
    fitTo: isTight ? tight.tightened : positions,
    state: isBusy ? 'busy' : isTight ? 'tight' : 'loose',
    toggle: () => {
      stop.current?.();
      stop.current = null;
      setBusy(false);
      setTight(null);
      if (isBusy || isTight) return;
      setBusy(true);
      const ties = relations.map(({ id, source, target }) => ({ id, source, target }));
      stop.current = startLayout(
        { ties, companies: [], from: positions },
        {
          onNews: (news) => {
            if (!news.isFinal || news.positions === null) return;
            setBusy(false);
            setTight({
              of: positions,
              tightened: news.positions,
              positions: new Map([...positions, ...news.positions]),
            });
          },
          onFault: (fault) => {
            // Thrown where the view is rendered, so that it ends like any other fault of the view.
            setBusy(() => {
              throw fault;
            });
          },
        },
      );
    },
  };
}
