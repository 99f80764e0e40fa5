import type { AtlasRelation } from './atlas';
import { compareText } from './compareText';

type Tie = Pick<AtlasRelation, 'source' | 'target'>;

/** Each company's companies at the other end of a tie, whichever way it points, in order of id; self-ties left out. */
export function neighboursOf(ties: readonly Tie[]): ReadonlyMap<string, readonly string[]> {
  const sets = new Map<string, Set<string>>();
  const join = (one: string, other: string) => {
    const known = sets.get(one);
    if (known) known.add(other);
    else sets.set(one, new Set([other]));
  };
  for (const { source, target } of ties) {
    if (source === target) continue;
    join(source, target);
    join(target, source);
  }
  return new Map([...sets].map(([id, others]) => [id, [...others].sort(compareText)]));
}

/** More chains than anyone reads; a dense network has thousands of equal ones. */
const MOST_CHAINS = 12;

/** What {@link shortestChains} finds. */
export interface ShortestChains {
  /** How many ties each has. */
  readonly steps: number;
  /** How many there are; 0 if the two are not connected. */
  readonly count: number;
  /** The first of them, each from end to end, in order of their ids: at most 12. */
  readonly chains: readonly (readonly string[])[];
}

/**
 * The shortest chains of companies from one to another. Breadth first, so the cost is that of looking at each tie once;
 * they are counted without being followed.
 */
export function shortestChains(ties: readonly Tie[], from: string, to: string): ShortestChains {
  const neighbours = neighboursOf(ties);
  const distance = new Map([[from, 0]]);
  const ways = new Map([[from, 1]]);
  const queue = [from];
  for (const id of queue) {
    if (id === to) break;
    const steps = (distance.get(id) ?? 0) + 1;
    for (const next of neighbours.get(id) ?? []) {
      if (!distance.has(next)) {
        distance.set(next, steps);
        queue.push(next);
      }
      if (distance.get(next) === steps) ways.set(next, (ways.get(next) ?? 0) + (ways.get(id) ?? 0));
    }
  }
  if (from === to || !distance.has(to)) return { steps: 0, count: 0, chains: [] };
  const chains: string[][] = [];
  const extend = (chain: readonly string[]) => {
    const [last] = chain;
    if (last === undefined || chains.length >= MOST_CHAINS) return;
    if (last === from) {
      chains.push([...chain]);
      return;
    }
    for (const previous of neighbours.get(last) ?? []) {
      if (distance.get(previous) === (distance.get(last) ?? 0) - 1) extend([previous, ...chain]);
    }
  };
  extend([to]);
  return { steps: distance.get(to) ?? 0, count: ways.get(to) ?? 0, chains };
}

/** The ties on any of the shortest chains between two companies, in the order given: on all of them, however many. */
export function tiesOnShortestChains<T extends Tie>(
  ties: readonly T[],
  from: string,
  to: string,
): readonly T[] {
  const neighbours = neighboursOf(ties);
  const [near, far] = [distancesFrom(neighbours, from), distancesFrom(neighbours, to)];
  const steps = near.get(to);
  if (steps === undefined) return [];
  const leads = (one: string, other: string) =>
    (near.get(one) ?? Infinity) + 1 + (far.get(other) ?? Infinity) === steps;
  return ties.filter(({ source, target }) => leads(source, target) || leads(target, source));
}

/** How many ties away each company is that can be reached. */
function distancesFrom(
  neighbours: ReadonlyMap<string, readonly string[]>,
  from: string,
): ReadonlyMap<string, number> {
  const distance = new Map([[from, 0]]);
  for (const [id, steps] of distance) {
    for (const next of neighbours.get(id) ?? []) {
      if (!distance.has(next)) distance.set(next, steps + 1);
    }
  }
  return distance;
}

/** Ties looked at in all, so that the answer comes at once for any network: about a tenth of a second's work. */
const MOST_TIES_LOOKED_AT = 400_000;

/**
 * How often each company lies on the shortest chains between two others, each chain of several equal ones counting in
 * part: betweenness, by the algorithm of Brandes 2001 (https://doi.org/10.1080/0022250X.2001.9990249). Where that would
 * look at more than {@link MOST_TIES_LOOKED_AT} ties, chains are followed from evenly spread companies only and counted
 * up for the rest (Brandes and Pich 2007, https://doi.org/10.1142/S0218127407018403).
 */
export function betweenness(ties: readonly Tie[]): ReadonlyMap<string, number> {
  const neighbours = neighboursOf(ties);
  const ids = [...neighbours.keys()].sort(compareText);
  const score = new Map(ids.map((id) => [id, 0]));
  const followed = Math.max(1, Math.min(ids.length, Math.floor(MOST_TIES_LOOKED_AT / ties.length)));
  const stride = ids.length / followed;
  // Every pair is met from both ends, and each company followed stands for as many as lie between two of them.
  const weight = stride / 2;
  for (let index = 0; index < followed; index += 1) {
    const source = ids[Math.floor(index * stride)];
    if (source === undefined) break;
    const order: string[] = [];
    const chains = new Map([[source, 1]]);
    const distance = new Map([[source, 0]]);
    const before = new Map<string, string[]>();
    const queue = [source];
    for (const id of queue) {
      order.push(id);
      for (const next of neighbours.get(id) ?? []) {
        if (!distance.has(next)) {
          distance.set(next, (distance.get(id) ?? 0) + 1);
          queue.push(next);
        }
        if (distance.get(next) === (distance.get(id) ?? 0) + 1) {
          chains.set(next, (chains.get(next) ?? 0) + (chains.get(id) ?? 0));
          const known = before.get(next);
          if (known) known.push(id);
          else before.set(next, [id]);
        }
      }
    }
    const share = new Map<string, number>();
    for (const id of order.toReversed()) {
      const own = share.get(id) ?? 0;
      for (const previous of before.get(id) ?? []) {
        const part = ((chains.get(previous) ?? 0) / (chains.get(id) ?? 1)) * (1 + own);
        share.set(previous, (share.get(previous) ?? 0) + part);
      }
      if (id !== source) score.set(id, (score.get(id) ?? 0) + own * weight);
    }
  }
  return score;
}
