import { MARK_RADIUS } from './labelPositions';

/** The lane that a mark stands in; null for anything outside the lanes. */
export function laneOf(element: Element | null): Element | null {
  return element?.closest('[data-lane]') ?? null;
}

/** A number by which marks sort in order of time, wherever their labels are: of two at one place the upper or left one first. */
export function placeOf(mark: Element): number {
  const { left, right, top } = mark.getBoundingClientRect();
  if (mark.closest('.vertical')) return top + left / 10_000;
  return (mark.matches('.label-before') ? right - 2 * MARK_RADIUS : left) + top / 10_000;
}
