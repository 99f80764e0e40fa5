import type { Atlas } from '../data/atlas';
import type { ItemKind } from '../data/facets';
import { passesFilters, type TimelessFilters } from '../data/filter';
import { DEFAULT_STATE, type ItemRef, type ViewName, type ViewState } from './viewState';

/** What each view draws by itself, told by the type of an item; the story tells chapters. */
const DRAWN_IN: Readonly<Record<ViewName, Partial<Record<ItemRef['type'], ItemKind>>>> = {
  timeline: { event: 'events' },
  network: { relation: 'relations' },
  models: { model: 'models' },
  story: {},
};

const REST: TimelessFilters = DEFAULT_STATE;

const MACHINE: Partial<TimelessFilters> = {
  fits: REST.fits,
  bits: REST.bits,
  context: REST.context,
};
const SIZE: Partial<TimelessFilters> = { size: REST.size };

/** Filters that are dropped together, the machine before the sizes. */
const PARTS: readonly Partial<TimelessFilters>[] = [
  { category: REST.category },
  { company: REST.company },
  { q: REST.q },
  { article: REST.article },
  { modality: REST.modality },
  { weights: REST.weights },
  { disclosure: REST.disclosure },
  { licence: REST.licence },
  MACHINE,
  SIZE,
];

/**
 * The change of state that drops the filters which keep the selected item from being drawn in its view, and no others;
 * null if none does, or if the view draws no such items. The time window hides nothing: it can be moved.
 */
export function dropOfHidingFilters(atlas: Atlas, state: ViewState): Partial<ViewState> | null {
  const { view, as, select } = state;
  const kind = select === null ? undefined : DRAWN_IN[view][select.type];
  // Side by side stand the models that were chosen, whatever the filters leave.
  if (select === null || kind === undefined || as === 'compare') return null;
  const passes = (filters: TimelessFilters) => passesFilters(atlas, filters, kind, select.id);
  let drop: Partial<TimelessFilters> = {};
  for (const part of PARTS) {
    const alone = { ...state, ...atRestBut(part), ...drop };
    if (!passes(alone)) drop = { ...drop, ...part };
  }
  return Object.keys(drop).length === 0 ? null : drop;
}

/** Every filter at rest but those of one part, and for the sizes the machine, which says what size of a model they ask. */
function atRestBut(part: Partial<TimelessFilters>): Partial<TimelessFilters> {
  const others = PARTS.filter((other) => other !== part && !(part === SIZE && other === MACHINE));
  return others.reduce((all, other) => ({ ...all, ...other }), {});
}
