/**
 * An expression, run in the page of the atlas: whether its first complete picture is on screen. The page is busy until
 * its view has drawn; a network that is first drawn coarsely says on its frame when its layout is the final one.
 */
export const ATLAS_IS_COMPLETE = `
  document.querySelector('main')?.getAttribute('aria-busy') === 'false' &&
  !document.querySelector('[data-layout]:not([data-layout="done"])')
`;
