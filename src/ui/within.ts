/** What a promise resolves to; rejects with the error given unless it does in time. */
export function within<T>(promise: Promise<T>, milliseconds: number, error: Error): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(error), milliseconds);
    const settled = () => clearTimeout(timer);
    promise.then(resolve, reject).finally(settled);
  });
}
