/** Has an element hear of a pointer until it is up, wherever it goes; where that is refused, of its moves over the element. */
export function capturePointer(
  element: Pick<Element, 'setPointerCapture'>,
  pointerId: number,
): void {
  try {
    element.setPointerCapture(pointerId);
  } catch {
    // A pointer that is gone by now, or that a script made up.
  }
}
