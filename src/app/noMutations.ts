/**
 * Stands in for the mutations of TanStack Query in the build (see vite.config.ts): a client keeps a cache of them, and
 * an atlas changes nothing. With all that can be done with one it would cost a reader 1 kB.
 */
export class MutationCache {
  /** Asked for whenever the line or the tab is back: there is never one to resume. */
  resumePausedMutations(): Promise<void> {
    return Promise.resolve();
  }
}
