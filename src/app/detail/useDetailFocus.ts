import { useCallback, useEffect, useRef } from 'react';
import { useView, useViewStore } from '../../state/useView';
import type { ItemRef } from '../../state/viewState';

const STAGE_ID = 'stage';

/** Moves focus to the view as a whole, for when what had it is gone. */
export function focusStage(): void {
  document.getElementById(STAGE_ID)?.focus({ preventScroll: true });
}

/**
 * Closes the open detail, by Escape or by the returned function, and gives focus back: to what opened it if that is
 * still there, else to the item's mark, else to the view.
 */
export function useDetailFocus(): () => void {
  const store = useViewStore();
  const isOpen = useView((state) => state.select !== null);
  const opener = useRef<Element | null>(null);
  const close = useCallback(() => {
    const { select, open } = store.getState();
    open(null);
    const target = [opener.current, select && markOf(select)].find(isFocusable);
    if (target) target.focus();
    else focusStage();
  }, [store]);

  useEffect(() => {
    if (!isOpen) return undefined;
    opener.current = document.activeElement;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      // A dialog over the page takes Escape for itself.
      if (event.target instanceof Element && event.target.closest('dialog')) return;
      close();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => {
      document.removeEventListener('keydown', onKeyDown);
    };
  }, [isOpen, close]);
  return close;
}

/** Each view names its marks by a data attribute of the item's type; the timeline's are events. */
const MARK_ATTRIBUTES: Readonly<Record<ItemRef['type'], string>> = {
  event: 'data-mark',
  company: 'data-company',
  relation: 'data-tie',
  model: 'data-model',
};

/** The mark of an item in the view. */
export function markOf({ type, id }: ItemRef): Element | null {
  return document.querySelector(`[${MARK_ATTRIBUTES[type]}="${CSS.escape(id)}"]`);
}

function isFocusable(element: Element | null): element is HTMLElement | SVGElement {
  const isElement = element instanceof HTMLElement || element instanceof SVGElement;
  return isElement && element.isConnected && element !== document.body;
}
