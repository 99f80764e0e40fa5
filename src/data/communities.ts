import type { AtlasRelation } from './atlas';
import { compareText } from './compareText';

type Tie = Pick<AtlasRelation, 'source' | 'target'>;

/** Companies more tied among themselves than with others, those with most ties first. */
export type Community = readonly string[];

/** Neighbours of node i: `others` and `weights` from `from[i]` up to `from[i + 1]`. */
interface Weighted {
  readonly from: Int32Array;
  readonly others: Int32Array;
  readonly weights: Float64Array;
  /** Weight of each node's ties to itself, both ends counted. */
  readonly own: Float64Array;
}

/**
 * Parts a network into communities by the Louvain method (Blondel et al. 2008,
 * https://doi.org/10.1088/1742-5468/2008/10/P10008): each company joins the neighbours that raise the modularity most,
 * then each community counts as one company, until nothing is gained. Companies are visited in order of id and the first
 * of equal gains is taken, so the same ties in any order give the same communities. The largest comes first.
 */
export function communitiesOf(ties: readonly Tie[]): readonly Community[] {
  const counts = new Map<string, number>();
  for (const { source, target } of ties) {
    for (const id of new Set([source, target])) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  const ids = [...counts.keys()].sort(compareText);
  const index = new Map(ids.map((id, at) => [id, at]));
  const at = (id: string) => index.get(id) ?? 0;
  const ends = ties
    .map(({ source, target }): [number, number, number] => {
      const [one, other] = [at(source), at(target)];
      return one < other ? [one, other, 1] : [other, one, 1];
    })
    .sort(([a, b], [c, d]) => a - c || b - d);
  let membership = Int32Array.from(ids, at);
  let graph = weighted(ids.length, ends);
  for (;;) {
    const { joined, count } = joinNeighbours(graph);
    membership = membership.map((community) => joined[community] ?? 0);
    if (count === graph.own.length) break;
    graph = merged(graph, joined, count);
  }
  const members = new Map<number, string[]>();
  for (const id of ids) {
    const community = membership[at(id)] ?? 0;
    const known = members.get(community);
    if (known) known.push(id);
    else members.set(community, [id]);
  }
  const byTies = (a: string, b: string) =>
    (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || compareText(a, b);
  return [...members.values()]
    .map((own) => own.sort(byTies))
    .sort((a, b) => b.length - a.length || byTies(a[0] ?? '', b[0] ?? ''));
}

function weighted(size: number, ties: readonly (readonly [number, number, number])[]): Weighted {
  const own = new Float64Array(size);
  const from = new Int32Array(size + 1);
  for (const [a, b, weight] of ties) {
    if (a === b) {
      own[a] = (own[a] ?? 0) + 2 * weight;
      continue;
    }
    from[a + 1] = (from[a + 1] ?? 0) + 1;
    from[b + 1] = (from[b + 1] ?? 0) + 1;
  }
  for (let at = 0; at < size; at += 1) from[at + 1] = (from[at + 1] ?? 0) + (from[at] ?? 0);
  const others = new Int32Array(from[size] ?? 0);
  const weights = new Float64Array(others.length);
  const filled = from.slice();
  const put = (at: number, other: number, weight: number) => {
    const slot = filled[at] ?? 0;
    others[slot] = other;
    weights[slot] = weight;
    filled[at] = slot + 1;
  };
  for (const [a, b, weight] of ties) {
    if (a === b) continue;
    put(a, b, weight);
    put(b, a, weight);
  }
  return { from, others, weights, own };
}

/** Rounding must not pass for a gain, or two equal communities would swap a company for ever. */
const LEAST_GAIN = 1e-9;

/** Moves each node to the neighbouring community that gains most until none gains; communities are numbered from 0. */
function joinNeighbours({ from, others, weights, own }: Weighted) {
  const size = own.length;
  const degree = Float64Array.from(own);
  for (let at = 0; at < size; at += 1) {
    for (let slot = from[at] ?? 0; slot < (from[at + 1] ?? 0); slot += 1) {
      degree[at] = (degree[at] ?? 0) + (weights[slot] ?? 0);
    }
  }
  const total = degree.reduce((sum, one) => sum + one, 0);
  const community = Int32Array.from({ length: size }, (_node, at) => at);
  const communityDegree = degree.slice();
  const linked = new Float64Array(size);
  for (let moved = total > 0; moved;) {
    moved = false;
    for (let at = 0; at < size; at += 1) {
      const last = community[at] ?? 0;
      const degreeHere = degree[at] ?? 0;
      const met: number[] = [last];
      for (let slot = from[at] ?? 0; slot < (from[at + 1] ?? 0); slot += 1) {
        const near = community[others[slot] ?? 0] ?? 0;
        if (linked[near] === 0 && near !== last) met.push(near);
        linked[near] = (linked[near] ?? 0) + (weights[slot] ?? 0);
      }
      communityDegree[last] = (communityDegree[last] ?? 0) - degreeHere;
      const gain = (near: number) =>
        (linked[near] ?? 0) - (degreeHere * (communityDegree[near] ?? 0)) / total;
      let [best, bestGain] = [last, gain(last)];
      for (const near of met) {
        if (gain(near) > bestGain + LEAST_GAIN) [best, bestGain] = [near, gain(near)];
      }
      for (const near of met) linked[near] = 0;
      community[at] = best;
      communityDegree[best] = (communityDegree[best] ?? 0) + degreeHere;
      if (best !== last) moved = true;
    }
  }
  const numbers = new Map<number, number>();
  const joined = community.map((one) => {
    const known = numbers.get(one);
    if (known !== undefined) return known;
    numbers.set(one, numbers.size);
    return numbers.size - 1;
  });
  return { joined, count: numbers.size };
}

/** The network whose nodes are the communities of another. */
function merged({ from, others, weights, own }: Weighted, joined: Int32Array, count: number) {
  const sums = new Map<number, number>();
  const add = (a: number, b: number, weight: number) => {
    const key = Math.min(a, b) * count + Math.max(a, b);
    sums.set(key, (sums.get(key) ?? 0) + weight);
  };
  for (let at = 0; at < own.length; at += 1) {
    const here = joined[at] ?? 0;
    add(here, here, (own[at] ?? 0) / 2);
    for (let slot = from[at] ?? 0; slot < (from[at + 1] ?? 0); slot += 1) {
      // Each tie is met from both ends.
      add(here, joined[others[slot] ?? 0] ?? 0, (weights[slot] ?? 0) / 2);
    }
  }
  const ties = [...sums].map(([key, weight]): [number, number, number] => [
    Math.floor(key / count),
    key % count,
    weight,
  ]);
  return weighted(count, ties);
}
