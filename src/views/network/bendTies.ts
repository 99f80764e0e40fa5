import { compareText } from '../../data/compareText';
import { planeOf, shiftOf } from './clearWay';
import type { Bends, Positions, Tie } from './picture';

/** Gives each tie a place of its own beside those parallel to it, in the order of their ids: 0 for a lone tie, else …, −1, 0, 1, …. */
export function fanTies(ties: readonly Tie[]): Bends {
  return bendsWith(ties, () => 0);
}

/** In a picture of more ties no eye follows one, and to find the detours of 20,000 takes half a second. */
const MOST_DETOURED = 1000;

/**
 * The same, and moves a tie or a fan that would pass under the disc of a third company aside by what `shiftOf` says,
 * where there are no more than a thousand. Depends on ids and positions alone, not on their order.
 */
export function bendTies(ties: readonly Tie[], positions: Positions): Bends {
  if (ties.length > MOST_DETOURED) return fanTies(ties);
  const plane = planeOf(ties, positions);
  return bendsWith(ties, (one, other, count) => {
    const [from, to] = [plane.numberOf.get(one), plane.numberOf.get(other)];
    return from === undefined || to === undefined ? 0 : shiftOf(plane, from, to, count);
  });
}

/**
 * The same where some companies were laid out anew: ties between those keep clear of them alone, all others of wherever
 * each company stands by now.
 */
export function bendTightened(ties: readonly Tie[], from: Positions, tightened: Positions): Bends {
  const bends = new Map(bendTies(ties, new Map([...from, ...tightened])));
  const own = bendTies(ties, tightened);
  for (const { id, source, target } of ties) {
    if (tightened.has(source) && tightened.has(target)) bends.set(id, own.get(id) ?? 0);
  }
  return bends;
}

type Shift = (one: string, other: string, count: number) => number;

function bendsWith(ties: readonly Tie[], shift: Shift): Bends {
  const bends = new Map<string, number>();
  for (const pair of pairsOf(ties)) {
    const { source, target } = pair[0] ?? { source: '', target: '' };
    if (source === target) {
      pair.forEach(({ id }, loop) => bends.set(id, loop));
      continue;
    }
    const [one, other] = source < target ? [source, target] : [target, source];
    const first = shift(one, other, pair.length) - (pair.length - 1) / 2;
    pair.forEach((tie, place) => {
      const bend = first + place;
      // Seen from the other end, left is right.
      if (bend !== 0) bends.set(tie.id, tie.source === one ? bend : -bend);
    });
  }
  return bends;
}

/** The ties of each pair of companies, and of each company to itself, in the order of their ids. */
function pairsOf(ties: readonly Tie[]): readonly (readonly Tie[])[] {
  const pairs = new Map<string, Map<string, Tie[]>>();
  for (const tie of ties) {
    const { source, target } = tie;
    const [one, other] = source < target ? [source, target] : [target, source];
    const own = pairs.get(one) ?? new Map<string, Tie[]>();
    pairs.set(one, own);
    const pair = own.get(other);
    if (pair) pair.push(tie);
    else own.set(other, [tie]);
  }
  return [...pairs.values()].flatMap((own) =>
    [...own.values()].map((pair) => pair.sort((a, b) => compareText(a.id, b.id))),
  );
}
