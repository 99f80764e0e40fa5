import { useSyncExternalStore } from 'react';
import type { Atlas } from '../../data/atlas';
import type { Picture, Positions, Tie } from './picture';
import { startLayout } from './startLayout';

/** How far the layout of a dataset is. */
export interface Layout {
  /** The last picture told of: coarse at first; null before there is any. */
  readonly picture: Picture | null;
  readonly done: number;
  readonly isFinal: boolean;
  /** What ended it before it was final. */
  readonly fault: Error | null;
  /** Takes the last picture for the final one. */
  readonly stop: () => void;
}

/** Positions of a whole dataset's companies, laid out once off the main thread; filters never move them. */
export function usePositions(atlas: Atlas): Positions | null {
  return useLayout(atlas).picture?.positions ?? null;
}

/** The same, with how far it is. Throws what ended it; once nobody shows that, the next who asks has it begun anew. */
export function useLayout(atlas: Atlas): Layout {
  const run = runOf(atlas);
  const layout = useSyncExternalStore(run.subscribe, run.read);
  if (layout.fault) throw layout.fault;
  return layout;
}

const runs = new WeakMap<Atlas, LayoutRun>();

function runOf(atlas: Atlas): LayoutRun {
  const known = runs.get(atlas);
  if (known) return known;
  const run = new LayoutRun(atlas);
  runs.set(atlas, run);
  return run;
}

/** The layout of one dataset: begun for the first who asks, given up when nobody waits for it any more. */
class LayoutRun {
  private readonly atlas: Atlas;
  private readonly listeners = new Set<() => void>();
  private layout: Layout;
  private end: (() => void) | null = null;

  constructor(atlas: Atlas) {
    this.atlas = atlas;
    this.layout = { picture: null, done: 0, isFinal: false, fault: null, stop: this.stop };
  }

  readonly read = (): Layout => this.layout;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    if (!this.layout.isFinal && this.end === null) this.start();
    return () => {
      this.listeners.delete(listener);
      if (this.listeners.size > 0) return;
      if (this.layout.fault) runs.delete(this.atlas);
      this.end?.();
      this.end = null;
    };
  };

  private readonly stop = (): void => {
    if (this.layout.picture === null) return;
    this.end?.();
    this.end = null;
    this.tell({ ...this.layout, isFinal: true });
  };

  private start(): void {
    const { relations, companies } = this.atlas;
    const ties = bareTies(relations);
    const order = { ties, allTies: ties, companies: companies.map(({ id }) => id), from: null };
    this.end = startLayout(order, {
      onNews: ({ done, picture, isFinal }) => {
        if (isFinal) this.end = null;
        this.tell({ ...this.layout, done, isFinal, picture: picture ?? this.layout.picture });
      },
      onFault: (fault) => {
        this.tell({ ...this.layout, fault });
      },
    });
  }

  private tell(layout: Layout): void {
    this.layout = layout;
    for (const listener of this.listeners) listener();
  }
}

/** What a worker has to know of ties. */
export function bareTies(ties: readonly Tie[]): readonly Tie[] {
  return ties.map(({ id, source, target }) => ({ id, source, target }));
}
