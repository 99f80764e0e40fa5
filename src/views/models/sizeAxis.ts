import { formatCount } from '../../i18n/format';
import type { Language } from '../../i18n/catalogue';
import type { Interval } from './interval';

/** A line across the size axis. */
export interface SizeStep {
  readonly params: number;
  readonly log: number;
  /** A power of ten: the lines readers count by. */
  readonly major: boolean;
}

const PX_FOR_MINOR_STEPS = 130;
const PX_FOR_EVERY_STEP = 22;

/** The named steps within a stretch of log10 parameters drawn at some px a decade; finer ones where there is room. */
export function sizeSteps(shown: Interval, pxPerDecade: number): SizeStep[] {
  const every = Math.max(1, Math.ceil(PX_FOR_EVERY_STEP / pxPerDecade));
  const factors = pxPerDecade >= PX_FOR_MINOR_STEPS ? [1, 2, 5] : [1];
  const steps: SizeStep[] = [];
  for (let power = Math.floor(shown.start); power <= Math.ceil(shown.end); power += 1) {
    if (power % every !== 0) continue;
    for (const factor of factors) {
      const log = power + Math.log10(factor);
      if (log < shown.start || log > shown.end) continue;
      steps.push({ params: factor * 10 ** power, log, major: factor === 1 });
    }
  }
  return steps;
}

const ENGLISH_UNITS = ['', ' thousand', ' million', ' billion', ' trillion'];
const CHINESE_UNITS = [
  '1', '10', '100', '1000', '万', '十万', '百万', '千万', '亿', '十亿', '百亿', '千亿', '万亿',
  '十万亿', '百万亿', '千万亿',
]; // prettier-ignore

/** A step as readers of the language count: `10 billion`, `百亿`; short form `10B` where room is scarce. */
export function nameOfStep(params: number, language: Language, short: boolean): string {
  const power = Math.round(Math.log10(params));
  const isPower = Math.abs(Math.log10(params) - power) < 1e-9;
  if (language === 'zh')
    return (isPower ? CHINESE_UNITS[power] : null) ?? formatCount(params, 'zh');
  const group = Math.min(ENGLISH_UNITS.length - 1, Math.floor(Math.log10(params) / 3 + 1e-9));
  const unit = ENGLISH_UNITS[group];
  if (short || unit === undefined || group < 2) return formatCount(params, 'en');
  return `${Number((params / 1000 ** group).toPrecision(3))}${unit}`;
}

/** Log10 of the smallest and largest size with room beyond; a readable stretch even for one size or none. */
export function sizeBounds(params: readonly number[]): Interval {
  const logs = params.filter((value) => value > 0).map(Math.log10);
  const least = logs.reduce((a, b) => Math.min(a, b), Infinity);
  const most = logs.reduce((a, b) => Math.max(a, b), -Infinity);
  if (least > most) return { start: 6, end: 12 };
  const margin = Math.max(0.25, (1.5 - (most - least)) / 2);
  return { start: least - margin, end: most + margin };
}
