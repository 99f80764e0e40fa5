/** A worker that has not answered what it was first asked by then will hardly come. */
const PATIENCE_MS = 4_000;

interface WorkerListener<News> {
  readonly onNews: (news: News) => void;
  /**
   * The worker is of no use, whatever the reason: it cannot be made, its script does not come or throws, or nothing was
   * heard of it for seconds. Told once, after which no more is heard, and never before `callWorker` has returned.
   */
  readonly onFault: () => void;
}

export interface CalledWorker {
  readonly post: (message: unknown, transfer?: Transferable[]) => void;
  /** Ends the worker; no more is heard of it. */
  readonly end: () => void;
}

/** Makes a worker and listens to it, so that what it should do can be done without it. */
export function callWorker<News>(
  make: () => Worker,
  { onNews, onFault }: WorkerListener<News>,
): CalledWorker {
  let isLive = true;
  let worker: Worker | null = null;
  let isHeard = false;
  let patience: ReturnType<typeof setTimeout> | undefined;
  const end = () => {
    isLive = false;
    clearTimeout(patience);
    worker?.terminate();
  };
  const fail = () => {
    if (!isLive) return;
    end();
    onFault();
  };
  try {
    worker = make();
    worker.addEventListener('message', ({ data }: MessageEvent<News>) => {
      clearTimeout(patience);
      isHeard = true;
      if (isLive) onNews(data);
    });
    worker.addEventListener('error', (event) => {
      // Dealt with here: it is no error of the page.
      event.preventDefault();
      fail();
    });
  } catch {
    queueMicrotask(fail);
  }
  return {
    post: (message, transfer = []) => {
      if (!isHeard) patience ??= setTimeout(fail, PATIENCE_MS);
      worker?.postMessage(message, transfer);
    },
    end,
  };
}
