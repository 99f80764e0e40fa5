import type { CDPSession } from '@playwright/test';

/** In px of the page. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A mouse as the browser itself has it: one moved by a driver that looks for drags runs a script in the page at each move. */
export interface Hand {
  readonly moveTo: (point: Point) => Promise<void>;
  readonly press: () => Promise<void>;
  readonly release: () => Promise<void>;
  /** Px; negative is away from oneself. */
  readonly turnWheel: (deltaY: number) => Promise<void>;
}

export function handOf(session: CDPSession): Hand {
  let [place, buttons]: [Point, 0 | 1] = [{ x: 0, y: 0 }, 0];
  const send = async (
    type: 'mouseMoved' | 'mousePressed' | 'mouseReleased' | 'mouseWheel',
    more: object = {},
  ) => {
    const event = { type, ...place, buttons, pointerType: 'mouse' as const, ...more };
    await session.send('Input.dispatchMouseEvent', event);
  };
  return {
    moveTo: async (point) => {
      place = point;
      await send('mouseMoved', { button: buttons === 1 ? 'left' : 'none' });
    },
    press: async () => {
      buttons = 1;
      await send('mousePressed', { button: 'left', clickCount: 1 });
    },
    release: async () => {
      buttons = 0;
      await send('mouseReleased', { button: 'left', clickCount: 1 });
    },
    turnWheel: (deltaY) => send('mouseWheel', { deltaX: 0, deltaY }),
  };
}
