import { useState, type PointerEvent } from 'react';
import { lengthOf, type TimeWindow } from '../../geometry/timeWindow';
import { capturePointer } from '../../ui/capturePointer';
import { placeIn } from '../../ui/pointerPlace';

interface RangeSelectionOptions {
  readonly vertical: boolean;
  /** The window on screen. */
  readonly now: () => TimeWindow;
  /** Px of the plot along the axis. */
  readonly length: number;
  readonly onSelect: (window: TimeWindow) => void;
}

/** A shorter drag is a click of a trembling hand. */
const LEAST_DRAG_PX = 4;

function bandBetween(from: number, to: number) {
  return { start: Math.min(from, to), end: Math.max(from, to) };
}

/** Shift+drag over the plot chooses the window; `band` is what is being chosen, in px along the axis. */
export function useRangeSelection({ vertical, now, length, onSelect }: RangeSelectionOptions) {
  const [drag, setDrag] = useState<{ readonly from: number; readonly to: number } | null>(null);
  const placeOf = (event: PointerEvent<HTMLElement>) => {
    const [x, y] = placeIn(event.currentTarget, event);
    return Math.max(0, Math.min(length, vertical ? y : x));
  };
  return {
    band: drag && bandBetween(drag.from, drag.to),
    handlers: {
      onPointerDown: (event: PointerEvent<HTMLElement>) => {
        if (!event.shiftKey || event.button !== 0) return;
        event.preventDefault();
        capturePointer(event.currentTarget, event.pointerId);
        const at = placeOf(event);
        setDrag({ from: at, to: at });
      },
      onPointerMove: (event: PointerEvent<HTMLElement>) => {
        if (drag) setDrag({ ...drag, to: placeOf(event) });
      },
      onPointerUp: (event: PointerEvent<HTMLElement>) => {
        if (!drag) return;
        setDrag(null);
        // The last move may not have been drawn yet.
        const band = bandBetween(drag.from, placeOf(event));
        if (band.end - band.start < LEAST_DRAG_PX) return;
        const window = now();
        const dayAt = (px: number) => window.start + (px / length) * lengthOf(window);
        onSelect({ start: dayAt(band.start), end: dayAt(band.end) });
      },
      onPointerCancel: () => {
        setDrag(null);
      },
    },
  };
}
