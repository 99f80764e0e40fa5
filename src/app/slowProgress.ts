/** A wait shorter than this is not worth a word. */
export const SLOW_MS = 2_000;
const STEP_MS = 500;

/** Passes on, now and then, the newest of many values, once a wait is long; the first of them is `start`. */
export function slowProgress<T>(start: T, report: (value: T) => void) {
  let newest = start;
  let steps: ReturnType<typeof setInterval> | undefined;
  const slow = setTimeout(() => {
    report(newest);
    steps = setInterval(() => report(newest), STEP_MS);
  }, SLOW_MS);
  return {
    update: (value: T) => {
      newest = value;
    },
    end: () => {
      clearTimeout(slow);
      clearInterval(steps);
    },
  };
}
