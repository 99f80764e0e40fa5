import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AtlasRelation } from '../../data/atlas';
import { testTie } from '../../data/testTie';
import { dayFromIso, isoFromDay } from '../../geometry/utcDay';
import { changeIn, monthsOf, newInMonths, replayPosition } from './replay';

const day = (iso: string) => dayFromIso(iso) ?? Number.NaN;
const months = monthsOf({ start: day('2023-01-01'), end: day('2024-01-01') });
/** A tie that begins on a day of 2023 and, if it ends, ends so many days later. */
const tie = (id: string, begins: number, lasts: number | null): AtlasRelation => {
  const start = day('2023-01-01') + begins;
  return testTie({
    id,
    kind: 'partnership',
    status: 'active',
    days: { start, end: start + (lasts ?? 0) + 1, precision: 'day', approximate: false },
    ...(lasts !== null && { endDate: isoFromDay(start + lasts) }),
  });
};
const anyTies = fc
  .array(
    fc.tuple(
      fc.integer({ min: 0, max: 364 }),
      fc.option(fc.integer({ min: 0, max: 400 }), { nil: null }),
    ),
    { maxLength: 40 },
  )
  .map((spans) => spans.map(([begins, lasts], index) => tie(`${index}`, begins, lasts)));
const ids = (ties: readonly AtlasRelation[]) => ties.map(({ id }) => id).sort();

describe('the replay', () => {
  it('has the months of the range, cut to it', () => {
    expect(months).toHaveLength(12);
    expect(monthsOf({ start: day('2023-03-15'), end: day('2023-05-02') })).toEqual([
      { start: day('2023-03-15'), end: day('2023-04-01') },
      { start: day('2023-04-01'), end: day('2023-05-01') },
      { start: day('2023-05-01'), end: day('2023-05-02') },
    ]);
  });
  it('knows a window as the months so far, as one month, or as neither', () => {
    const [, february] = months;
    const window = february ?? { start: 0, end: 0 };
    expect(replayPosition(null, months)).toEqual({ mode: 'all' });
    expect(replayPosition(window, months)).toEqual({ mode: 'only', month: 1 });
    expect(replayPosition({ ...window, standing: true }, months)).toEqual({
      mode: 'soFar',
      month: 1,
    });
    expect(replayPosition({ ...window, end: window.end - 1 }, months)).toEqual({ mode: 'other' });
  });
  it('adds up: each month’s picture is the last one, with what came and without what went', () => {
    fc.assert(
      fc.property(anyTies, (ties) => {
        let before: string[] = [];
        for (const month of months) {
          const { standing, came, went } = changeIn(ties, month, null);
          const kept = before.filter((id) => !ids(went).includes(id));
          expect([...kept, ...ids(came)].sort()).toEqual(ids(standing));
          before = ids(standing);
        }
      }),
    );
  });
  it('loses no tie: each that begins in a month came then, or is told as brief', () => {
    fc.assert(
      fc.property(anyTies, (ties) => {
        for (const month of months) {
          const { came, brief } = changeIn(ties, month, null);
          const begun = ties.filter(
            ({ days }) => days.start >= month.start && days.start < month.end,
          );
          expect(ids([...came, ...brief])).toEqual(ids(begun));
        }
      }),
    );
  });
  it('counts for each month what it brought, as its words do', () => {
    fc.assert(
      fc.property(anyTies, (any) => {
        const ties = any.sort((a, b) => a.days.start - b.days.start);
        const told = months.map((month) => {
          const { came, brief } = changeIn(ties, month, null);
          return came.length + brief.length;
        });
        expect(newInMonths(ties, months, null)).toEqual(told);
      }),
    );
  });
  it('counts around a company what came within its reach, and when', () => {
    const ties = [
      { ...tie('early', 5, null), source: 'fund', target: 'lab' },
      { ...tie('elsewhere', 40, null), source: 'cloud', target: 'shop' },
      { ...tie('own', 70, null), source: 'fund', target: 'mistral' },
      { ...tie('brief', 100, 1), source: 'mistral', target: 'lab' },
    ];
    const countsWithin = (hops: number) =>
      newInMonths(ties, months.slice(0, 4), { centre: 'mistral', hops, toward: 'both' });
    expect(countsWithin(1)).toEqual([0, 0, 1, 1]);
    expect(countsWithin(2)).toEqual([0, 0, 2, 1]);
  });
});
