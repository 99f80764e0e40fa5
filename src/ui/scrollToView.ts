/** Scrolls the page until an element is at its top, or only as far as is needed to see it; not where a browser cannot. */
export function scrollToView(element: Element | null | undefined, block: 'start' | 'nearest') {
  if (element && 'scrollIntoView' in element) element.scrollIntoView({ block });
}
