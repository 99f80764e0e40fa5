import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildAtlas, type Atlas, type AtlasEvent } from '../../data/atlas';
import type { TimeWindow } from '../../geometry/timeWindow';
import { isoFromDay, utcDay } from '../../geometry/utcDay';
import { RUNS } from '../../testing/runs';
import { buildLanes, isSpan, type Lane } from './lanes';
import { ACROSS_TITLE_PX, MARK_RADIUS } from './labelPositions';
import type { LaneSpace, PlacedEvent } from './placed';
import { lanePlacer } from './placeLane';

const YEAR = { start: utcDay(2023), end: utcDay(2024) };

interface Happening {
  readonly day: number;
  readonly importance: 1 | 2 | 3;
  readonly lasts: number;
}

function atlasOf(happenings: readonly Happening[]): Atlas {
  return buildAtlas({
    schemaVersion: 1,
    id: 'test',
    title: 'Test',
    description: 'Test',
    updated: '2023-01-01',
    license: 'CC0',
    range: { from: '2023-01-01', to: '2023-12-31' },
    categories: [{ id: 'text', name: 'Text' }],
    companies: [],
    relations: [],
    models: [],
    events: happenings.map(({ day, importance, lasts }, index) => ({
      id: `e${index}`,
      date: isoFromDay(YEAR.start + day),
      ...(lasts > 0 && { endDate: isoFromDay(YEAR.start + day + lasts) }),
      category: 'text',
      kind: 'release',
      importance,
      title: `Event number ${index}`,
      summary: 'x',
      companies: [],
      models: [],
      tags: [],
      sources: [{ title: 't', publisher: 'p', url: 'https://example.org' }],
    })),
  });
}

const laneOf = (happenings: readonly Happening[]) => {
  const atlas = atlasOf(happenings);
  const [lane] = buildLanes(atlas, atlas.events, ['text'], () => ['text']);
  if (!lane) throw new Error('a lane was asked for');
  return lane;
};

const eventsOf = ({ starts, eventAt }: Lane) =>
  Array.from(starts, (_, position) => eventAt(position)).filter((event) => event !== null);

/** Everything that is drawn of a lane in a window, marks with a label apart from those without. */
function placeLane(lane: Lane, shown: TimeWindow, space: LaneSpace) {
  const { marks, counts } = lanePlacer(lane, space)(shown);
  return {
    labelled: marks.filter(({ row }) => row !== null),
    dots: marks.filter(({ row }) => row === null),
    counts,
  };
}

const titleOf = (length: number) => [{ detail: 'title', length, room: 12, rows: 1 }] as const;

const happening: fc.Arbitrary<Happening> = fc.record({
  day: fc.integer({ min: -20, max: 380 }),
  importance: fc.constantFrom(1, 2, 3),
  lasts: fc.oneof({ weight: 9, arbitrary: fc.constant(0) }, fc.integer({ min: 1, max: 40 })),
});
const happenings = fc.array(happening, { maxLength: 120 });
const space: fc.Arbitrary<LaneSpace> = fc.record({
  pxPerDay: fc.double({ min: 0.5, max: 900, noNaN: true }),
  origin: fc.constant(YEAR.start),
  end: fc.constantFrom(YEAR.end, Infinity),
  rows: fc.integer({ min: 1, max: 5 }),
  isFolded: fc.constant(false),
  cellLength: fc.integer({ min: 40, max: 120 }),
  labelSizes: fc.constantFrom(
    (event: AtlasEvent) => titleOf(60 + (event.days.start % 7) * 20),
    (event: AtlasEvent) => [
      { detail: 'text', length: 300, room: 12, rows: 3 + (event.days.start % 3) } as const,
      { detail: 'card', length: 180, room: 12, rows: 2 } as const,
      ...titleOf(60 + (event.days.start % 7) * 20),
    ],
  ),
  fullLabelLength: fc.constant((event: AtlasEvent) => 60 + (event.days.start % 11) * 30),
  // None of the labels above is shorter.
  leastLabel: fc.constantFrom(0, 60),
  labelsRun: fc.constantFrom('along' as const, 'across' as const),
});
const window = fc
  .tuple(fc.double({ min: 0, max: 360, noNaN: true }), fc.double({ min: 1, max: 365, noNaN: true }))
  .map(([start, length]) => ({ start: YEAR.start + start, end: YEAR.start + start + length }));

/** The px along its row that a labelled mark covers. */
function extentOf(mark: PlacedEvent, { labelsRun, pxPerDay, origin }: LaneSpace) {
  if (labelsRun === 'across') {
    const start = mark.at - ACROSS_TITLE_PX / 2;
    return { start, end: start + mark.labelWidth };
  }
  const start = Math.min(mark.at - (isSpan(mark.event) ? 0 : MARK_RADIUS), mark.labelAt);
  const end = Math.max(
    isSpan(mark.event) ? (mark.event.days.end - origin) * pxPerDay : mark.at + MARK_RADIUS,
    mark.labelAt + mark.labelWidth,
  );
  return { start, end };
}

describe('placeLane', () => {
  it('never lets a label overlap another label or mark of its row', () => {
    fc.assert(
      fc.property(happenings, space, window, (some, room, shown) => {
        const { labelled } = placeLane(laneOf(some), shown, room);
        const extents = labelled.map((mark) => ({
          first: mark.row ?? 0,
          last: (mark.row ?? 0) + mark.rows - 1,
          ...extentOf(mark, room),
        }));
        for (const [index, a] of extents.entries()) {
          for (const b of extents.slice(index + 1)) {
            if (a.last < b.first || b.last < a.first) continue;
            expect(a.end <= b.start + 1e-6 || b.end <= a.start + 1e-6).toBe(true);
          }
        }
      }),
      RUNS.usual,
    );
  });

  it('draws or counts every event of the chunks it looks at, once', () => {
    fc.assert(
      fc.property(happenings, space, window, (some, room, shown) => {
        const lane = laneOf(some);
        const { labelled, dots, counts } = placeLane(lane, shown, room);
        const inWindow = eventsOf(lane).filter(
          ({ days }) => days.start >= shown.start && days.start < shown.end,
        );
        const drawn = new Set([...labelled, ...dots].map(({ event }) => event));
        expect(drawn.size).toBe(labelled.length + dots.length);
        for (const event of inWindow) {
          const counted = counts.some(
            ({ start, end }) => event.days.start >= start && event.days.start < end,
          );
          expect(drawn.has(event) || counted).toBe(true);
        }
        for (const { count, start, end } of counts) {
          const hidden = eventsOf(lane).filter(
            (event) => !drawn.has(event) && event.days.start >= start && event.days.start < end,
          );
          expect(hidden).toHaveLength(count);
        }
      }),
      RUNS.usual,
    );
  });

  it('shows every event of a day that has room for all of them, whatever they weigh', () => {
    const day = { start: YEAR.start + 100, end: YEAR.start + 101 };
    fc.assert(
      fc.property(fc.array(fc.constantFrom(1, 2, 3), { maxLength: 9 }), (importances) => {
        const lane = laneOf(importances.map((importance) => ({ day: 100, importance, lasts: 0 })));
        const { labelled } = placeLane(lane, day, {
          ...{
            pxPerDay: 600,
            origin: YEAR.start,
            end: YEAR.end,
            rows: 1,
            isFolded: false,
            cellLength: 40,
            leastLabel: 12,
          },
          labelSizes: () => [{ detail: 'card', length: 62, room: 0, rows: 1 }],
          fullLabelLength: () => 100,
          labelsRun: 'across',
        });
        expect(labelled).toHaveLength(importances.length);
      }),
    );
  });

  it('names a headline that lasts, however much longer than the screen its bar is', () => {
    fc.assert(
      fc.property(happenings, space, fc.integer({ min: 30, max: 300 }), (some, room, lasts) => {
        const minor = some.map((one) => ({ ...one, importance: 2 as const }));
        const lane = laneOf([...minor, { day: 40, importance: 1, lasts }]);
        const along = { ...room, labelsRun: 'along' as const };
        const { labelled } = placeLane(
          lane,
          { start: YEAR.start + 40, end: YEAR.start + 41 },
          along,
        );
        expect(labelled.some(({ event }) => event.importance === 1)).toBe(true);
      }),
      RUNS.usual,
    );
  });

  it('keeps the row of a label that stays in view while panning', () => {
    fc.assert(
      fc.property(
        happenings,
        space,
        window,
        fc.integer({ min: 1, max: 60 }),
        (some, room, shown, days) => {
          const lane = laneOf(some);
          const rowsAt = (start: number) =>
            new Map(
              placeLane(lane, { start, end: start + (shown.end - shown.start) }, room).labelled.map(
                ({ event, row, labelAt }) => [event.id, `${row} ${labelAt.toFixed(3)}`],
              ),
            );
          const before = rowsAt(shown.start);
          for (const [id, place] of rowsAt(shown.start + days / room.pxPerDay)) {
            if (before.has(id)) expect(before.get(id)).toBe(place);
          }
        },
      ),
      RUNS.usual,
    );
  });

  it('gives a headline the place that a lesser event would take', () => {
    const lane = laneOf([
      { day: 100, importance: 3, lasts: 0 },
      { day: 101, importance: 1, lasts: 0 },
    ]);
    const { labelled, dots } = placeLane(lane, YEAR, {
      pxPerDay: 3,
      origin: YEAR.start,
      end: YEAR.end,
      rows: 1,
      isFolded: false,
      cellLength: 40,
      labelSizes: () => titleOf(600),
      fullLabelLength: () => 600,
      leastLabel: 0,
      labelsRun: 'along',
    });
    expect(labelled.map(({ event }) => event.importance)).toEqual([1]);
    expect(dots.map(({ event }) => event.importance)).toEqual([3]);
  });

  it('labels an event that starts where a chunk does', () => {
    const { labelled } = placeLane(
      laneOf([{ day: 0, importance: 1, lasts: 0 }]),
      { start: YEAR.start, end: YEAR.start + 1 },
      {
        pxPerDay: 1100,
        origin: YEAR.start,
        end: YEAR.end,
        rows: 1,
        isFolded: false,
        cellLength: 40,
        labelSizes: () => titleOf(120),
        fullLabelLength: () => 120,
        leastLabel: 0,
        labelsRun: 'along',
      },
    );
    expect(labelled).toHaveLength(1);
  });

  it('does not draw more for a hundred times the events', () => {
    const crowd = Array.from({ length: 20_000 }, (_, index): Happening => ({
      day: index % 365,
      importance: index % 50 === 0 ? 1 : 3,
      lasts: 0,
    }));
    const { labelled, dots, counts } = placeLane(laneOf(crowd), YEAR, {
      pxPerDay: 3,
      origin: YEAR.start,
      end: YEAR.end,
      rows: 3,
      isFolded: false,
      cellLength: 40,
      labelSizes: () => titleOf(120),
      fullLabelLength: () => 200,
      leastLabel: 0,
      labelsRun: 'along',
    });
    expect(labelled.length + dots.length + counts.length).toBeLessThan(100);
  });
});
