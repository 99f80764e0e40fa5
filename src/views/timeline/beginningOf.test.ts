import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildAtlas } from '../../data/atlas';
import { testDataset } from '../../data/testDataset';
import { beginningOf, markCount } from './beginningOf';
import type { TimelineDrawing } from './layoutTimeline';
import type { PlacedCount, PlacedEvent } from './placed';

const [event] = buildAtlas(testDataset()).events;
if (!event) throw new Error('the test dataset has events');

const places = fc.array(fc.integer({ min: 0, max: 2000 }), { maxLength: 40 });
const drawings = fc
  .array(fc.tuple(places, places), { maxLength: 6 })
  .map((lanes): TimelineDrawing => ({
    ...{
      window: { start: 0, end: 100 },
      pxPerDay: 1,
      level: 1,
      stretch: 1.25,
      shift: 100,
      height: 400,
    },
    ...{ headers: [], ticks: [], minorUnit: null },
    lanes: lanes.map(([marksAt, countsAt], index) => ({
      ...{ id: `${index}`, top: index * 50, height: 50, running: null, before: 0, after: 0 },
      marks: marksAt.map((at): PlacedEvent => ({
        ...{
          event,
          day: at,
          at,
          row: null,
          labelAt: at,
          labelWidth: 0,
          rows: 0,
          detail: 'title',
        },
      })),
      counts: countsAt.map((at): PlacedCount => ({
        ...{ day: at, at, count: 2, start: at, end: at + 1 },
      })),
    })),
  }));

describe('beginningOf', () => {
  it('has the first so many marks of its lanes, in order, and all of them in the end', () => {
    fc.assert(
      fc.property(drawings, fc.nat(300), (drawing, most) => {
        const beginning = beginningOf(drawing, most);
        const marksOf = ({ lanes }: TimelineDrawing) =>
          lanes.flatMap(({ marks, counts }) => [...marks, ...counts]);
        expect(marksOf(beginning)).toEqual(marksOf(drawing).slice(0, most));
        expect(markCount(beginning)).toBe(Math.min(most, markCount(drawing)));
        expect(beginning.lanes.map(({ id }) => id)).toEqual(drawing.lanes.map(({ id }) => id));
      }),
    );
  });
  it('keeps a lane that is whole as it is, so that it is not drawn again', () => {
    fc.assert(
      fc.property(drawings, (drawing) => {
        const { lanes } = beginningOf(drawing, markCount(drawing));
        lanes.forEach((lane, index) => {
          expect(lane).toBe(drawing.lanes[index]);
        });
      }),
    );
  });
});
