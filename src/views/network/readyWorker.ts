/**
 * Gives a worker to each who asks, the first of them made at once: to start a thread takes as long as what it is then
 * asked to do, and may as well go on while the dataset is on its way. Throws when asked, and not before, if none can be
 * made.
 */
export function readyWorker(make: () => Worker): () => Worker {
  let ready: Worker | null = null;
  try {
    ready = make();
    // One that could not be loaded is of no use, and who asks has to hear of it from one of their own.
    ready.addEventListener('error', (event) => {
      event.preventDefault();
      ready = null;
    });
  } catch {
    // Who asks hears of it.
  }
  return () => {
    const worker = ready ?? make();
    ready = null;
    return worker;
  };
}
