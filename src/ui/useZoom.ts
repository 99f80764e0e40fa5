import { select } from 'd3-selection';
import { zoom, zoomIdentity, ZoomTransform, type D3ZoomEvent, type ZoomBehavior } from 'd3-zoom';
import { useCallback, useEffect, useRef } from 'react';
import { capturePointer } from './capturePointer';
import { screenScale } from './pointerPlace';
import type { Size } from './useSize';

/** Screen position of a point p of the unzoomed drawing: p * k + (x, y), in px. */
export interface Transform {
  readonly k: number;
  readonly x: number;
  readonly y: number;
}

export interface ZoomOptions {
  readonly size: Size;
  /** The truth; the gesture device is set to it whenever it changes. */
  readonly transform: Transform;
  readonly scaleExtent: readonly [number, number];
  /** Keeps the unzoomed drawing's box in view; absent: panning is free. */
  readonly bounded: boolean;
  /** Leave every wheel turn without a modifier to the page, as in an embed. */
  readonly wheelNeedsModifier: boolean;
  readonly onGesture: (transform: Transform) => void;
  /** A plain wheel turn was left to the page, which can scroll. */
  readonly onWheelLeftToPage: () => void;
}

/** One wheel event zooms by at most this many doublings: trackpads and free-spinning wheels send hundreds of px. */
const MOST_DOUBLINGS_PER_WHEEL_EVENT = 0.4;
const PX_PER_WHEEL_LINE = 25;
const PX_PER_WHEEL_PAGE = 500;

/**
 * Connects d3-zoom's gestures (drag, pinch, double-click, ctrl/⌘+wheel, and the plain wheel where the page cannot
 * scroll) to a transform kept in the state. One finger is left to the page's scroll vertically and pans horizontally.
 * Returns the ref of the element that listens.
 */
export function useZoom(
  options: ZoomOptions,
): (element: ZoomedElement | null) => (() => void) | undefined {
  const latest = useRef(options);
  const device = useRef<Device | null>(null);
  useEffect(() => {
    latest.current = options;
  });

  const ref = useCallback((element: ZoomedElement | null) => {
    if (element === null) return undefined;
    const listening = new AbortController();
    const takeMoves = moveTaker(element, listening.signal);
    const behavior = zoom<ZoomedElement, unknown>();
    const own: Device = { element, behavior, scale: 1 };
    behavior
      .filter((event: Event) => {
        // Asked as a gesture begins, when the page is laid out already.
        const scale = screenScale(element);
        if (scale !== own.scale) {
          own.scale = scale;
          adjust(own, latest.current);
        }
        return acceptsGesture(event, element, latest.current);
      })
      .wheelDelta(wheelDoublings)
      // A double-click zooms at once: nothing waits for an animation.
      .duration(0)
      .on('zoom', (event: D3ZoomEvent<ZoomedElement, unknown>) => {
        // Without a source event this is our own setting of the transform, not a gesture.
        const source = event.sourceEvent as Event | null;
        if (source === null) return;
        if (source.type === 'mousemove') takeMoves();
        latest.current.onGesture(onDrawing(event.transform, own));
      });
    device.current = own;
    select(element).call(behavior);
    panHorizontally(element, listening.signal, (dx) => {
      behavior.translateBy(select(element), dx / readTransform(element).k, 0);
      latest.current.onGesture(onDrawing(readTransform(element), own));
    });
    return () => {
      listening.abort();
      select(element).on('.zoom', null);
      device.current = null;
    };
  }, []);

  const { width, height } = options.size;
  const { k, x, y } = options.transform;
  const [smallest, largest] = options.scaleExtent;
  const { bounded } = options;
  useEffect(() => {
    if (device.current === null) return;
    adjust(device.current, {
      size: { width, height },
      transform: { k, x, y },
      scaleExtent: [smallest, largest],
      bounded,
    });
  }, [width, height, k, x, y, smallest, largest, bounded]);
  return ref;
}

type ZoomedElement = HTMLElement & { __zoom?: ZoomTransform };

/** d3-zoom on an element. It counts in px of the screen. */
interface Device {
  readonly element: ZoomedElement;
  readonly behavior: ZoomBehavior<ZoomedElement, unknown>;
  /** Px of the screen per px of the drawing, as of the last gesture. */
  scale: number;
}

/** Sets a device to the state, given in px of the drawing. */
function adjust(
  { element, behavior, scale }: Device,
  options: Pick<ZoomOptions, 'size' | 'transform' | 'scaleExtent' | 'bounded'>,
): void {
  const { size, scaleExtent, bounded } = options;
  const box: [[number, number], [number, number]] = [
    [0, 0],
    [size.width * scale, size.height * scale],
  ];
  const free = Infinity;
  behavior
    .extent(box)
    .scaleExtent([...scaleExtent])
    .translateExtent(
      bounded
        ? box
        : [
            [-free, -free],
            [free, free],
          ],
    );
  const { k } = options.transform;
  const [x, y] = [options.transform.x * scale, options.transform.y * scale];
  const held = readTransform(element);
  if (held.k !== k || held.x !== x || held.y !== y) {
    // Set without dispatching: d3-zoom keeps the transform on the element (its documented `__zoom` property).
    element.__zoom = new ZoomTransform(k, x, y);
  }
}

function readTransform(element: ZoomedElement): ZoomTransform {
  return element.__zoom ?? zoomIdentity;
}

function onDrawing({ k, x, y }: Transform, { scale }: Device): Transform {
  return { k, x: x / scale, y: y / scale };
}

function acceptsGesture(event: Event, element: HTMLElement, options: ZoomOptions): boolean {
  if (event instanceof WheelEvent) {
    if (event.ctrlKey || event.metaKey) return true;
    if (event.shiftKey || Math.abs(event.deltaX) > Math.abs(event.deltaY)) return false;
    if (!options.wheelNeedsModifier && !pageScrolls(element.ownerDocument)) return true;
    options.onWheelLeftToPage();
    return false;
  }
  if (event instanceof MouseEvent) return event.button === 0 && !event.ctrlKey && !event.shiftKey;
  return !('touches' in event) || (event as TouchEvent).touches.length > 1;
}

function pageScrolls(document: Document): boolean {
  const { scrollHeight, clientHeight } = document.documentElement;
  return scrollHeight > clientHeight + 1;
}

function wheelDoublings(event: WheelEvent): number {
  const unit =
    event.deltaMode === WheelEvent.DOM_DELTA_LINE
      ? PX_PER_WHEEL_LINE
      : event.deltaMode === WheelEvent.DOM_DELTA_PAGE
        ? PX_PER_WHEEL_PAGE
        : 1;
  const perPx = event.ctrlKey && event.deltaMode === WheelEvent.DOM_DELTA_PIXEL ? 0.01 : 0.002;
  const doublings = -event.deltaY * unit * perPx;
  return Math.max(
    -MOST_DOUBLINGS_PER_WHEEL_EVENT,
    Math.min(MOST_DOUBLINGS_PER_WHEEL_EVENT, doublings),
  );
}

/**
 * Makes the moves of a pressed mouse d3-zoom's alone until the button is up: for the browser to look what lies under
 * each, and for the page to be offered it, costs more than the pan.
 */
function moveTaker(element: HTMLElement, signal: AbortSignal): () => void {
  const capture = { capture: true, signal };
  let pressed: number | null = null;
  let taken: number | null = null;
  self.addEventListener(
    'pointerdown',
    ({ pointerType, pointerId }) => {
      pressed = pointerType === 'mouse' ? pointerId : null;
      taken = null;
    },
    capture,
  );
  self.addEventListener(
    'pointermove',
    (event) => {
      // Once it is up, its moves are the page's again.
      if (taken !== null && element.hasPointerCapture(taken)) event.stopPropagation();
    },
    capture,
  );
  return () => {
    // Not when it is pressed, for the click would be the element's and not the mark's.
    taken = pressed;
    if (taken !== null) capturePointer(element, taken);
  };
}

/** One finger's horizontal moves, and horizontal or shifted wheel turns, as pans in px. Needs `touch-action: pan-y`. */
function panHorizontally(
  element: HTMLElement,
  signal: AbortSignal,
  pan: (dx: number) => void,
): void {
  const fingers = new Map<number, number>();
  element.addEventListener(
    'pointerdown',
    (event) => {
      if (event.pointerType === 'touch') fingers.set(event.pointerId, event.clientX);
    },
    { signal },
  );
  element.addEventListener(
    'pointermove',
    (event) => {
      const last = fingers.get(event.pointerId);
      if (last === undefined) return;
      fingers.set(event.pointerId, event.clientX);
      if (fingers.size === 1) pan(event.clientX - last);
    },
    { signal },
  );
  const lift = (event: PointerEvent) => {
    fingers.delete(event.pointerId);
  };
  element.addEventListener('pointerup', lift, { signal });
  element.addEventListener('pointercancel', lift, { signal });
  element.addEventListener(
    'wheel',
    (event) => {
      if (event.ctrlKey || event.metaKey) return;
      const shifted = event.shiftKey && event.deltaX === 0 ? event.deltaY : event.deltaX;
      if (Math.abs(shifted) <= (event.shiftKey ? 0 : Math.abs(event.deltaY))) return;
      event.preventDefault();
      pan(-shifted);
    },
    { signal, passive: false },
  );
}
