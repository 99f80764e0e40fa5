/**
 * Hides from loops over the keys of an object what browser extensions added to the prototype of all objects; it stays
 * there for them. Libraries loop over keys without asking whose they are, and fail at what they did not put there.
 */
export function hideStrayKeys(): void {
  for (const key in {}) {
    // False where it cannot be changed, which harms no more than before.
    Reflect.defineProperty(Object.prototype, key, { enumerable: false });
  }
}
