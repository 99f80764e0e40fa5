import type { KeyboardEvent } from 'react';
import { flushSync } from 'react-dom';
import type { AtlasModel } from '../../data/atlas';
import { modelAfter, type Step } from './modelOrder';

interface ModelKeys {
  readonly models: readonly AtlasModel[];
  readonly current: AtlasModel | null;
  /** Makes a model the one that has the tab stop, and brings it on screen. */
  readonly moveTo: (model: AtlasModel) => void;
  readonly open: (model: AtlasModel | null) => void;
  readonly compare: (model: AtlasModel) => void;
  readonly zoom: (factor: number) => void;
  readonly fit: () => void;
}

const STEPS: Readonly<Record<string, Step>> = {
  ArrowLeft: 'earlier',
  ArrowRight: 'later',
  ArrowUp: 'larger',
  ArrowDown: 'smaller',
  Home: 'first',
  End: 'last',
};

export const ZOOM_STEP = 1.6;

/**
 * The keys of the models: left and right by date, up and down by size, Home and End to the first and last by date, Enter
 * opens, Escape closes, c puts into the comparison, plus, minus and 0 zoom.
 */
export function useModelKeys(keys: ModelKeys) {
  return (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const frame = event.currentTarget;
    const actions: Readonly<Record<string, () => void>> = {
      Enter: () => {
        keys.open(keys.current);
      },
      ' ': () => {
        keys.open(keys.current);
      },
      Escape: () => {
        keys.open(null);
      },
      c: () => {
        if (keys.current) keys.compare(keys.current);
      },
      '+': () => {
        keys.zoom(ZOOM_STEP);
      },
      '=': () => {
        keys.zoom(ZOOM_STEP);
      },
      '-': () => {
        keys.zoom(1 / ZOOM_STEP);
      },
      '0': keys.fit,
    };
    const step = STEPS[event.key];
    const action = actions[event.key];
    if (action) {
      event.preventDefault();
      action();
    } else if (step && keys.current) {
      event.preventDefault();
      const next = modelAfter(keys.models, keys.current, step);
      if (!next) return;
      // The mark must be on screen before it can take the focus.
      flushSync(() => {
        keys.moveTo(next);
      });
      frame.querySelector<SVGElement>(`[data-model="${CSS.escape(next.id)}"]`)?.focus();
    }
  };
}
