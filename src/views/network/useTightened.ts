import { useEffect, useRef, useState } from 'react';
import type { AtlasRelation } from '../../data/atlas';
import type { Picture } from './layout.worker';
import type { Positions } from './layoutNetwork';
import { startLayout } from './startLayout';
import { bareTies } from './usePositions';

export interface Tightening {
  /** The picture as laid out, or with those tightened that were shown when that was asked for. */
  readonly picture: Picture;
  /** Those that the picture is made to fit: all, or where tight those tightened. */
  readonly fitTo: Positions;
  readonly state: 'loose' | 'busy' | 'tight';
  /** Tightens what is shown, or puts everything back exactly where it was. */
  readonly toggle: () => void;
}

interface Tight {
  /** The picture that was tightened. */
  readonly of: Picture;
  readonly tightened: Positions;
  /** All of it, tightened or not. */
  readonly picture: Picture;
}

/**
 * Lays out anew, on request and from where they stand, only the companies shown, of all there are. Whatever is shown later, none of them
 * moves until the reader puts them back.
 */
export function useTightened(
  picture: Picture,
  relations: readonly AtlasRelation[],
  all: readonly AtlasRelation[],
): Tightening {
  const [tight, setTight] = useState<Tight | null>(null);
  const [isBusy, setBusy] = useState(false);
  const stop = useRef<(() => void) | null>(null);
  useEffect(
    () => () => {
      stop.current?.();
    },
    [picture],
  );
  const isTight = tight?.of === picture;
  return {
    picture: isTight ? tight.picture : picture,
    fitTo: isTight ? tight.tightened : picture.positions,
    state: isBusy ? 'busy' : isTight ? 'tight' : 'loose',
    toggle: () => {
      stop.current?.();
      stop.current = null;
      setBusy(false);
      setTight(null);
      if (isBusy || isTight) return;
      setBusy(true);
      const ties = bareTies(relations);
      stop.current = startLayout(
        { ties, allTies: bareTies(all), companies: [], from: picture.positions },
        {
          onNews: (news) => {
            if (!news.isFinal || news.picture === null) return;
            const { positions: tightened, bends } = news.picture;
            const positions = new Map([...picture.positions, ...tightened]);
            setBusy(false);
            setTight({ of: picture, tightened, picture: { positions, bends } });
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
