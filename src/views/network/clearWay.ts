import { compareText } from '../../data/compareText';
import { arcOver, distanceToArc } from './arcDistance';
import { DiscGrid } from './discGrid';
import { fitCamera, markScale } from './fitCamera';
import { FAN_PX } from './fans';
import { degrees, type Positions, radiusOf, type Tie } from './picture';

/** A frame in which most readers first see a picture, in px: ways are found for the scale at which it fits one. */
const USUAL_FRAME = { width: 1200, height: 500 };
/** A picture that fits at less is a blot there; ways through it are found for where a reader begins to see some. */
const LEAST_SCALE = 0.3;
/** What is clear at the usual scale is not to mislead on a phone, where discs are larger beside their distances, or nearer by. */
const PARTS_OF_SCALE = [0.6, 1, 1.7, 3];
const USUAL = 1;

/** Px that a tie keeps from the disc of a company that it is not of. */
const GAP_PX = 2;
/** By so many places of a fan at most a tie is moved aside, to one side or the other, the least first. */
const MOST_SHIFT = 3;
const SHIFTS = Array.from({ length: 4 * MOST_SHIFT }, (_, index) => (index + 1) / 4).flatMap(
  (shift) => [shift, -shift],
);
/** Nor is it moved by more than this part of its length at the usual scale: it would seem to lead around something. */
const MOST_CREST = 0.2;
/** So many px of discs does a tie rather pass under than be moved a place farther aside. */
const PX_PER_PLACE = 2;
/** Behind more discs on its line than this, or with more around it, a tie finds no way and stays as it is. */
const MOST_IN_WAY = 3;
const MOST_NEAR = 50;

/** Companies that have ties, by number in the order of their ids, where they stand. */
export interface Plane {
  readonly numberOf: ReadonlyMap<string, number>;
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly radius: Float64Array;
  readonly grid: DiscGrid;
  readonly scales: readonly MarkedScale[];
  /** How far from a line the middle of a disc may be that lies on it, or on one of its curves; in px of the layout. */
  readonly reach: number;
  readonly reachOfCurves: number;
}

/** How much larger distances are than in the layout, and how much larger marks. */
interface MarkedScale {
  readonly k: number;
  readonly mark: number;
}

/** Prepares what {@link shiftOf} is asked of: the companies of some ties where they have a place. */
export function planeOf(ties: readonly Tie[], positions: Positions): Plane {
  const counts = degrees(ties);
  const places = [...positions]
    .filter(([id]) => counts.has(id))
    .sort(([a], [b]) => compareText(a, b));
  const x = Float64Array.from(places, ([, place]) => place.x);
  const y = Float64Array.from(places, ([, place]) => place.y);
  const radius = Float64Array.from(places, ([id]) => radiusOf(counts.get(id) ?? 0));
  const fitted = fitCamera(new Map(places), USUAL_FRAME.width, USUAL_FRAME.height).k;
  const scales = PARTS_OF_SCALE.map((part) => {
    const k = part * Math.max(LEAST_SCALE, fitted);
    return { k, mark: markScale(k) };
  });
  const largest = radius.reduce((most, own) => Math.max(most, own), 0);
  const reachWith = (px: number) =>
    Math.max(...scales.map(({ k, mark }) => ((largest + px) * mark + GAP_PX) / k));
  return {
    numberOf: new Map(places.map(([id], number) => [id, number])),
    ...{ x, y, radius, scales },
    grid: new DiscGrid({ x, y }),
    reach: reachWith(0),
    reachOfCurves: reachWith(MOST_SHIFT * FAN_PX),
  };
}

/**
 * By how many places of a fan the `count` ties from a company to another are moved aside, to the right as seen from the
 * first: by the least with which none passes under the disc of a third company at any of a few scales; 0 if none does
 * anyway. Where nothing is clear, by what hides least for the way it goes, but a tie through a crowd stays as it is: in
 * one of thousands there is no clear way, and to look for it would take longer than the layout itself.
 */
export function shiftOf(plane: Plane, from: number, to: number, count: number): number {
  const { scales, radius } = plane;
  const line = lineBetween(plane, from, to);
  const usual = scales[USUAL];
  if (line.length === 0 || !usual) return 0;
  const inWay = countInWay(plane, line);
  if (inWay > MOST_IN_WAY || (inWay === 0 && count === 1)) return 0;
  const near = discsNear(plane, line);
  if (near.x.length > MOST_NEAR) return 0;
  const ends = { from: radius[from] ?? 0, to: radius[to] ?? 0 };
  const hiddenBy = (shift: number, most: number) => {
    const first = shift - (count - 1) / 2;
    let sum = 0;
    for (const { k, mark } of scales) {
      for (let bend = first; bend < first + count && sum < most; bend += 1) {
        const [start, end] = [ends.from * mark + 1, ends.to * mark + 1];
        sum += hiddenPx(arcOver(line.length * k, bend * FAN_PX * mark, start, end), near, k, mark);
      }
    }
    return sum;
  };
  let [best, least] = [0, hiddenBy(0, Infinity)];
  const most = (MOST_CREST * line.length * usual.k) / (FAN_PX * usual.mark);
  for (const shift of SHIFTS) {
    const price = PX_PER_PLACE * Math.abs(shift);
    if (least === 0 || Math.abs(shift) > most) break;
    const hidden = hiddenBy(shift, least);
    if (hidden === 0) return shift;
    if (hidden + price < least) [best, least] = [shift, hidden + price];
  }
  return best;
}

/** The straight line between two companies, in px of the layout. */
interface Line {
  readonly from: number;
  readonly to: number;
  readonly length: number;
  /** Its direction. */
  readonly dx: number;
  readonly dy: number;
}

function lineBetween({ x, y }: Plane, from: number, to: number): Line {
  const [dx, dy] = [(x[to] ?? 0) - (x[from] ?? 0), (y[to] ?? 0) - (y[from] ?? 0)];
  const length = Math.hypot(dx, dy);
  return { from, to, length, dx: dx / (length || 1), dy: dy / (length || 1) };
}

/** How many discs lie on a line at the least of the scales, where they are the largest beside it; stops counting at too many. */
function countInWay(plane: Plane, { from, to, length, dx, dy }: Line): number {
  const { x, y, radius, scales, reach, grid } = plane;
  const [fromX, fromY] = [x[from] ?? 0, y[from] ?? 0];
  const { k, mark } = scales[0] ?? { k: 1, mark: 1 };
  let count = 0;
  grid.visitNear(from, to, reach, (disc) => {
    const [offX, offY] = [(x[disc] ?? 0) - fromX, (y[disc] ?? 0) - fromY];
    const clear = ((radius[disc] ?? 0) * mark + GAP_PX) / k;
    const along = offX * dx + offY * dy;
    if (Math.abs(offY * dx - offX * dy) < clear && along > -clear && along < length + clear) {
      count += 1;
    }
    return count <= MOST_IN_WAY;
  });
  return count;
}

/** Discs by their places along and across a line, in px of the layout. */
interface NearDiscs {
  readonly x: readonly number[];
  readonly y: readonly number[];
  readonly radius: readonly number[];
}

/** The discs that a curve between two companies could meet; stops at too many. */
function discsNear(plane: Plane, { from, to, length, dx, dy }: Line): NearDiscs {
  const { x, y, reach, reachOfCurves } = plane;
  const [fromX, fromY] = [x[from] ?? 0, y[from] ?? 0];
  const near = { x: [] as number[], y: [] as number[], radius: [] as number[] };
  plane.grid.visitNear(from, to, reachOfCurves, (disc) => {
    const [offX, offY] = [(x[disc] ?? 0) - fromX, (y[disc] ?? 0) - fromY];
    const [along, across] = [offX * dx + offY * dy, offY * dx - offX * dy];
    if (Math.abs(across) > reachOfCurves || along < -reach || along > length + reach) return true;
    near.x.push(along);
    near.y.push(across);
    near.radius.push(plane.radius[disc] ?? 0);
    return near.x.length <= MOST_NEAR;
  });
  return near;
}

/** How many px of discs a curve passes under at a scale, all together. */
function hiddenPx(
  arc: ReturnType<typeof arcOver>,
  { x, y, radius }: NearDiscs,
  k: number,
  mark: number,
): number {
  let sum = 0;
  for (let disc = 0; disc < x.length; disc += 1) {
    const clear = (radius[disc] ?? 0) * mark + GAP_PX;
    const distance = distanceToArc(arc, (x[disc] ?? 0) * k, (y[disc] ?? 0) * k, clear);
    if (distance < clear) sum += clear - distance;
  }
  return sum;
}
