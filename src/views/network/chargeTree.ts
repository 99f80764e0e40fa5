/** How wide a cell may look from a point and still count as one charge: d3-force's and Barnes and Hut's usual 0.9. */
const THETA = 0.9;
/** Children of a cell: 0 for none, a cell's number, or −1 − the number of a point. */
const NONE = 0;
/** Points nearer than a cell this deep can tell apart count as being in one place. */
const DEEPEST = 48;

/**
 * Barnes–Hut repulsion in flat arrays (Nature 324, 446–449, 1986): far points act as one charge in their middle, so that
 * the cost grows with n log n. One tree serves a whole simulation; each call sorts the points anew.
 */
export class ChargeTree {
  private readonly children: Int32Array;
  private readonly mass: Float64Array;
  private readonly middleX: Float64Array;
  private readonly middleY: Float64Array;
  /** Square of the least distance at which a cell acts as one charge. */
  private readonly reach: Float64Array;
  /** Other points in the same place as a point that stands in the tree. */
  private readonly next: Int32Array;
  private readonly stack: Int32Array;
  private readonly capacity: number;
  private cells = 0;

  constructor(points: number) {
    this.capacity = 3 * points + DEEPEST;
    this.children = new Int32Array(4 * this.capacity);
    this.mass = new Float64Array(this.capacity);
    this.middleX = new Float64Array(this.capacity);
    this.middleY = new Float64Array(this.capacity);
    this.reach = new Float64Array(this.capacity);
    this.next = new Int32Array(points);
    this.stack = new Int32Array(4 * DEEPEST);
  }

  /** Adds to each point's velocity what all others push it away by; `strength` is the charge of one point. */
  repel(
    x: Float64Array,
    y: Float64Array,
    velocityX: Float64Array,
    velocityY: Float64Array,
    strength: number,
  ): void {
    this.sort(x, y);
    const { children, mass, middleX, middleY, reach, next, stack } = this;
    for (let point = 0; point < x.length; point += 1) {
      const [px, py] = [x[point] ?? 0, y[point] ?? 0];
      let [pushX, pushY] = [0, 0];
      let depth = 1;
      stack[0] = 0;
      while (depth > 0) {
        depth -= 1;
        const cell = stack[depth] ?? 0;
        for (let child = 4 * cell; child < 4 * cell + 4; child += 1) {
          const found = children[child] ?? NONE;
          if (found === NONE) continue;
          if (found > 0) {
            const dx = (middleX[found] ?? 0) - px;
            const dy = (middleY[found] ?? 0) - py;
            const squared = dx * dx + dy * dy;
            if (squared > (reach[found] ?? 0)) {
              const push = (mass[found] ?? 0) / squared;
              pushX += dx * push;
              pushY += dy * push;
            } else {
              stack[depth] = found;
              depth += 1;
            }
            continue;
          }
          for (let other = -1 - found; other >= 0; other = next[other] ?? -1) {
            if (other === point) continue;
            // Two in one place are pushed apart along the line of their numbers, so that the result is the same each time.
            const dx = (x[other] ?? 0) - px || (other - point) * 1e-6;
            const dy = (y[other] ?? 0) - py || (other - point) * 1e-6;
            const squared = dx * dx + dy * dy;
            // As in d3-force: within 1 px the push grows no further with nearness.
            const push = 1 / (squared < 1 ? Math.sqrt(squared) : squared);
            pushX += dx * push;
            pushY += dy * push;
          }
        }
      }
      velocityX[point] = (velocityX[point] ?? 0) + pushX * strength;
      velocityY[point] = (velocityY[point] ?? 0) + pushY * strength;
    }
  }

  private sort(x: Float64Array, y: Float64Array): void {
    const { children, mass, middleX, middleY, next } = this;
    let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
    for (let point = 0; point < x.length; point += 1) {
      const [px, py] = [x[point] ?? 0, y[point] ?? 0];
      if (px < left) left = px;
      if (px > right) right = px;
      if (py < top) top = py;
      if (py > bottom) bottom = py;
    }
    const side = Math.max(right - left, bottom - top, 1) * 1.0001;
    this.cells = 0;
    this.add(side);
    for (let point = 0; point < x.length; point += 1) {
      next[point] = -1;
      const [px, py] = [x[point] ?? 0, y[point] ?? 0];
      let [cell, cellX, cellY, half] = [0, left, top, side / 2];
      for (let depth = 1; ; depth += 1) {
        const slot = slotOf(cell, px, py, cellX + half, cellY + half);
        const found = children[slot] ?? NONE;
        if (found === NONE) {
          children[slot] = -1 - point;
          break;
        }
        if (px >= cellX + half) cellX += half;
        if (py >= cellY + half) cellY += half;
        half /= 2;
        if (found > 0) {
          cell = found;
          continue;
        }
        const other = -1 - found;
        const isSame = x[other] === px && y[other] === py;
        if (isSame || depth >= DEEPEST - 2 || this.cells >= this.capacity) {
          next[point] = next[other] ?? -1;
          next[other] = point;
          break;
        }
        const inner = this.add(2 * half);
        children[slot] = inner;
        children[slotOf(inner, x[other] ?? 0, y[other] ?? 0, cellX + half, cellY + half)] = found;
        cell = inner;
      }
    }
    // A cell is numbered after the one around it, so going backwards each is summed up before it is counted.
    for (let cell = this.cells - 1; cell >= 0; cell -= 1) {
      let [sum, sumX, sumY] = [0, 0, 0];
      for (let child = 4 * cell; child < 4 * cell + 4; child += 1) {
        const found = children[child] ?? NONE;
        if (found > 0) {
          const inner = mass[found] ?? 0;
          sum += inner;
          sumX += (middleX[found] ?? 0) * inner;
          sumY += (middleY[found] ?? 0) * inner;
        } else if (found < 0) {
          for (let point = -1 - found; point >= 0; point = next[point] ?? -1) {
            sum += 1;
            sumX += x[point] ?? 0;
            sumY += y[point] ?? 0;
          }
        }
      }
      mass[cell] = sum;
      middleX[cell] = sumX / sum;
      middleY[cell] = sumY / sum;
    }
  }

  private add(side: number): number {
    const cell = this.cells;
    this.cells += 1;
    this.children.fill(NONE, 4 * cell, 4 * cell + 4);
    this.reach[cell] = (side / THETA) ** 2;
    return cell;
  }
}

/** Where in the list of children the quarter of a cell stands that holds a point. */
function slotOf(cell: number, x: number, y: number, middleX: number, middleY: number): number {
  return 4 * cell + (x >= middleX ? 1 : 0) + (y >= middleY ? 2 : 0);
}
