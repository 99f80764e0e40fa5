import type { Language } from '../../i18n/catalogue';
import { models as messages } from '../../i18n/messages/models';
import type { Trend } from './trend';

const DAYS_PER_MONTH = 365.2425 / 12;
const MONTHS_PER_YEAR = 12;
/** Below so many months a time is told in days, above so many in years. */
const FEW_MONTHS = 2;
const MANY_MONTHS = 30;
const MANY_YEARS = 100;

/** What a trend says, with its interval, or why there is none to tell; and what it must not be taken for. */
export function trendInWords(trend: Trend | null, language: Language): string {
  const t = messages[language];
  if (trend === null) return t.trendOfTooFew;
  const { count, slope, slopeLow, slopeHigh } = trend;
  const timeOf = (perDay: number) => durationInWords(1 / Math.abs(perDay), language);
  const sentence =
    slopeLow <= 0 && slopeHigh >= 0
      ? t.trendUnclear(timeOf(slopeLow), timeOf(slopeHigh), count)
      : slope > 0
        ? t.trendDoubles(timeOf(slope), timeOf(slopeHigh), timeOf(slopeLow), count)
        : t.trendHalves(timeOf(slope), timeOf(slopeLow), timeOf(slopeHigh), count);
  return `${sentence}${t.trendCaveat}`;
}

/** A stretch of days to two figures, in the unit readers would choose: `45 days`, `7.2 months`, `3.1 years`. */
function durationInWords(days: number, language: Language): string {
  const t = messages[language];
  const rounded = (value: number) => Number(value.toPrecision(2));
  const months = days / DAYS_PER_MONTH;
  if (months < FEW_MONTHS) return t.days(rounded(days));
  if (months < MANY_MONTHS) return t.months(rounded(months));
  const years = months / MONTHS_PER_YEAR;
  return years > MANY_YEARS ? t.manyYears : t.years(rounded(years));
}
