/** Deeper than any dataset is nested; a file nested deeper than calls can be must not end the reading of it. */
const DEEPEST = 50;

/** How many keys the objects within parsed JSON have in all; NaN for JSON nested deeper than any dataset. */
export function countKeys(json: unknown, depth = 0): number {
  if (typeof json !== 'object' || json === null) return 0;
  if (depth > DEEPEST) return NaN;
  let keys = 0;
  if (Array.isArray(json)) {
    for (const item of json) if (typeof item === 'object') keys += countKeys(item, depth + 1);
    return keys;
  }
  // To list the keys or the values of each object anew takes twice as long.
  for (const key in json) {
    keys += 1;
    const item: unknown = json[key as never];
    if (typeof item === 'object') keys += countKeys(item, depth + 1);
  }
  return keys;
}
