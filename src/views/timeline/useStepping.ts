import { useMemo, useRef, useState, type RefObject } from 'react';
import type { Atlas, AtlasEvent } from '../../data/atlas';
import { useView } from '../../state/useView';
import { stepFrom } from './stepping';
import type { Lanes } from './useLanes';
import { useRelated } from './useRelated';

interface Stepping {
  /** Events that belong with the selection and have a lane, in order of time. */
  readonly related: readonly AtlasEvent[];
  /** What is to be drawn by itself: the event that is selected, and the one that was stepped to. */
  readonly alone: readonly AtlasEvent[];
  /** The event whose mark is to have the focus once it is drawn. */
  readonly wantedRef: RefObject<string | null>;
  /** Goes to the event before or after where one is, and to the page of its lane; null if there is none. */
  readonly step: (direction: 1 | -1) => AtlasEvent | null;
}

/** Where one is among the events that belong with the selection: at the mark in focus, else at the last step, else at what is selected. */
export function useStepping(atlas: Atlas, { pageOf, onShowPage }: Lanes): Stepping {
  const selected = useView(({ select }) => select);
  const all = useRelated(atlas);
  const related = useMemo(() => all.filter((event) => pageOf(event) !== null), [all, pageOf]);
  const [last, setLast] = useState<{ of: typeof selected; event: AtlasEvent } | null>(null);
  const wantedRef = useRef<string | null>(null);
  const place = last !== null && last.of === selected ? last.event : null;
  // The index of all events is made where one is asked for: with nothing selected, no first drawing pays for it.
  const own = selected?.type === 'event' ? (atlas.eventById.get(selected.id) ?? null) : null;
  const alone = useMemo(
    () => [...new Set([own, place])].filter((event) => event !== null),
    [own, place],
  );
  return {
    related,
    alone,
    wantedRef,
    step: (direction) => {
      const from = atlas.eventById.get(focusedMark() ?? '') ?? place ?? own;
      const next = stepFrom(related, from, direction);
      if (next === null) return null;
      wantedRef.current = next.id;
      setLast({ of: selected, event: next });
      const page = pageOf(next);
      if (page !== null) onShowPage(page);
      return next;
    },
  };
}

function focusedMark(): string | null {
  const { activeElement } = document;
  // A count has a name of its own there, which is no event's.
  return activeElement instanceof HTMLElement ? (activeElement.dataset['mark'] ?? null) : null;
}
