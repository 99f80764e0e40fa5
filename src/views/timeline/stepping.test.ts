import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stepFrom, windowShowing } from './stepping';

interface Dated {
  readonly id: string;
  readonly days: { start: number; end: number; precision: 'day'; approximate: boolean };
}
const eventOn = (id: string, day: number): Dated => ({
  id,
  days: { start: day, end: day + 1, precision: 'day', approximate: false },
});
const byDay = (a: Dated, b: Dated) => a.days.start - b.days.start;
/** Events in order of time, some on the same day. */
const events = fc
  .array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 12 })
  .map((days) => days.map((day, index) => eventOn(`e${index}`, day)).sort(byDay));

describe('stepping through a list of events', () => {
  it('visits each event once, in order of time, and ends', () => {
    fc.assert(
      fc.property(events, (list) => {
        const visited: Dated[] = [];
        for (let at = stepFrom(list, null, 1); at !== null; at = stepFrom(list, at, 1)) {
          visited.push(at);
          expect(visited.length).toBeLessThanOrEqual(list.length);
        }
        expect(visited).toEqual(list);
      }),
    );
  });

  it('comes back by a step the other way', () => {
    fc.assert(
      fc.property(events, fc.nat(), (list, index) => {
        const from = list[index % list.length] ?? null;
        const next = stepFrom(list, from, 1);
        if (next !== null) expect(stepFrom(list, next, -1)).toBe(from);
      }),
    );
  });

  it('goes on from an event outside the list by its day', () => {
    const list = [eventOn('a', 3), eventOn('b', 5)];
    const outside = eventOn('c', 4);
    expect(stepFrom(list, outside, 1)?.id).toBe('b');
    expect(stepFrom(list, outside, -1)?.id).toBe('a');
  });
});

describe('the window that shows an event', () => {
  const limits = { bounds: { start: 0, end: 365 }, shortest: 1 };

  it('is the one there is if it has the day, else of the same length with the day in it', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 364 }),
        fc.integer({ min: 0, max: 300 }),
        fc.integer({ min: 1, max: 60 }),
        (day, start, length) => {
          const shown = { start, end: start + length };
          const next = windowShowing(eventOn('e', day), shown, limits);
          expect(next.end - next.start).toBeCloseTo(length);
          expect(day + 0.5).toBeGreaterThan(next.start);
          expect(day + 0.5).toBeLessThan(next.end);
          if (day >= shown.start && day < shown.end) expect(next).toEqual(shown);
        },
      ),
    );
  });
});
