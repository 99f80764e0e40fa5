import { useEffect, useRef, type PointerEvent } from 'react';

const HOLD_MS = 450;
/** A finger that has moved farther pans. */
const STILL_PX = 10;

interface Press {
  readonly timer: number;
  readonly x: number;
  readonly y: number;
}

/**
 * Tells of a finger that rests on one place. The returned handlers go to the element; `tookTap` says, once, whether the
 * tap that ends now was such a press and should do nothing more.
 */
export function useLongPress(onPress: (element: HTMLElement, x: number, y: number) => void) {
  const press = useRef<Press | null>(null);
  const wasLong = useRef(false);
  const end = () => {
    if (press.current) window.clearTimeout(press.current.timer);
    press.current = null;
  };
  useEffect(() => end, []);
  return {
    onPointerDown: ({
      currentTarget,
      pointerType,
      isPrimary,
      clientX: x,
      clientY: y,
    }: PointerEvent<HTMLElement>) => {
      end();
      wasLong.current = false;
      if (pointerType !== 'touch' || !isPrimary) return;
      const timer = window.setTimeout(() => {
        press.current = null;
        wasLong.current = true;
        onPress(currentTarget, x, y);
      }, HOLD_MS);
      press.current = { timer, x, y };
    },
    onPointerMove: ({ clientX, clientY }: PointerEvent<HTMLElement>) => {
      const held = press.current;
      if (held && Math.hypot(clientX - held.x, clientY - held.y) > STILL_PX) end();
    },
    onPointerUp: end,
    onPointerCancel: end,
    /** Whether a finger rests, or has rested and not yet been lifted. */
    isHeld: () => press.current !== null || wasLong.current,
    tookTap: () => {
      const was = wasLong.current;
      wasLong.current = false;
      return was;
    },
  };
}
