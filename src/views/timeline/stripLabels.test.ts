import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildAtlas } from '../../data/atlas';
import { testDataset } from '../../data/testDataset';
import { isoFromDay, utcDay } from '../../geometry/utcDay';
import { RUNS } from '../../testing/runs';
import { buildLanes } from './lanes';
import type { LaneSpace, PlacedEvent } from './placed';
import { lanePlacer } from './placeLane';

const YEAR = { start: utcDay(2023), end: utcDay(2024) };

interface Happening {
  readonly day: number;
  readonly importance: 1 | 2 | 3;
  readonly titlePx: number;
}
const happenings: fc.Arbitrary<readonly Happening[]> = fc.array(
  fc.record({
    day: fc.integer({ min: -10, max: 375 }),
    importance: fc.constantFrom(1, 2, 3),
    titlePx: fc.integer({ min: 20, max: 500 }),
  }),
  { maxLength: 60 },
);
const scale = fc.double({ min: 1, max: 400, noNaN: true });
const places = fc.integer({ min: 0, max: 364 });

/** One lane of some events at a scale in px per day, with a row that `rowPx` at least are needed to have a title in. */
function placer(some: readonly Happening[], pxPerDay: number, rowPx: number, isFolded = false) {
  const dataset = testDataset();
  const [event] = dataset.events;
  if (!event) throw new Error('nothing to draw');
  const atlas = buildAtlas({
    ...dataset,
    events: some.map(({ day, importance }, index) => ({
      ...event,
      id: `e${index}`,
      date: isoFromDay(YEAR.start + day),
      importance,
    })),
  });
  const [lane] = buildLanes(atlas, atlas.events, ['all'], () => ['all']);
  if (!lane) throw new Error('a lane was asked for');
  const wholeOf = ({ id }: { readonly id: string }) => some[Number(id.slice(1))]?.titlePx ?? 0;
  const space: LaneSpace = {
    ...{ pxPerDay, rows: isFolded ? 0 : 1, isFolded, cellLength: 40, leastLabel: 0 },
    origin: YEAR.start,
    end: YEAR.end,
    labelSizes: () => [{ detail: 'title', length: rowPx, room: 12, rows: 1 }],
    fullLabelLength: wholeOf,
    labelsRun: 'along',
  };
  return { place: lanePlacer(lane, space), wholeOf };
}

const inStrip = (marks: readonly PlacedEvent[]) => marks.filter(({ row }) => row === null);
const window = (day: number, px: number, pxPerDay: number) => ({
  start: YEAR.start + day,
  end: YEAR.start + day + px / pxPerDay,
});

describe('titles in the strip', () => {
  it('stand where a mark has room beside it', () => {
    const some: Happening[] = [10, 60, 340].map((day) => ({ day, importance: 2, titlePx: 200 }));
    const { place } = placer(some, 3, 5000);
    const [first, second, last] = inStrip(place(YEAR).marks);
    // To the next mark there are 150 px, and to the end of the year too few.
    expect(first).toMatchObject({ labelAt: 31.5 + 10, labelWidth: 150 - 10 - 5 - 12 });
    expect(second).toMatchObject({ labelAt: 181.5 + 10, labelWidth: 200 });
    expect(last).toMatchObject({ labelAt: 1021.5 - 10 - 200, labelWidth: 200 });
  });

  it('are not those of a lesser event where a more important one has no other room', () => {
    const importances = [3, 1, 3] as const;
    const days = [100, 150, 170];
    const some = days.map((day, index): Happening => ({
      ...{ day, titlePx: 130 },
      importance: importances[index] ?? 3,
    }));
    const { place } = placer(some, 3, 5000);
    const named = inStrip(place(YEAR).marks).filter(({ labelWidth }) => labelWidth > 0);
    expect(named.map(({ event }) => event.importance)).toEqual([1, 3]);
  });

  it('are none in a folded lane', () => {
    const { place } = placer([{ day: 100, importance: 1, titlePx: 100 }], 3, 100, true);
    expect(place(YEAR).marks.map(({ labelWidth }) => labelWidth)).toEqual([0]);
  });

  it('overlap neither one another nor a mark or a count, and are cut to no stub', () => {
    fc.assert(
      fc.property(happenings, scale, places, (some, pxPerDay, day) => {
        const { place, wholeOf } = placer(some, pxPerDay, 5000);
        const { marks, counts } = place(window(day, 1200, pxPerDay));
        const strip = inStrip(marks);
        const labels = strip.filter(({ labelWidth }) => labelWidth > 0);
        for (const label of labels) {
          expect(label.labelWidth).toBeGreaterThanOrEqual(Math.min(120, wholeOf(label.event)));
          expect(label.labelWidth).toBeLessThanOrEqual(wholeOf(label.event));
        }
        const boxes = [
          ...labels.map((mark) => ({ start: mark.labelAt, length: mark.labelWidth })),
          ...strip.map(({ at }) => ({ start: at - 5, length: 10 })),
          ...counts.map(({ at }) => ({ start: at - 11, length: 22 })),
        ];
        for (const label of boxes.slice(0, labels.length)) {
          for (const other of boxes) {
            if (other === label) continue;
            const isApart =
              label.start + label.length <= other.start ||
              other.start + other.length <= label.start;
            expect(isApart).toBe(true);
          }
        }
      }),
      RUNS.usual,
    );
  });

  it('stay as they are in a pan', () => {
    const near = fc.array(
      fc.record({
        px: fc.integer({ min: -1500, max: 1500 }),
        importance: fc.constantFrom<Happening['importance'][]>(1, 2, 3),
        titlePx: fc.integer({ min: 100, max: 400 }),
      }),
      { minLength: 2, maxLength: 14 },
    );
    const startPx = fc.integer({ min: -1200, max: 0 });
    fc.assert(
      fc.property(
        near,
        fc.integer({ min: 5, max: 7 }),
        startPx,
        startPx,
        (some, doublings, a, b) => {
          const pxPerDay = 2 ** doublings;
          // Where one chunk of the axis ends and another begins.
          const edge = 2 * (2048 / pxPerDay);
          const days = some.map(({ px, ...rest }) => ({
            ...rest,
            day: Math.round(edge + px / pxPerDay),
          }));
          const { place } = placer(days, pxPerDay, 5000);
          const before = window(edge + a / pxPerDay, 1200, pxPerDay);
          const after = window(edge + b / pxPerDay, 1200, pxPerDay);
          const labelsIn = ({ start, end }: typeof before) =>
            inStrip(place({ start, end }).marks).map(({ event, labelAt, labelWidth }) => ({
              ...{ id: event.id, day: event.days.start, labelAt, labelWidth },
            }));
          const isInBoth = ({ day: own }: { readonly day: number }) =>
            [before, after].every(({ start, end }) => own >= start && own < end);
          expect(labelsIn(after).filter(isInBoth)).toEqual(labelsIn(before).filter(isInBoth));
        },
      ),
      RUNS.usual,
    );
  });
});
