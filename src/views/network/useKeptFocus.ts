import { useEffect } from 'react';

/**
 * Gives focus to the view as a whole where the control that had it is gone, hidden or disabled by what it did: a keyboard
 * would otherwise begin again at the top of the page.
 */
export function useKeptFocus(): void {
  useEffect(() => {
    const stage = document.querySelector('main');
    if (stage === null) return undefined;
    let held: Element | null = null;
    const hold = ({ target }: FocusEvent) => {
      held = target instanceof Element && stage.contains(target) ? target : null;
    };
    // Where a pointer takes the focus off everything, that is meant.
    const letGo = () => {
      held = null;
    };
    const observer = new MutationObserver(() => {
      if (held === null || !isGone(held)) return;
      const { activeElement, body } = document;
      const isLost = activeElement === null || activeElement === body || activeElement === held;
      held = null;
      if (isLost) stage.focus({ preventScroll: true });
    });
    observer.observe(stage, {
      subtree: true,
      childList: true,
      attributeFilter: ['hidden', 'disabled'],
    });
    document.addEventListener('focusin', hold);
    document.addEventListener('pointerdown', letGo);
    return () => {
      observer.disconnect();
      document.removeEventListener('focusin', hold);
      document.removeEventListener('pointerdown', letGo);
    };
  }, []);
}

function isGone(element: Element): boolean {
  return (
    !element.isConnected || element.matches(':disabled') || element.closest('[hidden]') !== null
  );
}
