import type { AtlasRelation } from './atlas';

export interface Neighbourhood {
  readonly centre: string;
  /** How many ties in a row lead from the centre to its farthest company. */
  readonly hops: number;
  /** Along the direction of ties, against it, or either; a tie without one leads both ways. */
  readonly toward: 'both' | 'out' | 'in';
}

/** The ties that lead from a company to its neighbours and, for more hops, from those to theirs; in the order given. */
export function tiesAround<T extends Pick<AtlasRelation, 'source' | 'target' | 'directed'>>(
  ties: readonly T[],
  { centre, hops, toward }: Neighbourhood,
): readonly T[] {
  const reached = new Set([centre]);
  const kept = new Set<T>();
  for (let hop = 0; hop < hops; hop += 1) {
    const from = new Set(reached);
    for (const tie of ties) {
      const leadsOut = from.has(tie.source) && (toward !== 'in' || !tie.directed);
      const leadsIn = from.has(tie.target) && (toward !== 'out' || !tie.directed);
      if (leadsOut) reached.add(tie.target);
      if (leadsIn) reached.add(tie.source);
      if (leadsOut || leadsIn) kept.add(tie);
    }
  }
  return ties.filter((tie) => kept.has(tie));
}
