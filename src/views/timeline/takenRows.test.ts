import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TimeWindow } from '../../geometry/timeWindow';
import { TakenRows } from './takenRows';

const LIMITS = { start: 0, end: 200 };
/** The px in which a mark may reach over the start. */
const BEFORE = 5;
const extent = fc
  .tuple(fc.integer({ min: -BEFORE, max: 195 }), fc.integer({ min: 1, max: 60 }))
  .map(([start, length]): TimeWindow => ({ start, end: Math.min(LIMITS.end, start + length) }));
const filled = fc
  .record({ rows: fc.integer({ min: 1, max: 4 }), tries: fc.array(extent, { maxLength: 25 }) })
  .map(({ rows, tries }) => {
    const taken = new TakenRows(rows, LIMITS);
    const isTaken = Array.from({ length: rows }, () => new Set<number>());
    tries.forEach((one, index) => {
      const row = index % rows;
      if (!taken.isFree(one, row, 1)) return;
      taken.take(one, row, 1);
      for (let px = one.start; px < one.end; px += 1) isTaken[row]?.add(px);
    });
    return { taken, isTaken };
  });

/** The free stretches of each row, px by px. */
function stretchesOf(isTaken: readonly ReadonlySet<number>[]): TimeWindow[][] {
  return isTaken.map((row) => {
    const stretches: TimeWindow[] = [];
    let start: number | null = null;
    for (let px = -BEFORE; px <= LIMITS.end; px += 1) {
      const isFree = px < LIMITS.end && !row.has(px);
      if (isFree) start ??= px;
      else if (start !== null) {
        stretches.push({ start, end: px });
        start = null;
      }
    }
    return stretches;
  });
}

describe('TakenRows', () => {
  it('is free where nothing was taken', () => {
    fc.assert(
      fc.property(filled, extent, ({ taken, isTaken }, asked) => {
        const free = isTaken.map((row) => {
          for (let px = asked.start; px < asked.end; px += 1) if (row.has(px)) return false;
          return true;
        });
        expect(free.map((_, row) => taken.isFree(asked, row, 1))).toEqual(free);
        expect(taken.isFree(asked, 0, free.length)).toBe(free.every(Boolean));
      }),
    );
  });

  it('knows whether a row has room around a mark', () => {
    fc.assert(
      fc.property(filled, extent, fc.nat({ max: 120 }), ({ taken, isTaken }, asked, length) => {
        const hasRoom = stretchesOf(isTaken)
          .flat()
          .some(
            ({ start, end }) => start <= asked.start && end >= asked.end && end - start >= length,
          );
        expect(taken.hasRoomAround(asked, length)).toBe(hasRoom);
      }),
    );
  });

  it('finds the next room', () => {
    fc.assert(
      fc.property(
        filled,
        fc.integer({ min: -BEFORE, max: 200 }),
        fc.integer({ min: 1, max: 120 }),
        ({ taken, isTaken }, from, length) => {
          const next = stretchesOf(isTaken)
            .flat()
            .filter(({ start, end }) => end > from && end - start >= length)
            .reduce((first, { start }) => Math.min(first, Math.max(from, start)), Infinity);
          expect(taken.nextRoom(from, length)).toBe(next);
        },
      ),
    );
  });

  it('grows what is taken up to its neighbours', () => {
    const taken = new TakenRows(1, LIMITS);
    taken.take({ start: 20, end: 40 }, 0, 1);
    taken.take({ start: 100, end: 120 }, 0, 1);
    expect(taken.roomOf(0, 25)).toEqual({ start: 0, end: 100 });
    taken.grow(0, 25, { start: 40, end: 90 });
    expect(taken.roomOf(0, 110)).toEqual({ start: 90, end: 200 });
    expect(taken.isFree({ start: 80, end: 95 }, 0, 1)).toBe(false);
  });
});
