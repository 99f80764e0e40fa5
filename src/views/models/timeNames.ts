import type { Language } from '../../i18n/catalogue';
import type { MeasureText } from '../../geometry/textWidth';
import { isoFromDay } from '../../geometry/utcDay';
import { formatDay } from '../../i18n/formatDate';
import type { TimeTick } from './timeAxis';

/** The row each name goes to: the finest units of a year in the first, the next coarser below them; -1: not named. */
export function rowsOf(ticks: readonly TimeTick[]): ReadonlyMap<TimeTick, number> {
  const finest = new Map<number, TimeTick['unit']>();
  // Within a year the ticks come from coarse to fine.
  let year = 0;
  const years = ticks.map(({ unit, day }) => {
    if (unit === 'year') year = day;
    finest.set(year, unit);
    return year;
  });
  return new Map(
    ticks.map((tick, index) => {
      const unit = finest.get(years[index] ?? 0);
      if (tick.unit === unit) return [tick, 0];
      // Below weeks come their months, which then name the year themselves.
      return [tick, unit === 'week' && tick.unit === 'year' ? -1 : 1];
    }),
  );
}

/** The longest name of a tick that fits its width on the axis; null if none does. */
export function nameOfTick(
  { unit, day, width }: TimeTick,
  isCoarse: boolean,
  measure: MeasureText,
  language: Language,
): string | null {
  const forms = formsOf(unit, day, isCoarse, language);
  return forms.find((form) => measure(form) + 5 <= width) ?? null;
}

function formsOf(
  unit: TimeTick['unit'],
  day: number,
  isCoarse: boolean,
  language: Language,
): readonly string[] {
  if (unit === 'year') {
    const year = isoFromDay(day).slice(0, 4);
    return [year, `’${year.slice(2)}`];
  }
  if (unit === 'week') return [formatDay(day, 'dayOfMonth', language)];
  const short = formatDay(day, 'shortMonth', language);
  return isCoarse ? [formatDay(day, 'month', language), short] : [short];
}
