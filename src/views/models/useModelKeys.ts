import type { KeyboardEvent } from 'react';
import type { PlacedModel } from './layoutModels';

/** Arrow keys between models: left and right by date, up and down by size; plus and minus zoom. */
export function useModelKeys(marks: readonly PlacedModel[], zoomBy: (factor: number) => void) {
  return (event: KeyboardEvent<HTMLElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === '+' || event.key === '-') {
      event.preventDefault();
      zoomBy(event.key === '+' ? 2 : 0.5);
      return;
    }
    const order = ORDERS[event.key];
    if (!order) return;
    event.preventDefault();
    const sorted = [...marks].sort((a, b) => order.by(a) - order.by(b));
    const currentId = document.activeElement?.getAttribute('data-model');
    const index = sorted.findIndex(({ model }) => model.id === currentId);
    const target = index === -1 ? sorted[0] : sorted[index + order.step];
    if (!target) return;
    const selector = `[data-model="${CSS.escape(target.model.id)}"]`;
    event.currentTarget.querySelector<SVGElement>(selector)?.focus();
  };
}

const byDate = ({ x, y }: PlacedModel) => x + y / 1e6;
const bySize = ({ x, y }: PlacedModel) => y + x / 1e6;

const ORDERS: Readonly<
  Record<string, { readonly by: (mark: PlacedModel) => number; readonly step: 1 | -1 }>
> = {
  ArrowRight: { by: byDate, step: 1 },
  ArrowLeft: { by: byDate, step: -1 },
  ArrowDown: { by: bySize, step: 1 },
  ArrowUp: { by: bySize, step: -1 },
};
