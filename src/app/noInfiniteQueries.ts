/**
 * Stands in for the infinite queries of TanStack Query in the build (see vite.config.ts): a query of that type is fetched
 * in pages, and a dataset and a view each come whole.
 */
export function infiniteQueryBehavior(): null {
  return null;
}

/** Asked by the observers of such queries alone. */
export const hasNextPage = (): boolean => false;
export const hasPreviousPage = hasNextPage;
