import type { Language } from './catalogue';

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

/** A large count as readers of the language say it, in three figures, in Chinese in four: `176B`, `1762 亿`. */
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

/** A share in whole percent, a tenth of one below ten: `55 %`, `55%`. */
export function formatShare(share: number, language: Language): string {
  const percent = share < 0.1 ? Math.round(share * 1000) / 10 : Math.round(share * 100);
  return language === 'zh' ? `${percent}%` : `${percent} %`;
}

/** US dollars as readers of the language say them: `$4B`, `40 亿美元`. */
export function formatDollars(value: number, language: Language): string {
  return language === 'zh' ? `${formatCount(value, 'zh')}美元` : `$${formatCount(value, 'en')}`;
}
