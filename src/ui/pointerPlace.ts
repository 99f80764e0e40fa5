/** What is asked of an element to place a pointer in it. */
type Placed = Pick<HTMLElement, 'offsetWidth' | 'clientLeft' | 'clientTop'> & {
  readonly getBoundingClientRect: () => Pick<DOMRect, 'left' | 'top' | 'width'>;
};

/**
 * Px of the screen per px of the element's own: not 1 where a reader's style zooms the page, or something around the
 * element is scaled.
 */
export function screenScale(element: Placed): number {
  const { width } = element.getBoundingClientRect();
  // Its own width is told in whole px.
  if (element.offsetWidth === 0 || Math.abs(width - element.offsetWidth) < 1) return 1;
  return width / element.offsetWidth;
}

/** Where a pointer is in an element, in the element's own px from the top left within its border. */
export function placeIn(
  element: Placed,
  pointer: { readonly clientX: number; readonly clientY: number },
): readonly [x: number, y: number] {
  const { left, top } = element.getBoundingClientRect();
  const scale = screenScale(element);
  return [
    (pointer.clientX - left) / scale - element.clientLeft,
    (pointer.clientY - top) / scale - element.clientTop,
  ];
}
