import { ChargeTree } from './chargeTree';
import { repelPairs } from './pairForces';

/** A connected part of the network by numbers: points, and lines as pairs of points. */
export interface ForceInput {
  readonly radius: Float64Array;
  readonly sources: Int32Array;
  readonly targets: Int32Array;
  /** Where the points start; copied. */
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/** Strengths as d3-force has them: of one point's charge, and of the pull to the middle. */
const CHARGE = -260;
/** Length of a line at rest, between the edges of its discs: the more ties a company has, the more room around it. */
const LINK_PX = 40;
const SEPARATION_PX = 9;
const GRAVITY = 0.045;
/** Parts are laid out for a frame about this much wider than high. */
const ASPECT = 2;
/** What is left of a velocity after a step. */
const FRICTION = 0.6;
const COOLEST = 0.001;
/** Discs are only kept apart once the picture has its shape: in the last part of the steps. */
const SEPARATE_BELOW = 0.1;
/** Up to this many points every pair is looked at, which is exact and, so few being compared, faster than to sort them. */
const MOST_PAIRED = 250;

/**
 * A force layout of one connected part in flat arrays, step by step: repulsion, springs along lines, discs kept apart,
 * and a pull to the middle, cooled down as in d3-force (velocity Verlet, Dwyer 2009). Deterministic: no randomness, and
 * all sums run in the order of the numbers.
 */
export class ForceLayout {
  readonly x: Float64Array;
  readonly y: Float64Array;
  private readonly input: ForceInput;
  private readonly velocityX: Float64Array;
  private readonly velocityY: Float64Array;
  /** Null where every pair is looked at. */
  private readonly charges: ChargeTree | null;
  private readonly separation: Separation;
  /** For each line its length at rest, its stiffness, and the share of its pull that the target takes: those with few lines move more. */
  private readonly length: Float64Array;
  private readonly stiffness: Float64Array;
  private readonly share: Float64Array;
  private readonly cooling: number;
  private heat: number;

  /** `heat` 1 lays out from scratch, less keeps more of where the points start. */
  constructor(input: ForceInput, steps: number, heat: number) {
    const { radius, sources, targets } = input;
    this.input = input;
    this.x = input.x.slice();
    this.y = input.y.slice();
    this.velocityX = new Float64Array(radius.length);
    this.velocityY = new Float64Array(radius.length);
    this.charges = radius.length > MOST_PAIRED ? new ChargeTree(radius.length) : null;
    this.separation = new Separation(radius);
    const lines = new Int32Array(radius.length);
    for (const ends of [sources, targets])
      for (const end of ends) lines[end] = (lines[end] ?? 0) + 1;
    this.length = new Float64Array(sources.length);
    this.stiffness = new Float64Array(sources.length);
    this.share = new Float64Array(sources.length);
    sources.forEach((source, line) => {
      const [own, other] = [lines[source] ?? 1, lines[targets[line] ?? 0] ?? 1];
      this.length[line] = LINK_PX + (radius[source] ?? 0) + (radius[targets[line] ?? 0] ?? 0);
      this.stiffness[line] = 1 / Math.min(own, other);
      this.share[line] = own / (own + other);
    });
    this.heat = heat;
    this.cooling = (COOLEST / heat) ** (1 / steps);
  }

  step(): void {
    this.heat *= this.cooling;
    const { x, y, velocityX, velocityY, heat } = this;
    const strength = CHARGE * heat;
    if (this.charges) this.charges.repel(x, y, velocityX, velocityY, strength);
    else repelPairs(x, y, velocityX, velocityY, strength);
    this.pullLines();
    if (heat < SEPARATE_BELOW) this.separation.push(x, y, velocityX, velocityY);
    for (let point = 0; point < x.length; point += 1) {
      const [px, py] = [x[point] ?? 0, y[point] ?? 0];
      const dx = ((velocityX[point] ?? 0) - px * GRAVITY * heat) * FRICTION;
      const dy = ((velocityY[point] ?? 0) - py * GRAVITY * ASPECT ** 2 * heat) * FRICTION;
      velocityX[point] = dx;
      velocityY[point] = dy;
      x[point] = px + dx;
      y[point] = py + dy;
    }
  }

  private pullLines(): void {
    const { x, y, velocityX, velocityY, length, stiffness, share, heat } = this;
    const { sources, targets } = this.input;
    for (let line = 0; line < sources.length; line += 1) {
      const [source, target] = [sources[line] ?? 0, targets[line] ?? 0];
      const dx = at(x, velocityX, target) - at(x, velocityX, source) || 1e-6;
      const dy = at(y, velocityY, target) - at(y, velocityY, source) || 1e-6;
      const distance = Math.sqrt(dx * dx + dy * dy);
      const strain = (distance - (length[line] ?? 0)) / distance;
      const pull = strain * heat * (stiffness[line] ?? 0);
      const ofTarget = share[line] ?? 0;
      velocityX[target] = (velocityX[target] ?? 0) - dx * pull * ofTarget;
      velocityY[target] = (velocityY[target] ?? 0) - dy * pull * ofTarget;
      velocityX[source] = (velocityX[source] ?? 0) + dx * pull * (1 - ofTarget);
      velocityY[source] = (velocityY[source] ?? 0) + dy * pull * (1 - ofTarget);
    }
  }
}

function at(places: Float64Array, velocities: Float64Array, point: number): number {
  return (places[point] ?? 0) + (velocities[point] ?? 0);
}

/** Keeps discs apart, each with a margin around it, by pushing those that overlap along the line between them. */
class Separation {
  /** Radii with the margin. */
  private readonly reach: Float64Array;
  private readonly cellPx: number;
  /** Of each bucket of cells the first point, and of each point the next in its bucket; −1 for none. */
  private readonly first: Int32Array;
  private readonly next: Int32Array;
  private readonly column: Int32Array;
  private readonly row: Int32Array;

  constructor(radius: Float64Array) {
    const count = radius.length;
    this.reach = radius.map((own) => own + SEPARATION_PX);
    this.cellPx = 2 * (this.reach.reduce((sum, own) => sum + own, 0) / Math.max(1, count));
    this.first = new Int32Array(2 ** Math.ceil(Math.log2(2 * count + 1)));
    this.next = new Int32Array(count);
    this.column = new Int32Array(count);
    this.row = new Int32Array(count);
  }

  push(x: Float64Array, y: Float64Array, velocityX: Float64Array, velocityY: Float64Array): void {
    const { reach, cellPx, first, next, column, row } = this;
    const count = reach.length;
    first.fill(-1);
    for (let point = 0; point < count; point += 1) {
      const cellColumn = Math.floor(at(x, velocityX, point) / cellPx);
      const cellRow = Math.floor(at(y, velocityY, point) / cellPx);
      const bucket = this.bucketOf(cellColumn, cellRow);
      column[point] = cellColumn;
      row[point] = cellRow;
      next[point] = first[bucket] ?? -1;
      first[bucket] = point;
    }
    for (let point = 0; point < count; point += 1) {
      // The larger of two looks for the smaller, so that one hub does not make every disc look far around.
      const own = reach[point] ?? 0;
      const px = at(x, velocityX, point);
      const py = at(y, velocityY, point);
      const lastColumn = Math.floor((px + 2 * own) / cellPx);
      const firstRow = Math.floor((py - 2 * own) / cellPx);
      const lastRow = Math.floor((py + 2 * own) / cellPx);
      for (let c = Math.floor((px - 2 * own) / cellPx); c <= lastColumn; c += 1) {
        for (let r = firstRow; r <= lastRow; r += 1) {
          let other = first[this.bucketOf(c, r)] ?? -1;
          for (; other >= 0; other = next[other] ?? -1) {
            if (column[other] !== c || row[other] !== r) continue;
            const its = reach[other] ?? 0;
            if (its > own || (its === own && other <= point)) continue;
            const dx = at(x, velocityX, point) - at(x, velocityX, other) || 1e-6;
            const dy = at(y, velocityY, point) - at(y, velocityY, other) || 1e-6;
            const squared = dx * dx + dy * dy;
            if (squared >= (own + its) ** 2) continue;
            const length = Math.sqrt(squared);
            const push = (own + its - length) / length;
            const ofOwn = its ** 2 / (own ** 2 + its ** 2);
            velocityX[point] = (velocityX[point] ?? 0) + dx * push * ofOwn;
            velocityY[point] = (velocityY[point] ?? 0) + dy * push * ofOwn;
            velocityX[other] = (velocityX[other] ?? 0) - dx * push * (1 - ofOwn);
            velocityY[other] = (velocityY[other] ?? 0) - dy * push * (1 - ofOwn);
          }
        }
      }
    }
  }

  /** Cells far apart may share a bucket, as in the spatial hash of Teschner et al. (2003), whose primes these are. */
  private bucketOf(cellColumn: number, cellRow: number): number {
    return (
      (Math.imul(cellColumn, 73_856_093) ^ Math.imul(cellRow, 19_349_663)) & (this.first.length - 1)
    );
  }
}
