import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildAtlas } from '../../data/atlas';
import { testDataset } from '../../data/testDataset';
import { isoFromDay, utcDay } from '../../geometry/utcDay';
import { RUNS } from '../../testing/runs';
import { labelSizes, leastLabel } from './labelSizes';
import { buildLanes } from './lanes';
import { timelineLayout, type TimelineSpace } from './layoutTimeline';

const YEAR = { start: utcDay(2023), end: utcDay(2024) };
/** Elements a view may have, less those it has beside marks and counts: months, lane names, tools, the whole range. */
const MOST_DRAWN = 500 - 116;

type Room = Readonly<Record<'events' | 'lanes' | 'length' | 'breadth', number>>;

/** The layout of a year's events, spread over lanes in turn, on a drawing of some px; `titlePx` of the event at a place. */
function layoutYear(
  { events: count, lanes: laneCount, length, breadth }: Room,
  titlePx: (place: number) => number,
  least: TimelineSpace['leastLabel'] = leastLabel,
) {
  const dataset = testDataset();
  const [event] = dataset.events;
  if (!event) throw new Error('nothing to draw');
  const atlas = buildAtlas({
    ...dataset,
    events: Array.from({ length: count }, (_, place) => ({
      ...event,
      id: `e${place}`,
      date: isoFromDay(YEAR.start + ((place * 7) % 365)),
      importance: ((place % 3) + 1) as 1 | 2 | 3,
    })),
  });
  const laneIds = Array.from({ length: laneCount }, (_, lane) => `${lane}`);
  const placeOf = new Map(atlas.events.map((one, place) => [one, place]));
  const lanes = buildLanes(atlas, atlas.events, laneIds, (one) => [
    `${(placeOf.get(one) ?? NaN) % laneCount}`,
  ]);
  const lengthOf = ({ id }: { readonly id: string }) => titlePx(Number(id.slice(1)));
  return timelineLayout(lanes, atlas.eventColumns, {
    ...{
      length,
      breadth,
      orientation: 'horizontal',
      origin: YEAR.start,
      end: YEAR.end,
      folded: new Set(),
    },
    labelSizes: (one, pxPerDay, roominess) =>
      labelSizes(
        one,
        { title: () => lengthOf(one), summary: () => 600 },
        { pxPerDay, cardWidth: null, roominess },
      ),
    fullLabelLength: lengthOf,
    leastLabel: least,
  });
}

function drawYear(room: Room, titlePx: (place: number) => number) {
  const drawn = layoutYear(room, titlePx)(YEAR).lanes;
  return { marks: drawn.flatMap(({ marks }) => marks), counts: drawn.flatMap((l) => l.counts) };
}

/** From a tablet to a wall, upright or across. */
const screen = fc
  .record({
    lanes: fc.integer({ min: 1, max: 15 }),
    length: fc.integer({ min: 560, max: 5000 }),
    upright: fc.double({ min: 0.3, max: 1.6, noNaN: true }),
  })
  .map(({ lanes, length, upright }) => ({ lanes, length, breadth: length * upright }));

describe('timelineLayout', () => {
  it('draws no more of a year than a page has elements for, on a screen of any size', () => {
    fc.assert(
      fc.property(screen, fc.integer({ min: 20, max: 500 }), (room, longest) => {
        const { marks, counts } = drawYear(
          { events: 4000, ...room },
          (place) => 20 + ((place * 31) % longest),
        );
        expect(marks.length + counts.length).toBeLessThanOrEqual(MOST_DRAWN);
      }),
      RUNS.costly,
    );
  });

  it('draws the same as if every title were measured', () => {
    const shown = fc
      .tuple(fc.integer({ min: 0, max: 360 }), fc.double({ min: 0.5, max: 365, noNaN: true }))
      .map(([day, days]) => ({ start: YEAR.start + day, end: YEAR.start + day + days }));
    fc.assert(
      fc.property(screen, fc.nat({ max: 3000 }), shown, (room, events, window) => {
        const titlePx = (place: number) => 20 + ((place * 31) % 400);
        const lanesOf = (least?: TimelineSpace['leastLabel']) =>
          layoutYear({ ...room, events }, titlePx, least)(window).lanes;
        expect(lanesOf()).toEqual(lanesOf(() => 0));
      }),
      RUNS.costly,
    );
  });

  it('moves no label to another row in a pan, at any scale', () => {
    const pan = fc.record({
      start: fc.integer({ min: 20, max: 300 }),
      days: fc.double({ min: 0.5, max: 60, noNaN: true }),
      by: fc.double({ min: -20, max: 20, noNaN: true }),
    });
    fc.assert(
      fc.property(screen, fc.nat({ max: 2000 }), pan, (room, events, { start, days, by }) => {
        const layout = layoutYear({ ...room, events }, (place) => 20 + ((place * 31) % 400));
        const before = { start: YEAR.start + start, end: YEAR.start + start + days };
        const after = { start: before.start + by, end: before.end + by };
        const placesIn = (window: typeof before) =>
          new Map(
            layout(window, before).lanes.flatMap(({ top, marks }) =>
              marks.map(({ event, row }) => [event.id, row === null ? null : `${top} ${row}`]),
            ),
          );
        const places = placesIn(before);
        for (const [id, place] of placesIn(after)) {
          const last = places.get(id) ?? null;
          if (last !== null && place !== null) expect(place).toBe(last);
        }
      }),
      RUNS.costly,
    );
  });

  it('lays no label on another and none over an edge, in windows of any share of days', () => {
    const shown = fc
      .tuple(
        fc.double({ min: 0, max: 350, noNaN: true }),
        fc.double({ min: 1, max: 14, noNaN: true }),
      )
      .map(([start, days]) => ({ start: YEAR.start + start, end: YEAR.start + start + days }));
    fc.assert(
      fc.property(screen, fc.nat({ max: 3000 }), shown, (room, events, window) => {
        const layout = layoutYear({ ...room, events }, (place) => 20 + ((place * 31) % 400));
        const { lanes, stretch, shift } = layout(window);
        for (const { marks } of lanes) {
          const boxes = marks.flatMap(({ row, rows, at, labelAt, labelWidth }) => {
            const left = at * stretch - shift + labelAt - at;
            return row === null || labelWidth === 0
              ? []
              : [{ row, rows, left, right: left + labelWidth }];
          });
          boxes.forEach((box, index) => {
            expect(box.left).toBeGreaterThanOrEqual(-1e-6);
            expect(box.right).toBeLessThanOrEqual(room.length + 1e-6);
            for (const other of boxes.slice(index + 1)) {
              const isApart =
                box.row + box.rows <= other.row ||
                other.row + other.rows <= box.row ||
                box.right <= other.left + 1e-6 ||
                other.right <= box.left + 1e-6;
              expect(isApart).toBe(true);
            }
          });
        }
      }),
      RUNS.costly,
    );
  });

  it('cuts titles on a small screen rather than have none, and has them whole on a large one', () => {
    const cutOf = (room: { readonly length: number; readonly breadth: number }) => {
      const { marks } = drawYear({ events: 600, lanes: 8, ...room }, () => 260);
      const titled = marks.filter(({ row }) => row !== null);
      return titled.filter(({ labelWidth }) => labelWidth < 260).length / titled.length;
    };
    expect(cutOf({ length: 1100, breadth: 400 })).toBeGreaterThan(0.5);
    expect(cutOf({ length: 2400, breadth: 1050 })).toBeLessThan(0.15);
  });

  it('cuts no label of the whole year at its end, and leaves none without text', () => {
    fc.assert(
      fc.property(screen, fc.integer({ min: 20, max: 800 }), (room, events) => {
        const { marks } = drawYear({ events, ...room }, (place) => 20 + ((place * 31) % 300));
        for (const { row, labelAt, labelWidth, event } of marks) {
          if (row === null) continue;
          expect(labelAt + labelWidth).toBeLessThanOrEqual(room.length + 5);
          const whole = 20 + ((Number(event.id.slice(1)) * 31) % 300);
          expect(labelWidth).toBeGreaterThanOrEqual(Math.min(whole, 60));
        }
      }),
      RUNS.costly,
    );
  });
});
