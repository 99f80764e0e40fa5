import type { ModelRecord } from '../src/data/schema';

/** A parameter count that someone else lists for one of our models. */
export interface ListedCount {
  readonly model: string;
  /** The name it is listed under. */
  readonly epoch: string;
  readonly params: number;
  /** Which of our numbers it is to be held against; the main size unless told. */
  readonly of?: string;
}

/** Counts that differ by more than this share are different counts, not different roundings. */
const TOLERANCE = 0.02;

/**
 * One sentence for each listed count that ours contradicts without saying so: more than 2 % away, or withheld by its
 * maker, and no `paramsNote` that names the other list in every language.
 */
export function checkFacts(
  models: readonly ModelRecord[],
  listed: readonly ListedCount[],
  list: string,
): string[] {
  const byId = new Map(models.map((model) => [model.id, model]));
  return listed.flatMap(({ model: id, epoch, params, of = 'params' }) => {
    const model = byId.get(id);
    if (!model) return [`${id} (${epoch}): no such model`];
    const ours = of === 'otherSizes' ? (model.otherSizes ?? []) : [model.params];
    const agrees = ours.some(
      (size) => size !== null && Math.abs(size - params) <= TOLERANCE * params,
    );
    if (agrees || explains(model, list)) return [];
    return [
      `${id}: ${ours.map((size) => size ?? 'undisclosed').join(', ')} here, ${params} as ${epoch} in ${list}, and no note why`,
    ];
  });
}

function explains({ paramsNote }: ModelRecord, list: string): boolean {
  const texts = typeof paramsNote === 'object' ? Object.values(paramsNote) : [paramsNote];
  return texts.every((text) => text?.includes(list) ?? false);
}
