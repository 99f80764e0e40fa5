import { compareText } from '../../data/compareText';
import { connectedParts, type Part } from './connectedParts';
import { ForceLayout } from './forces';
import { packBoxes } from './packBoxes';
import { degrees, radiusOf, type Positions, type Tie } from './picture';

/** What is laid out. */
export interface LayoutTask {
  readonly ties: readonly Tie[];
  /** Companies that have a place even without a tie. */
  readonly companies: readonly string[];
  /** Where to start from, to have a picture tightened rather than made anew. */
  readonly from: Positions | null;
}

/** A layout on its way. */
interface LayoutProgress {
  /** How much of the work is done, from 0 to 1. */
  readonly done: number;
  /** The picture as it is by now. */
  readonly positions: () => Positions;
}

/** As many as d3-force takes; a part of more than 500 has its shape by 200, starting from its hub outwards. */
const STEPS = 300;
const STEPS_OF_LARGE = 200;
const LARGE = 500;
const TIGHTENING_STEPS = 120;
const TIGHTENING_HEAT = 0.3;
/** Px between neighbours of the spiral from which a layout starts. */
const SPIRAL_PX = 22;
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
/** The cells of companies without a tie, in columns beside all others. */
const UNTIED_WIDTH = 44;
const UNTIED_HEIGHT = 26;
/** Far enough that they are out of sight where the others fill the frame. */
const UNTIED_GAP = 420;

/**
 * Lays out companies and ties at once; see {@link layoutInSteps}.
 */
export function layoutNetwork(ties: readonly Tie[], companies: readonly string[] = []): Positions {
  const steps = layoutInSteps({ ties, companies, from: null });
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/**
 * Lays out a network step by step. Deterministic, and independent of the order of what it is given: companies and ties
 * are numbered in the order of their ids, and nothing is random. Each connected part is laid out by itself, from its
 * company with most ties outwards; the largest part stands first, the others in rows beside and below it, and companies
 * without ties in columns at the right.
 */
export function* layoutInSteps(task: LayoutTask): Generator<LayoutProgress, Positions> {
  const graph = numbered(task.ties);
  const parts = connectedParts(graph.ids.length, graph.sources, graph.targets).sort(
    (a, b) => b.points.length - a.points.length || (a.points[0] ?? 0) - (b.points[0] ?? 0),
  );
  const stepsOf = ({ points }: Part) =>
    task.from ? TIGHTENING_STEPS : points.length > LARGE ? STEPS_OF_LARGE : STEPS;
  const layouts = parts.map((part) => startPart(part, graph, task.from, stepsOf(part)));
  const untied = task.companies.filter((id) => !graph.has(id)).sort(compareText);
  const positions = () => arrange(parts, layouts, graph.ids, untied);
  const work = parts.reduce((sum, part) => sum + part.points.length * stepsOf(part), 0);
  let done = 0;
  for (const [index, part] of parts.entries()) {
    for (let step = stepsOf(part); step > 0; step -= 1) {
      layouts[index]?.step();
      done += part.points.length;
      yield { done: done / work, positions };
    }
  }
  return positions();
}

interface Graph {
  readonly ids: readonly string[];
  readonly has: (id: string) => boolean;
  readonly degree: Int32Array;
  readonly sources: Int32Array;
  readonly targets: Int32Array;
}

function numbered(ties: readonly Tie[]): Graph {
  const sorted = [...ties].sort(
    (a, b) =>
      compareText(a.id, b.id) || compareText(a.source, b.source) || compareText(a.target, b.target),
  );
  const counts = degrees(sorted);
  const ids = [...counts.keys()].sort(compareText);
  const numbers = new Map(ids.map((id, number) => [id, number]));
  const ends = (end: 'source' | 'target') =>
    Int32Array.from(sorted, (tie) => numbers.get(tie[end]) ?? 0);
  return {
    ids,
    has: (id) => numbers.has(id),
    degree: Int32Array.from(ids, (id) => counts.get(id) ?? 0),
    sources: ends('source'),
    targets: ends('target'),
  };
}

function startPart(part: Part, graph: Graph, from: Positions | null, steps: number): ForceLayout {
  const { points } = part;
  const local = new Map(points.map((point, number) => [point, number]));
  const lines = part.lines.filter((line) => graph.sources[line] !== graph.targets[line]);
  const ends = (all: Int32Array) =>
    Int32Array.from(lines, (line) => local.get(all[line] ?? 0) ?? 0);
  const [sources, targets] = [ends(graph.sources), ends(graph.targets)];
  const radius = Float64Array.from(points, (point) => radiusOf(graph.degree[point] ?? 0));
  const known = from && points.map((point) => from.get(graph.ids[point] ?? ''));
  const { x, y } = known?.every((place) => place !== undefined)
    ? centred(known)
    : spiral(fromHubOutwards(radius, sources, targets));
  return new ForceLayout({ radius, sources, targets, x, y }, steps, from ? TIGHTENING_HEAT : 1);
}

function centred(places: readonly { readonly x: number; readonly y: number }[]) {
  const middle = (axis: 'x' | 'y') =>
    places.reduce((sum, place) => sum + place[axis], 0) / places.length;
  const [middleX, middleY] = [middle('x'), middle('y')];
  return {
    x: Float64Array.from(places, ({ x }) => x - middleX),
    y: Float64Array.from(places, ({ y }) => y - middleY),
  };
}

/** The points breadth first from the one with most lines, so that neighbours start near each other. */
function fromHubOutwards(
  radius: Float64Array,
  sources: Int32Array,
  targets: Int32Array,
): readonly number[] {
  const neighbours = Array.from(radius, (): number[] => []);
  sources.forEach((source, line) => {
    const target = targets[line] ?? 0;
    neighbours[source]?.push(target);
    neighbours[target]?.push(source);
  });
  const order = [radius.indexOf(radius.reduce((most, own) => Math.max(most, own), 0))];
  const seen = new Set(order);
  for (const point of order) {
    for (const next of neighbours[point] ?? []) {
      if (seen.has(next)) continue;
      seen.add(next);
      order.push(next);
    }
  }
  return order;
}

/** Sunflower seeds from the middle outwards, in the order given. */
function spiral(order: readonly number[]) {
  const [x, y] = [new Float64Array(order.length), new Float64Array(order.length)];
  order.forEach((point, place) => {
    const distance = SPIRAL_PX * Math.sqrt(0.5 + place);
    x[point] = distance * Math.cos(place * GOLDEN_ANGLE);
    y[point] = distance * Math.sin(place * GOLDEN_ANGLE);
  });
  return { x, y };
}

/** Puts the parts into one picture, companies without ties in columns beside them. */
function arrange(
  parts: readonly Part[],
  layouts: readonly ForceLayout[],
  ids: readonly string[],
  untied: readonly string[],
): Positions {
  const boxes = layouts.map(({ x, y }) => boxOf(x, y));
  const { corners, width, height } = packBoxes(boxes);
  const positions = new Map<string, { x: number; y: number }>();
  parts.forEach(({ points }, part) => {
    const [layout, box, corner] = [layouts[part], boxes[part], corners[part]];
    if (!layout || !box || !corner) return;
    points.forEach((point, number) => {
      positions.set(ids[point] ?? '', {
        x: (layout.x[number] ?? 0) - box.x + corner.x,
        y: (layout.y[number] ?? 0) - box.y + corner.y,
      });
    });
  });
  const least = Math.sqrt((untied.length * UNTIED_WIDTH * UNTIED_HEIGHT) / 2);
  const rows = Math.floor(Math.max(height, least) / UNTIED_HEIGHT) + 1;
  const left = parts.length === 0 ? 0 : width + UNTIED_GAP;
  const columns = Math.ceil(untied.length / rows);
  untied.forEach((id, index) => {
    const [column, row] = [index % columns, Math.floor(index / columns)];
    positions.set(id, { x: left + column * UNTIED_WIDTH, y: row * UNTIED_HEIGHT });
  });
  return positions;
}

function boxOf(x: Float64Array, y: Float64Array) {
  const span = (places: Float64Array) =>
    places.reduce(
      ({ least, most }, place) => ({ least: Math.min(least, place), most: Math.max(most, place) }),
      { least: Infinity, most: -Infinity },
    );
  const [across, down] = [span(x), span(y)];
  return {
    x: across.least,
    y: down.least,
    width: across.most - across.least,
    height: down.most - down.least,
  };
}
