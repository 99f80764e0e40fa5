import { select } from 'd3-selection';
import { zoom, zoomIdentity, ZoomTransform, type D3ZoomEvent, type ZoomBehavior } from 'd3-zoom';
import { useCallback, useEffect, useRef } from 'react';
import type { Size } from './useSize';

/** What gestures can be listened to on: an HTML or SVG element. */
type Surface = GlobalEventHandlers & Element;

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
  const device = useRef<{ element: Surface; behavior: ZoomBehavior<Surface, unknown> } | null>(
    null,
  );
  useEffect(() => {
    latest.current = options;
  });

  const ref = useCallback((element: Surface | null) => {
    if (element === null) return undefined;
    const listening = new AbortController();
    const takeMoves = moveTaker(element, listening.signal);
    const behavior = zoom<Surface, unknown>()
      .filter((event: Event) => acceptsGesture(event, element, latest.current))
      .wheelDelta(wheelDoublings)
      // A double-click zooms at once: nothing waits for an animation.
      .duration(0)
      .on('zoom', (event: D3ZoomEvent<Surface, unknown>) => {
        // Without a source event this is our own setting of the transform, not a gesture.
        const source = event.sourceEvent as Event | null;
        if (source === null) return;
        if (source.type === 'mousemove') takeMoves();
        latest.current.onGesture(plain(event.transform));
      });
    device.current = { element, behavior };
    select(element).call(behavior);
    panHorizontally(element, listening.signal, (dx) => {
      behavior.translateBy(select(element), dx / readTransform(element).k, 0);
      latest.current.onGesture(plain(readTransform(element)));
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
    const { element, behavior } = device.current;
    const free = Infinity;
    behavior
      .extent([
        [0, 0],
        [width, height],
      ])
      .scaleExtent([smallest, largest])
      .translateExtent(
        bounded
          ? [
              [0, 0],
              [width, height],
            ]
          : [
              [-free, -free],
              [free, free],
            ],
      );
    const held = readTransform(element);
    if (held.k !== k || held.x !== x || held.y !== y) {
      // Set without dispatching: d3-zoom keeps the transform on the element (its documented `__zoom` property).
      (element as ZoomedElement).__zoom = new ZoomTransform(k, x, y);
    }
  }, [width, height, k, x, y, smallest, largest, bounded]);
  return ref;
}

type ZoomedElement = Surface & { __zoom?: ZoomTransform };

function readTransform(element: Surface): ZoomTransform {
  return (element as ZoomedElement).__zoom ?? zoomIdentity;
}

function plain({ k, x, y }: Transform): Transform {
  return { k, x, y };
}

function acceptsGesture(event: Event, element: Surface, options: ZoomOptions): boolean {
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
function moveTaker(element: Surface, signal: AbortSignal): () => void {
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
    if (taken !== null) element.setPointerCapture(taken);
  };
}

/** One finger's horizontal moves, and horizontal or shifted wheel turns, as pans in px. Needs `touch-action: pan-y`. */
function panHorizontally(element: Surface, signal: AbortSignal, pan: (dx: number) => void): void {
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
