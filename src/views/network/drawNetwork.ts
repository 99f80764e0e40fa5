import type { AtlasRelation } from '../../data/atlas';
import { mostFirst } from '../../data/mostFirst';
import { type Bends, degrees, type Positions, radiusOf } from './picture';
import { styleNumber } from './tieKinds';

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
