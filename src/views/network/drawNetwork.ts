import type { AtlasRelation } from '../../data/atlas';
import { placeLabels, type Box } from '../../geometry/placeLabels';
import type { MeasureText } from '../../geometry/textWidth';
import { degrees, radiusOf, type Positions } from './layoutNetwork';

/** Screen position of a laid-out point p: p * k + (x, y). */
export interface Camera {
  readonly k: number;
  readonly x: number;
  readonly y: number;
}

export interface DrawnCompany {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly ties: number;
  readonly label: Box | null;
}

export interface DrawnTie {
  readonly relation: AtlasRelation;
  /** SVG paths of the line, of the arrow's head (empty if the tie has no direction) and of the cross of an abandoned tie. */
  readonly line: string;
  readonly head: string;
  readonly cross: string;
  readonly middle: { readonly x: number; readonly y: number };
}

export interface NetworkDrawing {
  readonly companies: readonly DrawnCompany[];
  readonly ties: readonly DrawnTie[];
}

interface NetworkSpace {
  readonly width: number;
  readonly height: number;
  readonly camera: Camera;
  readonly nameOf: (id: string) => string;
  readonly measure: MeasureText;
}

const LABEL_HEIGHT = 14;
const MARGIN = 34;
/** Px between the crests of neighbouring parallel ties. */
const FAN_PX = 16;
const HEAD_LENGTH = 8;
const HEAD_HALF_WIDTH = 3.6;

/** The camera that shows every position within a frame. */
export function fitCamera(positions: Positions, width: number, height: number): Camera {
  const points = [...positions.values()];
  if (points.length === 0) return { k: 1, x: 0, y: 0 };
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  const [spanX, spanY] = [Math.max(...xs) - left, Math.max(...ys) - top];
  const k = Math.min(
    2,
    (width - 2 * MARGIN) / Math.max(1, spanX),
    (height - 2 * MARGIN) / Math.max(1, spanY),
  );
  return {
    k,
    x: (width - spanX * k) / 2 - left * k,
    y: (height - spanY * k) / 2 - top * k,
  };
}

/** Places the marks of some ties and their companies on screen; the companies with most ties are named first. Pure. */
export function drawNetwork(
  relations: readonly AtlasRelation[],
  positions: Positions,
  { width, height, camera, nameOf, measure }: NetworkSpace,
): NetworkDrawing {
  const scale = Math.min(1.6, Math.max(0.75, Math.sqrt(camera.k)));
  const companies = [...degrees(relations)].flatMap(([id, ties]) => {
    const at = positions.get(id);
    if (!at) return [];
    const radius = radiusOf(ties) * scale;
    return [{ id, ties, radius, x: at.x * camera.k + camera.x, y: at.y * camera.k + camera.y }];
  });
  const byId = new Map(companies.map((company) => [company.id, company]));
  const ranked = [...companies].sort((a, b) => b.ties - a.ties || (a.id < b.id ? -1 : 1));
  const boxes = placeLabels(
    ranked.map(({ id, x, y, radius }) => ({
      x,
      y,
      radius,
      width: Math.ceil(measure(nameOf(id))) + 1,
      height: LABEL_HEIGHT,
    })),
    companies.map(({ x, y, radius }) => ({
      x: x - radius,
      y: y - radius,
      width: 2 * radius,
      height: 2 * radius,
    })),
    { x: 0, y: 0, width, height },
  );
  return {
    companies: ranked.map((company, index) => ({ ...company, label: boxes[index] ?? null })),
    ties: fanOut(relations).flatMap(({ relation, offset }) => {
      const [from, to] = [byId.get(relation.source), byId.get(relation.target)];
      if (!from || !to) return [];
      return [drawTie(relation, from, to, offset * FAN_PX * scale)];
    }),
  };
}

/** Gives each of the parallel ties between two companies a place of its own: 0 for a lone tie, else …, −1, 0, 1, …. */
function fanOut(
  relations: readonly AtlasRelation[],
): { readonly relation: AtlasRelation; readonly offset: number }[] {
  const pairs = new Map<string, AtlasRelation[]>();
  for (const relation of relations) {
    const key = [relation.source, relation.target].sort().join(' ');
    const pair = pairs.get(key);
    if (pair) pair.push(relation);
    else pairs.set(key, [relation]);
  }
  return [...pairs.values()].flatMap((pair) =>
    pair.map((relation, index) => {
      const offset = index - (pair.length - 1) / 2;
      // Seen from the other end, left is right.
      return { relation, offset: relation.source < relation.target ? offset : -offset };
    }),
  );
}

type Disc = Pick<DrawnCompany, 'x' | 'y' | 'radius'>;

function drawTie(relation: AtlasRelation, from: Disc, to: Disc, bend: number): DrawnTie {
  if (relation.source === relation.target) return drawLoop(relation, from);
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const along = { x: (to.x - from.x) / length, y: (to.y - from.y) / length };
  const control = {
    x: (from.x + to.x) / 2 - along.y * bend * 2,
    y: (from.y + to.y) / 2 + along.x * bend * 2,
  };
  const start = towards(from, control, from.radius + 1);
  const tip = towards(to, control, to.radius + 1);
  const neck = relation.directed ? towards(to, control, to.radius + 1 + HEAD_LENGTH) : tip;
  const middle = {
    x: (start.x + 2 * control.x + tip.x) / 4,
    y: (start.y + 2 * control.y + tip.y) / 4,
  };
  return {
    relation,
    line: `M${px(start)}Q${px(control)} ${px(neck)}`,
    head: relation.directed ? arrowHead(tip, neck) : '',
    cross: relation.status === 'abandoned' ? crossAt(middle) : '',
    middle,
  };
}

function drawLoop(relation: AtlasRelation, at: Disc): DrawnTie {
  const reach = at.radius + 18;
  const [left, right] = [at.x - at.radius, at.x + at.radius];
  return {
    relation,
    line: `M${left} ${at.y}C${left - 8} ${at.y - reach * 1.4} ${right + 8} ${at.y - reach * 1.4} ${right} ${at.y}`,
    head: '',
    cross: '',
    middle: { x: at.x, y: at.y - reach },
  };
}

interface Point {
  readonly x: number;
  readonly y: number;
}

function towards(from: Point, to: Point, distance: number): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  return {
    x: from.x + ((to.x - from.x) / length) * distance,
    y: from.y + ((to.y - from.y) / length) * distance,
  };
}

function arrowHead(tip: Point, neck: Point): string {
  const length = Math.hypot(tip.x - neck.x, tip.y - neck.y) || 1;
  const across = {
    x: (-(tip.y - neck.y) / length) * HEAD_HALF_WIDTH,
    y: ((tip.x - neck.x) / length) * HEAD_HALF_WIDTH,
  };
  const left = { x: neck.x + across.x, y: neck.y + across.y };
  const right = { x: neck.x - across.x, y: neck.y - across.y };
  return `M${px(tip)}L${px(left)}L${px(right)}Z`;
}

function crossAt({ x, y }: Point): string {
  return `M${px({ x: x - 4, y: y - 4 })}l8 8m0 -8l-8 8`;
}

function px({ x, y }: Point): string {
  return `${x.toFixed(1)} ${y.toFixed(1)}`;
}
