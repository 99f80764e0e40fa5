import { useEffect, useRef, useState } from 'react';
import type { Size } from '../../ui/useSize';
import type { Camera } from './fitCamera';

/** A move that has paused so long is at rest: only then is the picture painted in full and do buttons follow it. */
const REST_MS = 150;
const CLOSEST = 10;
const FARTHEST = 0.5;

interface Point {
  readonly x: number;
  readonly y: number;
}

export interface CameraState {
  readonly camera: Camera;
  /** The camera as it was when the last move came to rest. */
  readonly settled: Camera;
  readonly isMoving: boolean;
  readonly scaleExtent: readonly [number, number];
  readonly moveTo: (camera: Camera) => void;
  /** Zooms about a point of the frame if it is given and within, else about the frame's middle. */
  readonly zoomBy: (factor: number, about?: Point) => void;
  /** Brings a point of the frame to its middle if it is not well within. */
  readonly reveal: (x: number, y: number) => void;
}

/**
 * What of a layout is on screen: that of `home` until the reader moves it, its scale within some of that of `fitted`,
 * which shows all. Each layout, told apart by `layout`,
 * has a camera of its own, so that going back to one is going back to what was seen of it.
 */
export function useCamera(
  home: Camera,
  fitted: Camera,
  { width, height }: Size,
  layout: object,
): CameraState {
  const [moves, setMoves] = useState<ReadonlyMap<object, Camera>>(new Map());
  const setMoved = (camera: Camera) => {
    setMoves((last) => new Map(last).set(layout, camera));
  };
  const [isMoving, setMoving] = useState(false);
  const [settled, setSettled] = useState(home);
  const rest = useRef(0);
  useEffect(
    () => () => {
      window.clearTimeout(rest.current);
    },
    [],
  );
  const camera = moves.get(layout) ?? home;
  if (!isMoving && settled !== camera) setSettled(camera);
  const scaleExtent = [fitted.k * FARTHEST, Math.max(fitted.k * CLOSEST, 2)] as const;
  const moveTo = (next: Camera) => {
    setMoved(next);
    setMoving(true);
    window.clearTimeout(rest.current);
    rest.current = window.setTimeout(() => {
      setMoving(false);
    }, REST_MS);
  };
  return {
    camera,
    settled: isMoving ? settled : camera,
    isMoving,
    scaleExtent,
    moveTo,
    zoomBy: (factor, about) => {
      const middle = { x: width / 2, y: height / 2 };
      const isWithin =
        about && about.x >= 0 && about.y >= 0 && about.x <= width && about.y <= height;
      const { x, y } = isWithin ? about : middle;
      const k = Math.max(scaleExtent[0], Math.min(scaleExtent[1], camera.k * factor));
      const ratio = k / camera.k;
      moveTo({
        k,
        x: x - (x - camera.x) * ratio,
        y: y - (y - camera.y) * ratio,
      });
    },
    reveal: (x, y) => {
      const margin = Math.min(width, height) * 0.06;
      if (x >= margin && y >= margin && x <= width - margin && y <= height - margin) return;
      setMoved({ k: camera.k, x: camera.x + width / 2 - x, y: camera.y + height / 2 - y });
    },
  };
}
