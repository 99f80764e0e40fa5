import type { KeyboardEvent } from 'react';
import type { DrawnCompany, NetworkDrawing } from './drawNetwork';

const DIRECTIONS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
};

/**
 * The network's keys: arrows to the nearest company in a direction, `[` and `]` through the ties of the focused company
 * in order of time, from a tie an arrow leads back to a company; plus and minus zoom, zero shows all.
 */
export function useNetworkKeys(
  drawing: NetworkDrawing,
  zoomBy: (factor: number) => void,
  fit: () => void,
) {
  return (event: KeyboardEvent<HTMLElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const frame = event.currentTarget;
    const focus = (attribute: string, id: string) => {
      frame.querySelector<SVGElement>(`[${attribute}="${CSS.escape(id)}"]`)?.focus();
    };
    const focused = document.activeElement;
    const companyId = focused?.getAttribute('data-company') ?? null;
    const tieId = focused?.getAttribute('data-tie') ?? null;
    const tie = drawing.ties.find(({ relation }) => relation.id === tieId)?.relation;

    if (['+', '=', '-'].includes(event.key)) {
      event.preventDefault();
      zoomBy(event.key === '-' ? 1 / 1.6 : 1.6);
    } else if (event.key === '0') {
      event.preventDefault();
      fit();
    } else if (event.key === '[' || event.key === ']') {
      const centre = companyId ?? frame.dataset['centre'] ?? tie?.source;
      if (centre === undefined) return;
      frame.dataset['centre'] = centre;
      const own = drawing.ties
        .map(({ relation }) => relation)
        .filter(({ source, target }) => source === centre || target === centre)
        .sort((a, b) => a.days.start - b.days.start || (a.id < b.id ? -1 : 1));
      const index = own.findIndex(({ id }) => id === tieId);
      const step = event.key === ']' ? 1 : -1;
      const next = own.at(index === -1 ? (step === 1 ? 0 : -1) : (index + step) % own.length);
      event.preventDefault();
      if (next) focus('data-tie', next.id);
    } else {
      const direction = DIRECTIONS[event.key];
      if (!direction) return;
      event.preventDefault();
      if (tie) {
        focus('data-company', direction[0] + direction[1] > 0 ? tie.target : tie.source);
        return;
      }
      const from = drawing.companies.find(({ id }) => id === companyId);
      const next = from ? nearestTowards(drawing.companies, from, direction) : drawing.companies[0];
      delete frame.dataset['centre'];
      if (next) focus('data-company', next.id);
    }
  };
}

/** The nearest company within 45° of a direction; the distance across counts double. */
function nearestTowards(
  companies: readonly DrawnCompany[],
  from: DrawnCompany,
  [dx, dy]: readonly [number, number],
): DrawnCompany | null {
  let best: DrawnCompany | null = null;
  let least = Infinity;
  for (const company of companies) {
    const along = (company.x - from.x) * dx + (company.y - from.y) * dy;
    const across = Math.abs((company.x - from.x) * dy) + Math.abs((company.y - from.y) * dx);
    const cost = along + 2 * across;
    if (along > 0 && across <= along && cost < least) [best, least] = [company, cost];
  }
  return best;
}
