import { useCallback, useEffect, useLayoutEffect, useRef, type RefObject } from 'react';
import { laneOf, placeOf } from './markElements';
import type { TimelineDrawing } from './layoutTimeline';

/**
 * Keeps the keyboard's place while the drawing changes under it: a focused mark that is drawn no more hands its focus
 * to the nearest mark of its lane, and has it back once it is drawn again. The returned function asks for focus on an event's mark once it is drawn.
 */
export function useKeptFocus(
  frame: RefObject<HTMLElement | null>,
  drawing: TimelineDrawing,
): (eventId: string) => void {
  const focused = useRef<{ id: string; lane: string | null; at: number } | null>(null);
  const wanted = useRef<string | null>(null);

  useEffect(() => {
    const element = frame.current;
    if (element === null) return undefined;
    const abort = new AbortController();
    const { signal } = abort;
    element.addEventListener(
      'focusin',
      ({ target }) => {
        const mark = target instanceof HTMLElement ? target : null;
        const id = mark?.dataset['mark'];
        focused.current =
          mark && id !== undefined
            ? { id, lane: laneOf(mark)?.getAttribute('data-lane') ?? null, at: placeOf(mark) }
            : null;
      },
      { signal },
    );
    // Focus that goes elsewhere is no longer ours; a mark that is taken away leaves it nowhere.
    document.addEventListener(
      'focusin',
      ({ target }) => {
        if (target instanceof Node && !element.contains(target)) focused.current = null;
      },
      { signal },
    );
    document.addEventListener(
      'pointerdown',
      () => {
        focused.current = null;
      },
      { signal, capture: true },
    );
    return () => {
      abort.abort();
    };
  }, [frame]);

  useLayoutEffect(() => {
    const element = frame.current;
    if (element === null) return;
    if (wanted.current !== null) {
      const mark = element.querySelector<HTMLElement>(
        `[data-mark="${CSS.escape(wanted.current)}"]`,
      );
      wanted.current = null;
      mark?.focus();
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
  }, [frame, drawing]);

  return useCallback((eventId) => {
    wanted.current = eventId;
  }, []);
}
