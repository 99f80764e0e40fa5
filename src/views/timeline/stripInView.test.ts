import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildAtlas } from '../../data/atlas';
import { testDataset } from '../../data/testDataset';
import type { TimeWindow } from '../../geometry/timeWindow';
import { isoFromDay, utcDay } from '../../geometry/utcDay';
import { RUNS } from '../../testing/runs';
import { labelSizes, leastLabel } from './labelSizes';
import { buildLanes, isSpan } from './lanes';
import { timelineLayout } from './layoutTimeline';

const YEAR = { start: utcDay(2023), end: utcDay(2024) };

const happenings = fc.array(
  fc.record({
    // Some of them within few days, where what is drawn by itself stands beside something else.
    day: fc.oneof(fc.integer({ min: -20, max: 380 }), fc.integer({ min: 100, max: 112 })),
    importance: fc.constantFrom(1 as const, 2 as const, 3 as const),
    lasts: fc.oneof({ weight: 9, arbitrary: fc.constant(0) }, fc.integer({ min: 1, max: 90 })),
  }),
  { maxLength: 150 },
);
const windows = fc
  .tuple(
    fc.double({ min: -20, max: 370, noNaN: true }),
    fc.double({ min: 1, max: 380, noNaN: true }),
  )
  .map(([start, days]) => ({ start: YEAR.start + start, end: YEAR.start + start + days }));
const rooms = fc.record({
  length: fc.integer({ min: 300, max: 2600 }),
  /** For one row of labels, or many. */
  breadth: fc.constantFrom(46, 300),
  orientation: fc.constantFrom('horizontal' as const, 'vertical' as const),
});

const titlePx = (id: string) => 40 + ((Number(id.slice(1)) * 31) % 260);

/** The places of what is to be drawn by itself: what is selected and what a step led to, often on the same day. */
const chosen = fc
  .tuple(fc.option(fc.nat({ max: 149 })), fc.option(fc.nat({ max: 149 })))
  .map((places) => places.filter((place) => place !== null));

type Happening = (typeof happenings extends fc.Arbitrary<infer T> ? T : never)[number];
type Room = typeof rooms extends fc.Arbitrary<infer T> ? T : never;

/** One lane of some events as a window shows it, those at some places among them to be alone. */
function draw(
  some: readonly Happening[],
  window: TimeWindow,
  { length, breadth, orientation }: Room,
  places: readonly number[] = [],
) {
  const dataset = testDataset();
  const [event] = dataset.events;
  if (!event) throw new Error('nothing to draw');
  const atlas = buildAtlas({
    ...dataset,
    events: some.map(({ day, importance, lasts }, index) => ({
      ...event,
      id: `e${index}`,
      date: isoFromDay(YEAR.start + day),
      ...(lasts > 0 && { endDate: isoFromDay(YEAR.start + day + lasts) }),
      importance,
    })),
  });
  const layout = timelineLayout(
    buildLanes(atlas, atlas.events, ['all'], () => ['all']),
    atlas.eventColumns,
    {
      ...{
        length,
        breadth,
        orientation,
        origin: YEAR.start,
        end: YEAR.end,
        folded: new Set(),
      },
      labelSizes: (one, pxPerDay, roominess) =>
        labelSizes(
          one,
          { title: () => titlePx(one.id), summary: () => 600 },
          { pxPerDay, cardWidth: orientation === 'vertical' ? 250 : null, roominess },
        ),
      fullLabelLength: ({ id }) => titlePx(id),
      leastLabel,
    },
  );
  const alone = atlas.events.filter(({ id }) => places.some((place) => id === `e${place}`));
  const drawing = layout(window, window, alone);
  const [lane] = drawing.lanes;
  if (!lane) throw new Error('a lane was asked for');
  const onScreen = ({ at }: { readonly at: number }) => at * drawing.stretch - drawing.shift;
  return { events: atlas.events, lane, onScreen, alone };
}

/** The px on screen of the label of a mark in the strip. */
function labelBox(
  mark: { readonly at: number; readonly labelAt: number; readonly labelWidth: number },
  onScreen: (mark: { readonly at: number }) => number,
) {
  const start = onScreen(mark) + mark.labelAt - mark.at;
  return { start, end: start + mark.labelWidth };
}

describe('stripInView', () => {
  it('draws or counts each event that has a day in the window, once, and no other', () => {
    fc.assert(
      fc.property(happenings, windows, rooms, chosen, (some, window, room, places) => {
        const { events, lane } = draw(some, window, room, places);
        const [first, last] = [Math.floor(window.start), Math.ceil(window.end)];
        const inView = events.filter(({ days }) => days.start < last && days.end > first);
        const drawn = lane.marks.map(({ event }) => event);
        expect(new Set(drawn).size).toBe(drawn.length);
        expect(drawn.every((event) => inView.includes(event))).toBe(true);
        const counted = lane.counts.reduce((sum, { count }) => sum + count, 0);
        expect(drawn.length + counted + (lane.running?.count ?? 0)).toBe(inView.length);
      }),
      RUNS.usual,
    );
  });

  it('has nothing cut by an edge of the plot', () => {
    fc.assert(
      fc.property(happenings, windows, rooms, (some, window, room) => {
        const { lane, onScreen } = draw(some, window, room);
        const dots = lane.marks.filter(({ row }) => row === null);
        for (const dot of dots) {
          if (dot.labelWidth === 0) continue;
          const { start, end } = labelBox(dot, onScreen);
          expect(start).toBeGreaterThanOrEqual(-1e-6);
          expect(end).toBeLessThanOrEqual(room.length + 1e-6);
          expect(dot.labelWidth).toBeGreaterThanOrEqual(Math.min(titlePx(dot.event.id), 60));
        }
        for (const mark of [...dots, ...lane.counts]) {
          const isBar = 'event' in mark && isSpan(mark.event);
          expect(onScreen(mark)).toBeGreaterThanOrEqual((isBar ? 0 : 5) - 1e-6);
          expect(onScreen(mark)).toBeLessThanOrEqual(room.length - 5 + 1e-6);
        }
      }),
      RUNS.usual,
    );
  });

  it('lays nothing on another in the strip', () => {
    fc.assert(
      fc.property(happenings, windows, rooms, chosen, (some, window, room, places) => {
        const { lane, onScreen } = draw(some, window, room, places);
        const isVertical = room.orientation === 'vertical';
        const boxes = [
          ...lane.marks
            // Of a bar that is alone the beginning may lie before the window.
            .filter(
              ({ row, event }) => row === null && event.days.start >= Math.floor(window.start),
            )
            .flatMap((mark) => [
              { start: onScreen(mark) - 5, end: onScreen(mark) + 5 },
              ...(mark.labelWidth > 0 ? [labelBox(mark, onScreen)] : []),
            ]),
          ...[...lane.counts, ...(lane.running ? [lane.running] : [])].map((count) => {
            const start = onScreen(count) - (isVertical ? 9 : count === lane.running ? 0 : 11);
            return { start, end: start + (isVertical ? 18 : 22) };
          }),
        ].sort((a, b) => a.start - b.start);
        boxes.slice(1).forEach(({ start }, index) => {
          expect(start).toBeGreaterThanOrEqual((boxes[index]?.end ?? 0) - 1e-6);
        });
      }),
      RUNS.usual,
    );
  });

  it('keeps titles clear of one another where an edge moves them, and above bars', () => {
    const row: Happening = { day: 99, importance: 1, lasts: 100 };
    const bar: Happening = { day: 100, importance: 2, lasts: 60 };
    const dot: Happening = { day: 130, importance: 3, lasts: 0 };
    const room: Room = { length: 1100, breadth: 46, orientation: 'horizontal' };
    const titled = (from: number, some: readonly Happening[]) => {
      const days = { start: YEAR.start + from, end: YEAR.start + from + 110 };
      return draw(some, days, room)
        .lane.marks.filter(({ row: own, labelWidth }) => own === null && labelWidth > 0)
        .map(({ event, at, labelAt }) => `${event.id} ${labelAt < at ? 'before' : 'after'}`);
    };
    expect(titled(99, [row, bar, dot])).toEqual(['e2 after']);
    const later: Happening = { day: 160, importance: 3, lasts: 0 };
    expect(titled(90, [row, dot, later])).toEqual(['e1 after', 'e2 after']);
    expect(titled(53, [row, dot, later])).toEqual(['e1 after', 'e2 before']);
  });

  it('draws what is to be alone by itself wherever it is in view, and moves no label for it', () => {
    const someRoom = rooms.map((room) => ({ ...room, length: room.length / 2 }));
    fc.assert(
      fc.property(happenings, windows, someRoom, chosen, (some, window, room, places) => {
        const { lane, alone } = draw(some, window, room, places);
        for (const one of alone) {
          const { start, end } = one.days;
          const isInView = start < Math.ceil(window.end) && end > Math.floor(window.start);
          expect(lane.marks.some(({ event }) => event === one)).toBe(isInView);
        }
        const labelled = ({ marks }: typeof lane) => marks.filter(({ row }) => row !== null);
        const placesOf = (drawn: typeof lane) =>
          labelled(drawn).map(({ event: { id }, row, at, labelAt, labelWidth }) => ({
            ...{ id, row, at, labelAt, labelWidth },
          }));
        expect(placesOf(lane)).toEqual(placesOf(draw(some, window, room).lane));
      }),
      RUNS.usual,
    );
  });
});
