/**
 * An expression, run in the page of the atlas: whether its first complete picture is on screen. The page is busy until
 * its view has drawn.
 */
export const ATLAS_IS_COMPLETE = `document.querySelector('main')?.getAttribute('aria-busy') === 'false'`;
