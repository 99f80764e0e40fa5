import type { SizeRange } from '../../../data/modelFilter';

/** The sizes a range can end at: 1, 2 and 5 times each power of ten, so that a link stays short and readable. */
const FACTORS = [1, 2, 5];

/** The stops that enclose some sizes, ascending; none without a size. */
export function stopsAround(sizes: readonly number[]): number[] {
  if (sizes.length === 0) return [];
  const least = sizes.reduce((a, b) => Math.min(a, b));
  const most = sizes.reduce((a, b) => Math.max(a, b));
  const stops: number[] = [];
  for (
    let power = Math.floor(Math.log10(least));
    power <= Math.ceil(Math.log10(most));
    power += 1
  ) {
    stops.push(...FACTORS.map((factor) => factor * 10 ** power));
  }
  const first = stops.findLastIndex((stop) => stop <= least);
  const last = stops.findIndex((stop) => stop >= most);
  return stops.slice(Math.max(0, first), Math.max(last, first + 1) + 1);
}

/** How many sizes lie between each stop and the next; the last stop itself counts with those below it. */
export function countBetween(stops: readonly number[], sizes: readonly number[]): number[] {
  const counts = stops.slice(1).map(() => 0);
  for (const size of sizes) {
    const above = stops.findIndex((stop) => stop > size);
    const bin = above === -1 ? counts.length - 1 : above - 1;
    if (bin in counts) counts[bin] = (counts[bin] ?? 0) + 1;
  }
  return counts;
}

/** The range between two stops given by their places; null if that is all there is. */
export function rangeBetween(
  stops: readonly number[],
  first: number,
  last: number,
): SizeRange | null {
  const least = first <= 0 ? null : (stops[Math.min(first, last)] ?? null);
  const most = last >= stops.length - 1 ? null : (stops[Math.max(first, last)] ?? null);
  return least === null && most === null ? null : { least, most };
}

/** The places of the stops nearest to the ends of a range; the first and last stop where it is open. */
export function placesOf(
  stops: readonly number[],
  range: SizeRange | null,
): { readonly first: number; readonly last: number } {
  const nearest = (params: number) =>
    stops.reduce(
      (best, stop, place) =>
        Math.abs(Math.log(stop / params)) < Math.abs(Math.log((stops[best] ?? 1) / params))
          ? place
          : best,
      0,
    );
  const least = range?.least ?? null;
  const most = range?.most ?? null;
  return {
    first: least === null ? 0 : nearest(least),
    last: most === null ? Math.max(0, stops.length - 1) : nearest(most),
  };
}
