import { describe, expect, it } from 'vitest';
import { axisUnits, calendarUnits } from '../../geometry/calendarTicks';
import { approximateMeasure } from '../../geometry/textWidth';
import { lengthOf } from '../../geometry/timeWindow';
import { utcDay } from '../../geometry/utcDay';
import { headerNames } from './headerNames';

const measure = approximateMeasure(12);
const YEAR = { start: utcDay(2023), end: utcDay(2024) };

function namesOf(length: number, window = YEAR, count = 47, language: 'en' | 'zh' = 'en') {
  const pxPerDay = length / lengthOf(window);
  const { header, minor } = axisUnits(pxPerDay);
  const headers = calendarUnits(window, header).map((unit) => ({
    ...unit,
    at: (unit.start - window.start) * pxPerDay,
    length: lengthOf(unit) * pxPerDay,
    count,
  }));
  return headerNames({ headers, window, pxPerDay, minorUnit: minor }, language, measure);
}

describe('headerNames', () => {
  it('never says more than there is room for, at any width and in both languages', () => {
    const cut: string[] = [];
    for (const language of ['en', 'zh'] as const) {
      for (const [start, end] of [
        [0, 365],
        [28, 95],
        [30, 60.5],
        [3, 9],
      ] as const) {
        const window = { start: YEAR.start + start, end: YEAR.start + end };
        for (let length = 200; length < 2600; length += 17) {
          for (const { shown, count, isStacked, room } of namesOf(length, window, 47, language)) {
            const lines = isStacked ? [shown, count] : [`${shown} ${count}`.trim()];
            const wide = lines.filter((line) => line !== '' && measure(line) + 12.2 > room);
            cut.push(...wide.map((line) => `${line} in ${room} px`));
          }
        }
      }
    }
    expect(cut).toEqual([]);
  });

  it('calls the months of a year alike, however long their names', () => {
    const shownAt = (length: number) => namesOf(length).map(({ shown }) => shown);
    expect(shownAt(1300)).toContain('Sept');
    expect(shownAt(1300)).toContain('May');
    expect(shownAt(1800)).toContain('September 2023');
    expect(shownAt(1800)).toContain('May 2023');
  });

  it('puts all numbers below the names where one has no room beside', () => {
    const months = namesOf(560);
    expect(months.map(({ count }) => count)).toEqual(Array<unknown>(12).fill('47'));
    expect(months.map(({ isStacked }) => isStacked)).toEqual(Array<unknown>(12).fill(true));
    expect(months[8]).toMatchObject({ shown: 'Sept' });
  });

  it('leaves out the number, then the name, of a month of which little is in view', () => {
    const window = { start: utcDay(2023, 1, 31), end: utcDay(2023, 3, 4) };
    const [before, inView, after] = namesOf(420, window);
    expect(before).toMatchObject({ shown: '', count: '', whole: 'January 2023' });
    expect(inView).toMatchObject({ shown: 'February 2023', count: '47' });
    expect(after).toMatchObject({ shown: 'Mar', count: '' });
  });
});
