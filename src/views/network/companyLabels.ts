import type { Box } from '../../geometry/boxGrid';
import {
  placeLabels,
  type Direction,
  type Labelled,
  type Obstacle,
} from '../../geometry/placeLabels';
import type { Network } from './drawNetwork';
import { markScale, type Camera } from './fitCamera';

/** A name beside its company. */
export interface CompanyLabel {
  readonly company: number;
  readonly name: string;
  readonly box: Box;
}

/**
 * Where the names stand at a step of the scale: a point of the layout each, and its place in the name's box. Names move
 * with the layout, whatever the camera's x and y: a pan moves none to another place.
 */
export interface LabelStep {
  readonly anchors: readonly (LabelAnchor | null)[];
}

/** A company's name as it is written, cut if it is long, and its width in px. */
export interface WrittenName {
  readonly name: string;
  readonly width: number;
}

interface FrameSize {
  readonly width: number;
  readonly height: number;
}

interface LabelAnchor extends WrittenName {
  readonly x: number;
  readonly y: number;
  readonly left: number;
  readonly top: number;
}

const LABEL_HEIGHT = 14;
export const LABEL_WEIGHT = 500;
/** A company with so many ties is written heavier: the eye finds it first. */
export const HUB_TIES = 8;
export const HUB_WEIGHT = 700;
/** So many companies at most, those with most ties, are named where everything fits; closer, as many more as there is room. */
const MOST_NAMED = 600;
/** Names are placed anew with every so many doublings of the scale. */
const DOUBLINGS_PER_STEP = 1 / 4;

/** Cameras that the reader comes back to, in whose frames no name should be cut off. */
export interface Framing {
  /** Shows everything. */
  readonly fitted: Camera;
  /** Shows what the reader has asked for, which may be a part: names are placed to be most here. */
  readonly asked: Camera;
}

/** The step of a scale; that at which what was asked for fits, `asked`, is exactly one. */
export function labelStepOf(k: number, asked: number): number {
  return Math.floor(Math.log2(k / asked) / DOUBLINGS_PER_STEP + 1e-9);
}

/**
 * Places names for all scales of a step: at the least of them, with discs as large as at the largest. What does not
 * overlap there does not at a larger scale: each name hangs on a point within its own box, and such points only move
 * apart. The frames are those of the framing, grown with the scale, so that no name there is cut off.
 */
export function placeStep(
  network: Network,
  written: (company: number) => WrittenName,
  step: number,
  { fitted, asked }: Framing,
  size: FrameSize,
): LabelStep {
  const { scene, degree } = network;
  const k = asked.k * 2 ** (step * DOUBLINGS_PER_STEP);
  const scale = markScale(k * 2 ** DOUBLINGS_PER_STEP);
  const grown = k / fitted.k;
  const discs = degree.map((importance, company) => ({
    x: (scene.x[company] ?? 0) * k,
    y: (scene.y[company] ?? 0) * k,
    radius: (scene.radius[company] ?? 0) * scale,
    importance,
  }));
  const wanted = discs
    .slice(0, Math.max(MOST_NAMED, MOST_NAMED * grown ** 2))
    .map(({ x, y, radius, importance }, company) => {
      const { name, width } = written(company);
      const lines = () => directionsOf(network, company);
      return { x, y, radius, importance, name, width, height: LABEL_HEIGHT, lines };
    });
  // Farther away than it was asked for, a part is no longer all there is room for.
  const frames = step < 0 ? [fitted] : [fitted, asked];
  const boxes = placeLabels(
    wanted,
    discs.map(squareAround),
    frames.map((camera) => frameAt(camera, k, size)),
  );
  return {
    anchors: boxes.map((box, company) => {
      const own = wanted[company];
      if (!box || !own) return null;
      const x = Math.min(Math.max(own.x, box.x), box.x + box.width);
      const y = Math.min(Math.max(own.y, box.y), box.y + box.height);
      const { name, width } = own;
      return { x: x / k, y: y / k, left: x - box.x, top: y - box.y, name, width };
    }),
  };
}

/** What a camera frames, in px of the layout at another scale. */
function frameAt(camera: Camera, k: number, { width, height }: FrameSize): Box {
  const grown = k / camera.k;
  return {
    x: -camera.x * grown,
    y: -camera.y * grown,
    width: width * grown,
    height: height * grown,
  };
}

/** The names of a step that lie wholly in a frame, where they stand under a camera. */
export function labelsInView(
  { anchors }: LabelStep,
  camera: Camera,
  width: number,
  height: number,
): CompanyLabel[] {
  return anchors.flatMap((anchor, company) => {
    if (!anchor) return [];
    const x = anchor.x * camera.k + camera.x - anchor.left;
    const y = anchor.y * camera.k + camera.y - anchor.top;
    const isInView =
      x >= -0.5 && y >= -0.5 && x + anchor.width <= width + 0.5 && y + LABEL_HEIGHT <= height + 0.5;
    const { name, width: own } = anchor;
    return isInView ? [{ company, name, box: { x, y, width: own, height: LABEL_HEIGHT } }] : [];
  });
}

/**
 * The names of what stands out: those that have a place keep it, the others find one among these alone, the most
 * important first.
 */
export function labelsOfLit(
  placed: readonly CompanyLabel[],
  lit: ReadonlySet<number>,
  network: Network,
  written: (company: number) => WrittenName,
  camera: Camera,
  size: FrameSize,
): CompanyLabel[] {
  const { scene, degree } = network;
  const kept = placed.filter(({ company }) => lit.has(company));
  const named = new Set(kept.map(({ company }) => company));
  const scale = markScale(camera.k);
  const discs = [...lit]
    .sort((a, b) => a - b)
    .map((company) => ({
      company,
      x: (scene.x[company] ?? 0) * camera.k + camera.x,
      y: (scene.y[company] ?? 0) * camera.k + camera.y,
      radius: (scene.radius[company] ?? 0) * scale,
      ...written(company),
      height: LABEL_HEIGHT,
      importance: degree[company] ?? 0,
      lines: () => directionsOf(network, company),
    }));
  const wanted = discs.filter(({ company }) => !named.has(company));
  const boxes = placeLabels(
    wanted,
    [...kept.map(({ box }) => ({ ...box, importance: Infinity })), ...discs.map(squareAround)],
    [{ x: 0, y: 0, ...size }],
  );
  const added = wanted.flatMap(({ company, name }, index) => {
    const box = boxes[index];
    return box ? [{ company, name, box }] : [];
  });
  return [...kept, ...added];
}

/** Where a company's ties go from it, as if each were straight. */
function directionsOf({ scene, tiesOf }: Network, company: number): Direction[] {
  const { x, y, sources, targets } = scene;
  return (tiesOf[company] ?? []).map((tie) => {
    const source = sources[tie] ?? 0;
    const other = source === company ? (targets[tie] ?? 0) : source;
    return {
      dx: (x[other] ?? 0) - (x[company] ?? 0),
      dy: (y[other] ?? 0) - (y[company] ?? 0),
    };
  });
}

/** Also a company without a tie keeps its disc clear of names. */
function squareAround({
  x,
  y,
  radius,
  importance,
}: Pick<Labelled, 'x' | 'y' | 'radius' | 'importance'>): Obstacle {
  return {
    x: x - radius,
    y: y - radius,
    width: 2 * radius,
    height: 2 * radius,
    importance: Math.max(1, importance),
  };
}
