import { useEffect, useMemo, useRef, useState } from 'react';
import type { AtlasRelation } from '../../data/atlas';
import type { Picture, Positions } from './picture';
import { startLayout } from './startLayout';
import { tiedCompanies } from './tiedPlaces';
import { bareTies } from './usePositions';

export interface Tightening {
  /** The picture as laid out, or tightened. */
  readonly picture: Picture;
  /** Those that the picture is made to fit: all, or where tight those tightened. */
  readonly fitTo: Positions;
  readonly state: 'loose' | 'busy' | 'tight';
  /** Tightens what the filters leave, or puts everything back exactly where it was. */
  readonly toggle: () => void;
}

interface Tight {
  /** The picture that was tightened. */
  readonly of: Picture;
  readonly tightened: Positions;
  /** All of it, tightened or not. */
  readonly picture: Picture;
}

/** What was tightened last stays so while the picture is out of sight, as behind the table. */
const kept = new WeakMap<Picture, Tight>();

/**
 * Lays out anew, on request and from where they stand, only the companies of some ties: those of any time, so that every
 * month has its places. None of them moves until the reader puts them back. Where there come to be ties of a company
 * that was not tightened, which would stand in the way of those that were, all are where they were laid out.
 */
export function useTightened(
  picture: Picture,
  relations: readonly AtlasRelation[],
  all: readonly AtlasRelation[],
): Tightening {
  const [tight, setTight] = useState(() => kept.get(picture) ?? null);
  const [isBusy, setBusy] = useState(false);
  const stop = useRef<(() => void) | null>(null);
  useEffect(
    () => () => {
      stop.current?.();
    },
    [picture],
  );
  const isTight = useMemo(
    () =>
      tight?.of === picture && [...tiedCompanies(relations)].every((id) => tight.tightened.has(id)),
    [tight, picture, relations],
  );
  return {
    picture: tight && isTight ? tight.picture : picture,
    fitTo: tight && isTight ? tight.tightened : picture.positions,
    state: isBusy ? 'busy' : isTight ? 'tight' : 'loose',
    toggle: () => {
      stop.current?.();
      stop.current = null;
      setBusy(false);
      setTight(null);
      kept.delete(picture);
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
            const made = { of: picture, tightened, picture: { positions, bends } };
            kept.set(picture, made);
            setTight(made);
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
