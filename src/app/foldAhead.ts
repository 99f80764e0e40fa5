import type { Atlas } from '../data/atlas';
import { eventText } from '../data/search';

/** Ms at a time: what is typed meanwhile waits no longer. */
const STEP_MS = 8;

/** Has what a search looks for in events folded in short steps, before it is asked for; returns what ends that. */
export function foldAhead(atlas: Atlas): () => void {
  const { events } = atlas;
  let next = 0;
  const step = () => {
    const end = performance.now() + STEP_MS;
    for (; next < events.length && performance.now() < end; next += 1) {
      const event = events[next];
      if (event) eventText(atlas, event);
    }
    if (next < events.length) timer = setTimeout(step);
  };
  let timer = setTimeout(step);
  return () => {
    clearTimeout(timer);
  };
}
