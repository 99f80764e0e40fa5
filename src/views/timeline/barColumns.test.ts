import { describe, expect, it } from 'vitest';
import { barColumns } from './barColumns';

const bar = (start: number, end: number) => ({ event: { days: { start, end } } });
const columnsOf = (...bars: ReturnType<typeof bar>[]) => {
  const columns = barColumns(bars);
  return bars.map((each) => columns.get(each));
};

describe('barColumns', () => {
  it('gives bars that last at the same time columns beside one another', () => {
    expect(columnsOf(bar(0, 90), bar(0, 30), bar(31, 40), bar(35, 60))).toEqual([0, 1, 1, 2]);
  });

  it('leaves bars that follow one another, and days, in the first column', () => {
    expect(columnsOf(bar(0, 30), bar(30, 60), bar(45, 46), bar(60, 61))).toEqual([0, 0, 0, 0]);
  });

  it('goes no further out than there is room for', () => {
    expect(Math.max(...columnsOf(...Array.from({ length: 9 }, () => bar(0, 30))).map(Number))).toBe(
      3,
    );
  });
});
