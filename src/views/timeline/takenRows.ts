import { bisector } from 'd3-array';
import type { TimeWindow } from '../../geometry/timeWindow';
import { MARK_RADIUS } from './labelPositions';

const byStart = bisector((extent: TimeWindow) => extent.start);
const byEnd = bisector((extent: TimeWindow) => extent.end);
/** Sums of px in another order differ in their last digits. */
const ROUNDING_PX = 1e-6;

/** Some rows along an axis, in px, and what of them is taken. */
export class TakenRows {
  /** Of each row what is taken, in order and apart. */
  private readonly rows: readonly TimeWindow[][];
  private readonly limits: TimeWindow;

  constructor(count: number, limits: TimeWindow) {
    this.rows = Array.from({ length: count }, () => []);
    this.limits = limits;
  }

  /** Whether nothing of an extent is taken in some rows from `first` on. */
  isFree({ start, end }: TimeWindow, first: number, count: number): boolean {
    for (let row = first; row < first + count; row += 1) {
      const taken = this.rows[row] ?? [];
      const next = taken[byEnd.right(taken, start)];
      if (next && next.start < end) return false;
    }
    return true;
  }

  take(extent: TimeWindow, first: number, count: number): void {
    for (const taken of this.rows.slice(first, first + count)) {
      taken.splice(byStart.right(taken, extent.start), 0, extent);
    }
  }

  /** Whether some row has a free stretch at least so long that holds an extent whole. */
  hasRoomAround({ start, end }: TimeWindow, length: number): boolean {
    return this.rows.some((taken) => {
      const next = byEnd.right(taken, start);
      const [from, to] = this.stretchBefore(taken, next);
      return from <= start && to >= end && to - from >= length - ROUNDING_PX;
    });
  }

  /** The first place from one on that a free stretch at least so long of some row reaches; Infinity if none does. */
  nextRoom(start: number, length: number): number {
    let first = Infinity;
    for (const taken of this.rows) {
      for (let next = byEnd.right(taken, start); next <= taken.length; next += 1) {
        const [from, to] = this.stretchBefore(taken, next);
        if (from >= first) break;
        if (to > start && to - from >= length - ROUNDING_PX) first = Math.max(start, from);
      }
    }
    return first;
  }

  /** The free stretch of a row in which what is taken at a place stands. */
  roomOf(row: number, at: number): TimeWindow {
    const taken = this.rows[row] ?? [];
    const own = byEnd.right(taken, at);
    return {
      start: taken[own - 1]?.end ?? this.limits.start,
      end: taken[own + 1]?.start ?? this.limits.end,
    };
  }

  /** Has what is taken of a row at a place take an extent more. */
  grow(row: number, at: number, { start, end }: TimeWindow): void {
    const taken = this.rows[row] ?? [];
    const place = byEnd.right(taken, at);
    const own = taken[place];
    if (!own) return;
    taken[place] = { start: Math.min(own.start, start), end: Math.max(own.end, end) };
  }

  private stretchBefore(taken: readonly TimeWindow[], next: number): readonly [number, number] {
    return [
      // A mark may reach over the start: the label before it leaves more room than that.
      taken[next - 1]?.end ?? this.limits.start - MARK_RADIUS,
      taken[next]?.start ?? this.limits.end,
    ];
  }
}
