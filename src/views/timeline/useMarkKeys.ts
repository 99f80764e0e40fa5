import type { KeyboardEvent } from 'react';
import { calendarUnits } from '../../geometry/calendarTicks';
import { lengthOf, panBy, zoomAbout, type TimeWindow } from '../../geometry/timeWindow';
import type { TimelineDrawing } from './layoutTimeline';

interface MarkKeys {
  readonly window: TimeWindow;
  readonly set: (window: TimeWindow) => void;
  readonly drawing: TimelineDrawing | null;
}

/**
 * The timeline's keys: arrows between marks along and across lanes, Home and End to a lane's ends, PageUp and PageDown
 * by month, plus and minus to zoom.
 */
export function useMarkKeys({ window, set, drawing }: MarkKeys) {
  return (event: KeyboardEvent<HTMLElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey || drawing === null) return;
    const frame = event.currentTarget;
    const middle = (window.start + window.end) / 2;
    const actions: Readonly<Record<string, () => void>> = {
      '+': () => {
        set(zoomAbout(window, middle, 0.5));
      },
      '-': () => {
        set(zoomAbout(window, middle, 2));
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

function laneOf(element: Element | null): Element | null {
  return element?.closest('[data-lane]') ?? null;
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

function placeOf(mark: Element): number {
  const { left, top } = mark.getBoundingClientRect();
  return left + top / 10_000;
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
