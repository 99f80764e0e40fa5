import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from 'd3-force';

export interface Tie {
  readonly id: string;
  readonly source: string;
  readonly target: string;
}

/** Where companies stand, in px of an unscaled drawing around no particular origin. */
export type Positions = ReadonlyMap<string, { readonly x: number; readonly y: number }>;

interface Node extends SimulationNodeDatum {
  readonly id: string;
  readonly radius: number;
}

const TICKS = 300;
const LINK_PX = 46;
const GAP_PX = 36;
/** The drawing is laid out for a frame about this much wider than high. */
const ASPECT = 1.9;

/**
 * Lays out every company that has a tie. Deterministic: companies and ties are sorted by id first and d3-force's own
 * randomness is seeded, so the same data in any order gives the same picture. Each connected part is laid out by itself;
 * the largest stands first, the others are packed in columns to its right.
 */
export function layoutNetwork(ties: readonly Tie[]): Positions {
  const sorted = [...ties].sort((a, b) => (a.id < b.id ? -1 : 1));
  const boxes = connectedParts(sorted).map(({ ids, ties: own }) => layoutPart(ids, own));
  boxes.sort(
    (a, b) =>
      b.nodes.length - a.nodes.length || ((a.nodes[0]?.id ?? '') < (b.nodes[0]?.id ?? '') ? -1 : 1),
  );
  return pack(boxes);
}

/** How many ties each company has; its mark's area grows with it. */
export function degrees(ties: readonly Tie[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { source, target } of ties) {
    for (const id of new Set([source, target])) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}

/** Radius in px of a company's mark by its number of ties: area in proportion, with a least size that can be hit. */
export function radiusOf(degree: number): number {
  return 3.5 + 2.1 * Math.sqrt(degree);
}

interface Part {
  readonly ids: readonly string[];
  readonly ties: readonly Tie[];
}

function connectedParts(ties: readonly Tie[]): Part[] {
  const neighbours = new Map<string, Set<string>>();
  const link = (a: string, b: string) => {
    const known = neighbours.get(a);
    if (known) known.add(b);
    else neighbours.set(a, new Set([b]));
  };
  for (const { source, target } of ties) {
    link(source, target);
    link(target, source);
  }
  const seen = new Set<string>();
  const parts: Part[] = [];
  for (const start of [...neighbours.keys()].sort()) {
    if (seen.has(start)) continue;
    const reached = [start];
    seen.add(start);
    for (const id of reached) {
      for (const next of neighbours.get(id) ?? []) {
        if (seen.has(next)) continue;
        seen.add(next);
        reached.push(next);
      }
    }
    const members = new Set(reached);
    parts.push({
      ids: reached.sort(),
      ties: ties.filter(({ source }) => members.has(source)),
    });
  }
  return parts;
}

interface PartLayout {
  readonly nodes: readonly Node[];
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function layoutPart(ids: readonly string[], ties: readonly Tie[]): PartLayout {
  const degree = degrees(ties);
  const nodes = ids.map((id): Node => ({ id, radius: radiusOf(degree.get(id) ?? 0) }));
  const links: SimulationLinkDatum<Node>[] = ties
    .filter(({ source, target }) => source !== target)
    .map(({ source, target }) => ({ source, target }));
  forceSimulation(nodes)
    .force('charge', forceManyBody().strength(-170))
    .force(
      'link',
      forceLink<Node, SimulationLinkDatum<Node>>(links)
        .id(({ id }) => id)
        .distance(LINK_PX),
    )
    .force(
      'collide',
      forceCollide<Node>(({ radius }) => radius + 9),
    )
    .force('x', forceX().strength(0.045))
    .force('y', forceY().strength(0.045 * ASPECT ** 2))
    .stop()
    .tick(TICKS);
  const xs = nodes.map(({ x = 0 }) => x);
  const ys = nodes.map(({ y = 0 }) => y);
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { nodes, x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

function pack(parts: readonly PartLayout[]): Positions {
  const positions = new Map<string, { x: number; y: number }>();
  const [largest, ...rest] = parts;
  if (!largest) return positions;
  const put = (part: PartLayout, left: number, top: number) => {
    for (const { id, x = 0, y = 0 } of part.nodes) {
      positions.set(id, { x: x - part.x + left, y: y - part.y + top });
    }
  };
  put(largest, 0, 0);
  const columnHeight = Math.max(largest.height, 320);
  let left = largest.width + 2.2 * GAP_PX;
  let [top, columnWidth] = [0, 0];
  for (const part of rest) {
    if (top > 0 && top + part.height > columnHeight) {
      left += columnWidth + 2.6 * GAP_PX;
      [top, columnWidth] = [0, 0];
    }
    put(part, left, top);
    top += part.height + GAP_PX;
    columnWidth = Math.max(columnWidth, part.width);
  }
  return positions;
}
