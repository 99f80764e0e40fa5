import { positionsWithin, type StartedEvents } from './lanes';
import type { TimeWindow } from '../../geometry/timeWindow';

/** How many events start in each of some equal parts of a span. O(parts · log n). */
export function densityOf(events: StartedEvents, span: TimeWindow, parts: number): number[] {
  const step = (span.end - span.start) / parts;
  return Array.from({ length: parts }, (_, index) => {
    const start = span.start + index * step;
    const { first, last } = positionsWithin(events, { start, end: start + step });
    return last - first;
  });
}

/** An SVG path of the counts as steps from the foot of a box, the highest reaching its top. */
export function densityPath(counts: readonly number[], width: number, height: number): string {
  const most = Math.max(1, ...counts);
  const step = width / counts.length;
  const points = counts.map((count, index) => {
    const y = height - (count / most) * height;
    return `V${y.toFixed(1)}H${((index + 1) * step).toFixed(1)}`;
  });
  return `M0 ${height}${points.join('')}V${height}Z`;
}
