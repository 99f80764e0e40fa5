import { largestFitting, type CardGib, type Machine, type Runnable } from './memory';
import { sizesOf } from './modelSizes';
import type { ModelRecord } from './schema';

/**
 * A model as a machine runs it: of the largest size that fits, its others beside it. A mixture's active parameters are
 * known for its own size only. The model itself where nothing is asked, where nothing fits, or where it fits as it is.
 */
export function asItRuns<M extends Runnable & Pick<ModelRecord, 'activeParams'>>(
  model: M,
  { fits, bits, context }: Omit<Machine, 'fits'> & { readonly fits: CardGib | null },
): M {
  const need = fits === null ? null : largestFitting(model, { fits, bits, context });
  if (need === null || need.params === model.params) return model;
  const { params } = need;
  const otherSizes = sizesOf(model).filter((size) => size !== params);
  return { ...model, params, otherSizes, activeParams: undefined };
}
