import type { KeyboardEvent } from 'react';
import type { Atlas } from '../../data/atlas';
import { calendarUnits } from '../../geometry/calendarTicks';
import { lengthOf, panBy, zoomAbout, type TimeWindow } from '../../geometry/timeWindow';
import { typesCharacter } from '../../ui/useShortcut';
import { laneOf, placeOf } from './markElements';

interface MarkKeys {
  readonly atlas: Atlas;
  /** The window on screen. */
  readonly now: () => TimeWindow;
  readonly set: (window: TimeWindow) => void;
  /** Shows the whole range. */
  readonly reset: () => void;
  /** Goes to the event before or after where one is, of those that belong with the selection. */
  readonly step: (step: 1 | -1) => void;
}

/**
 * The timeline's keys: arrows between marks along and across lanes, Home and End to a lane's ends, PageUp and PageDown
 * by month, plus and minus to zoom about the focused event, zero for the whole range, brackets along what belongs with
 * the selection.
 */
export function useMarkKeys({ atlas, now, set, reset, step }: MarkKeys) {
  return (event: KeyboardEvent<HTMLElement>) => {
    if (!typesCharacter(event.nativeEvent)) return;
    const frame = event.currentTarget;
    const window = now();
    const focusedId =
      document.activeElement instanceof HTMLElement
        ? (document.activeElement.dataset['mark'] ?? null)
        : null;
    const focused = focusedId === null ? undefined : atlas.eventById.get(focusedId);
    const pivot = focused ? focused.days.start + 0.5 : (window.start + window.end) / 2;
    const zoomIn = () => {
      set(zoomAbout(window, pivot, 0.5));
    };
    const actions: Readonly<Record<string, () => void>> = {
      '+': zoomIn,
      '=': zoomIn,
      '-': () => {
        set(zoomAbout(window, pivot, 2));
      },
      '0': reset,
      '[': () => {
        step(-1);
      },
      ']': () => {
        step(1);
      },
      PageUp: () => {
        set(panByMonth(window, -1));
      },
      PageDown: () => {
        set(panByMonth(window, 1));
      },
      ArrowRight: () => {
        moveAlong(frame, 1);
      },
      ArrowLeft: () => {
        moveAlong(frame, -1);
      },
      ArrowDown: () => {
        moveAcross(frame, 1);
      },
      ArrowUp: () => {
        moveAcross(frame, -1);
      },
      Home: () => {
        focusMark(marksOf(frame, laneOf(document.activeElement)).at(0));
      },
      End: () => {
        focusMark(marksOf(frame, laneOf(document.activeElement)).at(-1));
      },
    };
    const action = actions[event.key];
    if (!action || event.target instanceof HTMLSelectElement) return;
    event.preventDefault();
    action();
  };
}

/** Moves a window by whole calendar months, so that it starts as far into its month as before. */
function panByMonth(window: TimeWindow, step: 1 | -1): TimeWindow {
  const probe = step === 1 ? window.start : window.start - 1;
  const [month] = calendarUnits({ start: probe, end: probe + 0.5 }, 'month');
  return panBy(window, step * (month ? lengthOf(month) : 30));
}

/** The marks of a lane (of the first lane if null) from first to last as they stand on screen. */
function marksOf(frame: Element, lane: Element | null): HTMLElement[] {
  const own = lane ?? frame.querySelector('[data-lane]');
  const marks = [...(own?.querySelectorAll<HTMLElement>('[data-mark]') ?? [])];
  return marks
    .map((mark) => ({ mark, at: placeOf(mark) }))
    .sort((a, b) => a.at - b.at)
    .map(({ mark }) => mark);
}

function moveAlong(frame: Element, step: 1 | -1): void {
  const current = document.activeElement;
  const marks = marksOf(frame, laneOf(current));
  const index = marks.findIndex((mark) => mark === current);
  focusMark(index === -1 ? marks[0] : marks[index + step]);
}

function moveAcross(frame: Element, step: 1 | -1): void {
  const current = document.activeElement;
  const lanes = [...frame.querySelectorAll('[data-lane]')];
  const index = lanes.findIndex((lane) => lane === laneOf(current));
  if (index === -1 || current === null) {
    focusMark(marksOf(frame, null)[0]);
    return;
  }
  if (lanes.length === 1) {
    moveAlong(frame, step);
    return;
  }
  const at = placeOf(current);
  for (let next = index + step; next >= 0 && next < lanes.length; next += step) {
    const marks = marksOf(frame, lanes[next] ?? null);
    if (marks.length === 0) continue;
    const distance = (mark: Element) => Math.abs(placeOf(mark) - at);
    focusMark(marks.reduce((best, mark) => (distance(mark) < distance(best) ? mark : best)));
    return;
  }
}

function focusMark(mark: HTMLElement | undefined): void {
  mark?.focus({ preventScroll: false });
}
