/**
 * Adds to each point's velocity what all others push it away by, pair by pair; `strength` is the charge of one point.
 * Exact, and for a few hundred points faster than the tree of {@link ChargeTree}, whose cost grows with n log n.
 */
export function repelPairs(
  x: Float64Array,
  y: Float64Array,
  velocityX: Float64Array,
  velocityY: Float64Array,
  strength: number,
): void {
  const count = x.length;
  for (let point = 0; point < count; point += 1) {
    const [px, py] = [x[point] ?? 0, y[point] ?? 0];
    let [pushX, pushY] = [0, 0];
    for (let other = point + 1; other < count; other += 1) {
      // Two in one place are pushed apart along the line of their numbers, so that the result is the same each time.
      const dx = (x[other] ?? 0) - px || (other - point) * 1e-6;
      const dy = (y[other] ?? 0) - py || (other - point) * 1e-6;
      const squared = dx * dx + dy * dy;
      // As in d3-force: within 1 px the push grows no further with nearness.
      const push = strength / (squared < 1 ? Math.sqrt(squared) : squared);
      pushX += dx * push;
      pushY += dy * push;
      velocityX[other] = (velocityX[other] ?? 0) - dx * push;
      velocityY[other] = (velocityY[other] ?? 0) - dy * push;
    }
    velocityX[point] = (velocityX[point] ?? 0) + pushX;
    velocityY[point] = (velocityY[point] ?? 0) + pushY;
  }
}
