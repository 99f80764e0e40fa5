import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildAtlas } from './atlas';
import { testDataset } from './testDataset';

const dataset = testDataset();
const [template] = dataset.events;
if (!template) throw new Error('the test dataset has events');

const happenings = fc.array(
  fc.record({
    category: fc.constantFrom(...dataset.categories.map(({ id }) => id)),
    date: fc.constantFrom('2023-03-14', '2023-03-14~', '2023-03', '2023', '2022-12-31'),
    importance: fc.constantFrom(1, 2, 3),
  }),
  { maxLength: 30 },
);

describe('the lanes of an atlas', () => {
  it('have each event in that of its category, as it is', () => {
    fc.assert(
      fc.property(happenings, (chosen) => {
        const { events, categories, eventLanes } = buildAtlas({
          ...dataset,
          events: chosen.map((event, index) => ({ ...template, ...event, id: `e${index}` })),
        });
        for (const { id } of categories) {
          const own = events.filter(({ category }) => category === id);
          const lane = eventLanes.get(id);
          expect(lane?.places.length ?? 0).toBe(own.length);
          if (!lane) continue;
          const among = (positions: Uint32Array) => Array.from(positions, (at) => own[at]?.id);
          const idsOf = (some: typeof own) => some.map(({ id }) => id);
          expect(Array.from(lane.places, (place) => events[place])).toEqual(own);
          expect([...lane.starts]).toEqual(own.map(({ days }) => days.start));
          expect([...lane.ends]).toEqual(own.map(({ days }) => days.end).sort((a, b) => a - b));
          for (const importance of [1, 2, 3] as const) {
            const { positions, starts } = lane.byImportance[importance];
            const alike = own.filter((event) => event.importance === importance);
            expect(among(positions)).toEqual(idsOf(alike));
            expect([...starts]).toEqual(alike.map(({ days }) => days.start));
          }
          const long = own.filter(({ days }) => days.end - days.start > 1);
          expect(among(lane.spans.positions)).toEqual(idsOf(long));
          expect([...lane.spans.starts]).toEqual(long.map(({ days }) => days.start));
          expect([...lane.spans.ends]).toEqual(long.map(({ days }) => days.end));
          expect(lane.longest).toBe(Math.max(0, ...own.map(({ days }) => days.end - days.start)));
        }
      }),
    );
  });
});
