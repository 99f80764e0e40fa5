import type { Language } from './catalogue';

const MS_PER_DAY = 86_400_000;
const LOCALES: Readonly<Record<Language, string>> = { en: 'en-GB', zh: 'zh-CN' };

/** Intl formatters cost about 50 µs each to make and are asked for thousands of times. */
const formats = new Map<string, Intl.DateTimeFormat>();

function dateFormat(language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${language}${JSON.stringify(options)}`;
  let format = formats.get(key);
  if (!format) {
    format = new Intl.DateTimeFormat(LOCALES[language], { timeZone: 'UTC', ...options });
    formats.set(key, format);
  }
  return format;
}

export type DateForm =
  'day' | 'dayOfMonth' | 'shortDay' | 'month' | 'monthName' | 'shortMonth' | 'year' | 'weekday';

const DATE_FORMS: Readonly<Record<DateForm, Intl.DateTimeFormatOptions>> = {
  day: { year: 'numeric', month: 'long', day: 'numeric' },
  dayOfMonth: { day: 'numeric' },
  shortDay: { month: 'short', day: 'numeric' },
  month: { year: 'numeric', month: 'long' },
  monthName: { month: 'long' },
  shortMonth: { month: 'short' },
  year: { year: 'numeric' },
  weekday: { weekday: 'short', month: 'short', day: 'numeric' },
};

/** A UTC day (whole days since 1970-01-01) in words: `14 March 2023`, `2023年3月14日`. */
export function formatDay(day: number, form: DateForm, language: Language): string {
  return dateFormat(language, DATE_FORMS[form]).format(day * MS_PER_DAY);
}

interface Span {
  readonly start: number;
  readonly end: number;
  readonly precision: 'day' | 'month' | 'year';
  readonly approximate: boolean;
}

/** A span of UTC days [start, end) as precisely as it is known: `March 2023`, `about 2022`, `17–22 November 2023`. */
export function formatSpan(span: Span, language: Language): string {
  const key = `${language} ${span.precision} ${span.start} ${span.end} ${span.approximate}`;
  let words = spanWords.get(key);
  if (words === undefined) {
    words = spanInWords(span, language);
    spanWords.set(key, words);
  }
  return words;
}

/** A drawing asks for the same few hundred spans at every step of a gesture. */
const spanWords = new Map<string, string>();

function spanInWords(span: Span, language: Language): string {
  const format = dateFormat(language, DATE_FORMS[span.precision]);
  const first = format.format(span.start * MS_PER_DAY);
  const last = (span.end - 1) * MS_PER_DAY;
  // formatRange takes ten times as long as format, and most spans are of one day, month or year.
  const words =
    first === format.format(last) ? first : format.formatRange(span.start * MS_PER_DAY, last);
  if (!span.approximate) return words;
  return language === 'zh' ? `约${words}` : `about ${words}`;
}

/** A whole number with the language's separators. */
export function formatNumber(value: number, language: Language): string {
  return value.toLocaleString(LOCALES[language]);
}

const ENGLISH_STEPS = [
  [1e12, 'T'],
  [1e9, 'B'],
  [1e6, 'M'],
  [1e3, 'K'],
] as const;
const CHINESE_STEPS = [
  [1e12, ' 万亿'],
  [1e8, ' 亿'],
  [1e4, ' 万'],
] as const;

/** A large count in three figures as readers of the language say it: `176B`, `1760 亿`. */
export function formatCount(value: number, language: Language): string {
  const steps = language === 'zh' ? CHINESE_STEPS : ENGLISH_STEPS;
  // Rounding may carry into the next unit (999,999 is 1M, not 1000K), so the unit is chosen after rounding.
  const rounded = Number(value.toPrecision(language === 'zh' ? 4 : 3));
  for (const [step, unit] of steps) {
    if (rounded >= step) return `${Number((rounded / step).toPrecision(4))}${unit}`;
  }
  return String(rounded);
}

/** A stretch of counts, as one count where both ends read alike: `100B–1T`, `1000 亿–1 万亿`. */
export function formatCountRange(low: number, high: number, language: Language): string {
  const ends = [low, high].map((value) => formatCount(value, language));
  return [...new Set(ends)].join('–');
}

/** An amount of memory in decimal gigabytes or megabytes: `13.5 GB`. */
export function formatBytes(bytes: number, language: Language): string {
  const [value, unit] = bytes >= 1e9 ? [bytes / 1e9, 'GB'] : [bytes / 1e6, 'MB'];
  const digits = value < 100 ? 1 : 0;
  const number = value.toLocaleString(LOCALES[language], { maximumFractionDigits: digits });
  return `${number} ${unit}`;
}

/** US dollars as readers of the language say them: `$4B`, `40 亿美元`. */
export function formatDollars(value: number, language: Language): string {
  return language === 'zh' ? `${formatCount(value, 'zh')}美元` : `$${formatCount(value, 'en')}`;
}
