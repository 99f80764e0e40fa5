import type { Network } from './drawNetwork';
import type { Mark } from './hitTest';
import type { Lit } from './paintOverlay';

/** A mark by its id, which stays when a filter numbers everything anew. */
export interface MarkRef {
  readonly type: 'company' | 'relation';
  readonly id: string;
}

/** The mark of a company or tie in a network; null if it is not shown. */
export function markOf(
  network: Network,
  ref: { readonly type: string; readonly id: string } | null,
): Mark | null {
  if (ref === null) return null;
  const isTie = ref.type === 'relation';
  if (!isTie && ref.type !== 'company') return null;
  const number = (isTie ? network.tieNumberOf : network.numberOf).get(ref.id);
  return number === undefined ? null : { type: isTie ? 'tie' : 'company', number };
}

/** What a mark stands for. */
export function refOf(network: Network, { type, number }: Mark): MarkRef {
  return type === 'tie'
    ? { type: 'relation', id: network.ties[number]?.id ?? '' }
    : { type: 'company', id: network.companies[number] ?? '' };
}

/** Some ties with the companies they join; null for none. */
export function litByTies(
  { scene, tieNumberOf }: Network,
  ids: readonly { readonly id: string }[],
): Lit | null {
  const ties = new Set(ids.flatMap(({ id }) => tieNumberOf.get(id) ?? []));
  if (ties.size === 0) return null;
  const ends = [...ties].flatMap((tie) => [scene.sources[tie] ?? 0, scene.targets[tie] ?? 0]);
  return { companies: new Set(ends), ties };
}

/** A mark with what belongs to it: a company's ties and neighbours, a tie's two companies; null for no mark. */
export function litBy({ scene, tiesOf }: Network, mark: Mark | null): Lit | null {
  if (mark === null) return null;
  const ties = mark.type === 'tie' ? [mark.number] : (tiesOf[mark.number] ?? []);
  const ends = ties.flatMap((tie) => [scene.sources[tie] ?? 0, scene.targets[tie] ?? 0]);
  return {
    companies: new Set(mark.type === 'company' ? [mark.number, ...ends] : ends),
    ties: new Set(ties),
  };
}
