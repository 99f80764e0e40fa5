import { useLayoutEffect, useRef } from 'react';
import type { Size } from '../../ui/useSize';
import type { Network } from './drawNetwork';
import { placeOf, type Mark } from './hitTest';
import { refOf } from './pointed';
import type { CameraState } from './useCamera';

interface Seen {
  readonly id: string | null;
  readonly size: Size;
  readonly isInFrame: boolean;
}

/**
 * Keeps what is selected in the picture: brings it there when it is selected, or when the frame becomes smaller, as it does
 * beside an opened detail. What the reader has moved out of the picture stays out.
 */
export function useRevealed(
  network: Network,
  selected: Mark | null,
  size: Size,
  { camera, reveal }: CameraState,
): void {
  const seen = useRef<Seen | null>(null);
  // Before the page is painted, so that the mark is never seen to be gone.
  useLayoutEffect(() => {
    const last = seen.current;
    const id = selected && refOf(network, selected).id;
    const at = selected && placeOf(network.scene, selected, camera);
    const isInFrame =
      at !== null && at.x >= 0 && at.y >= 0 && at.x <= size.width && at.y <= size.height;
    seen.current = { id, size, isInFrame };
    // A link is opened on what it is about, which is not always what it has selected.
    if (last === null || at === null || isInFrame) return;
    if (id !== last.id || (size !== last.size && last.isInFrame)) reveal(at.x, at.y);
  });
}
