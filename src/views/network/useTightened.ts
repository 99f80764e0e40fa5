import { useEffect, useMemo, useRef, useState } from 'react';
import type { AtlasRelation } from '../../data/atlas';
import type { Positions } from './layoutNetwork';
import { startLayout } from './startLayout';
import { tiedCompanies } from './tiedPlaces';

export interface Tightening {
  /** Where companies stand: as laid out, or tightened. */
  readonly positions: Positions;
  /** Those that the picture is made to fit: all, or where tight those tightened. */
  readonly fitTo: Positions;
  readonly state: 'loose' | 'busy' | 'tight';
  /** Tightens what the filters leave, or puts everything back exactly where it was. */
  readonly toggle: () => void;
}

interface Tight {
  /** The positions that were tightened. */
  readonly of: Positions;
  readonly tightened: Positions;
  /** All of them, tightened or not. */
  readonly positions: Positions;
}

/** What was tightened last stays so while the picture is out of sight, as behind the table. */
const kept = new WeakMap<Positions, Tight>();

/**
 * Lays out anew, on request and from where they stand, only the companies of some ties: those of any time, so that every
 * month has its places. None of them moves until the reader puts them back. Where there come to be ties of a company
 * that was not tightened, which would stand in the way of those that were, all are where they were laid out.
 */
export function useTightened(
  positions: Positions,
  relations: readonly AtlasRelation[],
): Tightening {
  const [tight, setTight] = useState(() => kept.get(positions) ?? null);
  const [isBusy, setBusy] = useState(false);
  const stop = useRef<(() => void) | null>(null);
  useEffect(
    () => () => {
      stop.current?.();
    },
    [positions],
  );
  const isTight = useMemo(
    () =>
      tight?.of === positions &&
      [...tiedCompanies(relations)].every((id) => tight.tightened.has(id)),
    [tight, positions, relations],
  );
  return {
    positions: tight && isTight ? tight.positions : positions,
    fitTo: tight && isTight ? tight.tightened : positions,
    state: isBusy ? 'busy' : isTight ? 'tight' : 'loose',
    toggle: () => {
      stop.current?.();
      stop.current = null;
      setBusy(false);
      setTight(null);
      kept.delete(positions);
      if (isBusy || isTight) return;
      setBusy(true);
      const ties = relations.map(({ id, source, target }) => ({ id, source, target }));
      stop.current = startLayout(
        { ties, companies: [], from: positions },
        {
          onNews: (news) => {
            if (!news.isFinal || news.positions === null) return;
            setBusy(false);
            const made = {
              of: positions,
              tightened: news.positions,
              positions: new Map([...positions, ...news.positions]),
            };
            kept.set(positions, made);
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
