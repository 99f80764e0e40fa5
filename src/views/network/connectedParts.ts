/** A connected part of a network: points and lines by their numbers, both ascending. */
export interface Part {
  readonly points: readonly number[];
  readonly lines: readonly number[];
}

/** The connected parts of `count` points and the lines between them, in the order of their first points. Union–find. */
export function connectedParts(count: number, sources: Int32Array, targets: Int32Array): Part[] {
  const parent = Int32Array.from({ length: count }, (_, point) => point);
  const rootOf = (point: number) => {
    let root = point;
    for (let above = parent[root] ?? root; above !== root; above = parent[root] ?? root) {
      parent[root] = parent[above] ?? above;
      root = above;
    }
    return root;
  };
  sources.forEach((source, line) => {
    const [a, b] = [rootOf(source), rootOf(targets[line] ?? source)];
    parent[Math.max(a, b)] = Math.min(a, b);
  });
  const parts = new Map<number, { points: number[]; lines: number[] }>();
  for (let point = 0; point < count; point += 1) {
    const root = rootOf(point);
    const part = parts.get(root);
    if (part) part.points.push(point);
    else parts.set(root, { points: [point], lines: [] });
  }
  sources.forEach((source, line) => parts.get(rootOf(source))?.lines.push(line));
  return [...parts.values()];
}
