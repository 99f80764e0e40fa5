import { describe, expect, it } from 'vitest';
import { columnLength } from './columnLength';

const on = (...days: number[]) => ({ starts: new Float64Array(days) });
const week = { start: 100, end: 107 };

describe('columnLength', () => {
  it('is a screen for a sparse week, whatever happens around it', () => {
    expect(columnLength(on(), week)).toBe(650);
    expect(columnLength(on(99, 99, 99, 101, 104, 107, 107), week)).toBe(650);
  });
  it('grows with the busiest day', () => {
    expect(columnLength(on(101, 101, 104), week)).toBe(1300);
    expect(columnLength(on(101, 101, 101, 101, 104), week)).toBe(2600);
  });
  it('has room for the texts of a day', () => {
    const day = { start: 101, end: 102 };
    expect(columnLength(on(101, 101), day)).toBe(650);
    expect(columnLength(on(101, 101, 101, 101, 101, 101), day)).toBe(1300);
  });
  it('stays within sense', () => {
    expect(columnLength(on(...Array.from({ length: 500 }, () => 101)), week)).toBe(2600);
    expect(
      columnLength(on(...Array.from({ length: 365 }, (_, day) => day)), { start: 0, end: 365 }),
    ).toBe(2600);
  });
});
