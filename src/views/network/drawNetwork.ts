import type { AtlasRelation } from '../../data/atlas';
import { mostFirst } from '../../data/mostFirst';
import type { Bends } from './bendTies';
import { reachesOf, type Fan } from './fans';
import { degrees, radiusOf, type Positions } from './layoutNetwork';
import { styleNumber } from './tieKinds';

/** Screen position of a laid-out point p: p * k + (x, y). */
export interface Camera {
  readonly k: number;
  readonly x: number;
  readonly y: number;
}

/** What a picture of the network is painted from: companies and ties by number, in flat arrays that pass to a worker. */
export interface Scene {
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** Px at scale 1. */
  readonly radius: Float64Array;
  readonly sources: Int32Array;
  readonly targets: Int32Array;
  /** Those of `bendTies`, by tie. */
  readonly bends: Float64Array;
  /** Which style of `tieKinds`. */
  readonly styles: Uint8Array;
  readonly isDirected: Uint8Array;
  /** Announced or pending: may or may not come to be. */
  readonly isOpen: Uint8Array;
  readonly isAbandoned: Uint8Array;
}

/** A scene and what its numbers stand for. */
export interface Network extends NumberedNetwork {
  readonly scene: Scene;
}

/** Companies and ties by number, wherever they stand. */
export interface NumberedNetwork {
  /** The scene but for its places, and the bends that follow from them. */
  readonly marks: Omit<Scene, 'x' | 'y' | 'bends'>;
  /** Those with most ties first. */
  readonly companies: readonly string[];
  readonly ties: readonly AtlasRelation[];
  readonly degree: readonly number[];
  /** The numbers of companies and ties by their ids. */
  readonly numberOf: ReadonlyMap<string, number>;
  readonly tieNumberOf: ReadonlyMap<string, number>;
  /** The ties of a company by its number, in order of time. */
  readonly tiesOf: readonly (readonly number[])[];
}

const MARGIN = 34;
/** Room at the sides for the names of the outermost, where few are shown. */
const NAME_PX = 110;
const FEW = 30;

/** Fans keep their height while the scale falls, or lose less of it, so that it is found step by step: so many at most. */
const MOST_STEPS = 12;
/** For fans beyond all measure companies are not brought closer together than to this part of the scale that shows them. */
const LEAST_PART = 1 / 4;

/** The camera that shows some positions, and the fans of ties between them, within a frame. */
export function fitCamera(
  positions: Positions,
  width: number,
  height: number,
  fans: readonly Fan[] = [],
): Camera {
  if (positions.size === 0) return { k: 1, x: 0, y: 0 };
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const { x, y } of positions.values()) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  const side = positions.size <= FEW ? Math.min(NAME_PX, width / 5) : MARGIN;
  const [roomX, roomY] = [width - 2 * side, height - 2 * MARGIN];
  const most = Math.min(2, roomX / Math.max(1, right - left), roomY / Math.max(1, bottom - top));
  const reaches = fans.flatMap((fan) => reachesOf(fan, positions));
  const edgesAt = (k: number) => {
    const edges = { left: left * k, right: right * k, top: top * k, bottom: bottom * k };
    const scale = markScale(k);
    for (const { x, y, dx, dy } of reaches) {
      edges.left = Math.min(edges.left, x * k + dx * scale);
      edges.right = Math.max(edges.right, x * k + dx * scale);
      edges.top = Math.min(edges.top, y * k + dy * scale);
      edges.bottom = Math.max(edges.bottom, y * k + dy * scale);
    }
    return edges;
  };
  let k = most;
  let edges = edgesAt(k);
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const over = Math.max((edges.right - edges.left) / roomX, (edges.bottom - edges.top) / roomY);
    if (over <= 1) break;
    k = Math.max(most * LEAST_PART, k / over);
    edges = edgesAt(k);
  }
  return {
    k,
    x: (width - edges.right - edges.left) / 2,
    y: (height - edges.bottom - edges.top) / 2,
  };
}

/** How much larger marks are drawn at a scale: they grow more slowly than the distances between them. */
export function markScale(k: number): number {
  return Math.min(1.6, Math.max(0.25, Math.sqrt(k)));
}

/** Numbers some ties in order of time and their companies, and companies without a tie, for drawing. Pure. */
export function numberNetwork(
  ties: readonly AtlasRelation[],
  others: readonly string[],
): NumberedNetwork {
  const counts = degrees(ties);
  const ranked = mostFirst(counts);
  const companies = [...ranked.map(([id]) => id), ...others.filter((id) => !counts.has(id))];
  const numberOf = new Map(companies.map((id, number) => [id, number]));
  const degree = companies.map((id) => counts.get(id) ?? 0);
  const [sources, targets] = [new Int32Array(ties.length), new Int32Array(ties.length)];
  const styles = new Uint8Array(ties.length);
  const [isDirected, isOpen, isAbandoned] = [styles.slice(), styles.slice(), styles.slice()];
  const tiesOf = companies.map((): number[] => []);
  const tieNumberOf = new Map<string, number>();
  ties.forEach(({ id, source, target, kind, directed, status }, tie) => {
    tieNumberOf.set(id, tie);
    const from = numberOf.get(source) ?? 0;
    const to = numberOf.get(target) ?? 0;
    sources[tie] = from;
    targets[tie] = to;
    styles[tie] = styleNumber(kind);
    isDirected[tie] = Number(directed);
    isOpen[tie] = Number(status === 'announced' || status === 'pending');
    isAbandoned[tie] = Number(status === 'abandoned');
    tiesOf[from]?.push(tie);
    if (to !== from) tiesOf[to]?.push(tie);
  });
  const radius = new Float64Array(companies.length);
  degree.forEach((count, company) => {
    radius[company] = radiusOf(count);
  });
  return {
    marks: { radius, sources, targets, styles, isDirected, isOpen, isAbandoned },
    companies,
    ties,
    degree,
    numberOf,
    tieNumberOf,
    tiesOf,
  };
}

/** Puts the companies of a numbered network where a layout has them, and bends the ties between them. */
export function placeNetwork(
  numbered: NumberedNetwork,
  positions: Positions,
  bends: Bends,
): Network {
  const { companies, ties, marks } = numbered;
  const [x, y] = [new Float64Array(companies.length), new Float64Array(companies.length)];
  companies.forEach((id, company) => {
    const place = positions.get(id);
    x[company] = place?.x ?? 0;
    y[company] = place?.y ?? 0;
  });
  const bendsOfTies = Float64Array.from(ties, ({ id }) => bends.get(id) ?? 0);
  return { ...numbered, scene: { ...marks, x, y, bends: bendsOfTies } };
}
