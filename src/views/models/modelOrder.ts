import type { AtlasModel } from '../../data/atlas';
import { compareText } from '../../data/compareText';
import { paramsToPlaceBy } from '../../data/modelSizes';

export type Step = 'earlier' | 'later' | 'larger' | 'smaller' | 'first' | 'last';

/**
 * The model one step from another: by date (then size), or by size (then date). Models without a known size come
 * below the smallest. Null at either end.
 */
export function modelAfter(
  models: readonly AtlasModel[],
  from: AtlasModel,
  step: Step,
): AtlasModel | null {
  const bySize = step === 'larger' || step === 'smaller';
  const ordered = [...models].sort(bySize ? compareSize : compareDate);
  if (step === 'first') return ordered[0] ?? null;
  if (step === 'last') return ordered.at(-1) ?? null;
  const index = ordered.findIndex(({ id }) => id === from.id);
  if (index === -1) return ordered[0] ?? null;
  const next = index + (step === 'later' || step === 'larger' ? 1 : -1);
  return ordered[next] ?? null;
}

function compareDate(a: AtlasModel, b: AtlasModel): number {
  return a.days.start - b.days.start || sizeOf(a) - sizeOf(b) || compareText(a.id, b.id);
}

function compareSize(a: AtlasModel, b: AtlasModel): number {
  return sizeOf(a) - sizeOf(b) || a.days.start - b.days.start || compareText(a.id, b.id);
}

function sizeOf(model: AtlasModel): number {
  return paramsToPlaceBy(model) ?? 0;
}
