import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';
import { laneOf, placeOf } from './markElements';
import type { TimelineDrawing } from './layoutTimeline';

interface KeptFocusProps {
  readonly frame: RefObject<HTMLElement | null>;
  readonly drawing: TimelineDrawing;
  /** The event whose mark is to have focus once it is drawn. */
  readonly wantedRef: RefObject<string | null>;
}

/**
 * Keeps the keyboard's place while the drawing changes under it: a focused mark that is drawn no more hands its focus
 * to the nearest mark of its lane, and has it back once it is drawn again. Draws nothing itself.
 */
export function KeptFocus({ frame, drawing, wantedRef }: KeptFocusProps): null {
  const focused = useRef<{ id: string; lane: string | null; at: number } | null>(null);

  useEffect(() => {
    const element = frame.current;
    if (element === null) return undefined;
    const abort = new AbortController();
    const { signal } = abort;
    // Focus that goes elsewhere is no longer ours; a mark that is taken away leaves it nowhere.
    const look = () => {
      const { activeElement } = document;
      const mark = activeElement instanceof HTMLElement ? activeElement : null;
      const id = element.contains(mark) ? mark?.dataset['mark'] : undefined;
      focused.current =
        mark && id !== undefined
          ? { id, lane: laneOf(mark)?.getAttribute('data-lane') ?? null, at: placeOf(mark) }
          : null;
    };
    look();
    document.addEventListener('focusin', look, { signal });
    document.addEventListener(
      'pointerdown',
      () => {
        focused.current = null;
        wantedRef.current = null;
      },
      { signal, capture: true },
    );
    return () => {
      abort.abort();
    };
  }, [frame, wantedRef]);

  useLayoutEffect(() => {
    const element = frame.current;
    if (element === null) return;
    if (wantedRef.current !== null) {
      const mark = element.querySelector<HTMLElement>(
        `[data-mark="${CSS.escape(wantedRef.current)}"]`,
      );
      // The window may have yet to come to it.
      if (!mark) return;
      wantedRef.current = null;
      mark.focus();
      return;
    }
    const last = focused.current;
    if (last === null) return;
    const lane = last.lane === null ? '' : `[data-lane="${CSS.escape(last.lane)}"] `;
    const marks = [...element.querySelectorAll<HTMLElement>(`${lane}[data-mark]`)];
    const same = marks.find((mark) => mark.dataset['mark'] === last.id);
    const active = document.activeElement;
    if (same ? same === active : active !== document.body) return;
    const distance = (mark: Element) => Math.abs(placeOf(mark) - last.at);
    const nearest = marks.reduce<HTMLElement | null>(
      (best, mark) => (best === null || distance(mark) < distance(best) ? mark : best),
      null,
    );
    (same ?? nearest ?? element).focus();
    // What stands in for it is not what the reader was at.
    focused.current = last;
  }, [frame, drawing, wantedRef]);

  return null;
}
