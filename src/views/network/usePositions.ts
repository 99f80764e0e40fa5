import { useEffect, useState } from 'react';
import type { Atlas } from '../../data/atlas';
import type { Positions } from './layoutNetwork';

/** Positions of a whole dataset's companies, laid out once off the main thread; filters never move them. */
const known = new WeakMap<Atlas, Positions>();

export function usePositions(atlas: Atlas): Positions | null {
  const [positions, setPositions] = useState<Positions | null>(() => known.get(atlas) ?? null);
  useEffect(() => {
    if (known.has(atlas)) return undefined;
    const worker = new Worker(new URL('./layout.worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<Positions>) => {
      known.set(atlas, data);
      setPositions(data);
    });
    worker.postMessage(atlas.relations.map(({ id, source, target }) => ({ id, source, target })));
    return () => {
      worker.terminate();
    };
  }, [atlas]);
  return positions;
}
