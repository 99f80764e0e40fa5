import { useEffect, useRef, useState } from 'react';
import type { Size } from '../../ui/useSize';
import { useView } from '../../state/useView';
import { useZoom, type Transform } from '../../ui/useZoom';
import { moveInterval } from './interval';
import type { ModelsWindow } from './layoutModels';
import type { ShortestWindow } from './useModelsWindow';

interface ModelGestures {
  readonly size: Size;
  readonly plotHeight: number;
  readonly window: ModelsWindow;
  readonly shortest: ShortestWindow;
  readonly setWindow: (window: ModelsWindow) => void;
}

const AT_REST: Transform = { k: 1, x: 0, y: 0 };
/** The device's own scale never binds: each axis has its own bounds, kept where the window is set. */
const ANY_SCALE: readonly [number, number] = [1e-9, 1e9];

/**
 * Drag, pinch and wheel as moves of both axes. The axes are zoomed apart, the gesture device has one scale for both: so
 * only the difference between one gesture event and the last is read from it.
 */
export function useModelGestures({ size, plotHeight, window, shortest, setWindow }: ModelGestures) {
  const [device, setDevice] = useState(AT_REST);
  const last = useRef(AT_REST);
  /** Several events may come before the next drawing; each goes on from the one before. */
  const moved = useRef<ModelsWindow | null>(null);
  useEffect(() => {
    moved.current = null;
  }, [window]);
  const [isWheelLeftToPage, setWheelLeftToPage] = useState(false);
  const embed = useView((state) => state.embed);
  const zoomRef = useZoom({
    wheelNeedsModifier: embed,
    size,
    transform: device,
    scaleExtent: ANY_SCALE,
    bounded: false,
    onGesture: (transform) => {
      const from = moved.current ?? window;
      const factor = transform.k / last.current.k;
      const shiftX = transform.x - factor * last.current.x;
      const shiftY = transform.y - factor * last.current.y;
      last.current = transform;
      setDevice(transform);
      // Sizes grow upwards, px downwards.
      const downwards = { start: from.size.end, end: from.size.start };
      const { start, end } = moveInterval(downwards, factor, shiftY, plotHeight, shortest.size);
      moved.current = {
        time: moveInterval(from.time, factor, shiftX, size.width, shortest.time),
        size: { start: end, end: start },
      };
      setWindow(moved.current);
    },
    onWheelLeftToPage: () => {
      setWheelLeftToPage(true);
    },
  });
  return { zoomRef, isWheelLeftToPage };
}
