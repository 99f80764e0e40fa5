import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDay, formatSpan, type DateForm } from './formatDate';

const MARCH_14_2023 = 19_430;
const MARCH_1_2023 = 19_417;
const DAYS = fc.integer({ min: -200_000, max: 100_000 });
const INTL_FORMS: Readonly<Record<DateForm, Intl.DateTimeFormatOptions>> = {
  day: { year: 'numeric', month: 'long', day: 'numeric' },
  dayOfMonth: { day: 'numeric' },
  month: { year: 'numeric', month: 'long' },
  shortMonth: { month: 'short' },
  year: { year: 'numeric' },
  weekday: { weekday: 'short', month: 'short', day: 'numeric' },
};

describe('a day', () => {
  it.each(Object.entries(INTL_FORMS))(
    'as %s reads as Intl has it in both languages',
    (form, options) => {
      for (const [language, locale] of [
        ['en', 'en-GB'],
        ['zh', 'zh-CN'],
      ] as const) {
        const format = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options });
        fc.assert(
          fc.property(DAYS, (day) => {
            const words = formatDay(day, form as DateForm, language);
            expect(words).toBe(format.format(day * 86_400_000).replace(',', ''));
          }),
        );
      }
    },
  );
});

describe('a span', () => {
  const span = (start: number, end: number, precision: 'day' | 'month' | 'year') =>
    ({ start, end, precision, approximate: false }) as const;

  it('is no more precise than known', () => {
    const march = { ...span(MARCH_1_2023, MARCH_1_2023 + 31, 'month'), approximate: true };
    expect(formatSpan(march, 'en')).toBe('about March 2023');
    expect(formatSpan(march, 'zh')).toBe('约2023年3月');
  });

  it.each([
    [5, 'day', '14–18 March 2023', '2023年3月14日至18日'],
    [30, 'day', '14 March – 12 April 2023', '2023年3月14日至4月12日'],
    [365, 'day', '14 March 2023 – 12 March 2024', '2023年3月14日至2024年3月12日'],
    [30, 'month', 'March–April 2023', '2023年3月至4月'],
    [365 * 2, 'month', 'March 2023 – March 2025', '2023年3月至2025年3月'],
    [365 * 2, 'year', '2023–2025', '2023年至2025年'],
  ] as const)(
    'of %d days known to the %s says what its ends share once',
    (days, precision, en, zh) => {
      const words = span(MARCH_14_2023, MARCH_14_2023 + days, precision);
      expect(formatSpan(words, 'en')).toBe(en);
      expect(formatSpan(words, 'zh')).toBe(zh);
    },
  );

  it('of one day names the day alone', () => {
    fc.assert(
      fc.property(DAYS, (day) => {
        expect(formatSpan(span(day, day + 1, 'day'), 'en')).toBe(formatDay(day, 'day', 'en'));
      }),
    );
  });
});
