/** The lane that a mark stands in; null for anything outside the lanes. */
export function laneOf(element: Element | null): Element | null {
  return element?.closest('[data-lane]') ?? null;
}

/** A number by which marks sort as they stand on screen: from left to right, of two above each other the upper first. */
export function placeOf(mark: Element): number {
  const { left, top } = mark.getBoundingClientRect();
  return left + top / 10_000;
}
