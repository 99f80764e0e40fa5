import { useRef, useState, type RefObject } from 'react';
import type { Atlas, AtlasEvent } from '../../data/atlas';
import { useView } from '../../state/useView';
import { stepFrom } from './stepping';

interface Stepping {
  /** The event that was stepped to and has to be drawn; null as long as none was. */
  readonly place: AtlasEvent | null;
  /** The event whose mark is to have the focus once it is drawn. */
  readonly wantedRef: RefObject<string | null>;
  readonly step: (related: readonly AtlasEvent[], direction: 1 | -1) => AtlasEvent | null;
}

/** Where one is among the events that belong with the selection: at the mark in focus, else at the last step, else at what is selected. */
export function useStepping(atlas: Atlas): Stepping {
  const selected = useView(({ select }) => select);
  const [last, setLast] = useState<{ of: typeof selected; event: AtlasEvent } | null>(null);
  const wantedRef = useRef<string | null>(null);
  const place = last !== null && last.of === selected ? last.event : null;
  return {
    place,
    wantedRef,
    step: (related, direction) => {
      const ids = [focusedMark(), place?.id, selected?.type === 'event' ? selected.id : null];
      const from = ids
        .map((id) => atlas.eventById.get(id ?? ''))
        .find((event) => event !== undefined);
      const next = stepFrom(related, from ?? null, direction);
      if (next === null) return null;
      wantedRef.current = next.id;
      setLast({ of: selected, event: next });
      return next;
    },
  };
}

function focusedMark(): string | null {
  const { activeElement } = document;
  // A count has a name of its own there, which is no event's.
  return activeElement instanceof HTMLElement ? (activeElement.dataset['mark'] ?? null) : null;
}
