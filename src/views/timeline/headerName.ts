import type { Language } from '../../i18n/catalogue';
import { formatDay } from '../../i18n/formatDate';
import type { CalendarUnit } from '../../geometry/calendarTicks';

const LEAST_PX_FOR_LONG_NAMES = 96;

/** What a month or year of the header is called, as shown in so many px and in full. */
export function headerName(
  { unit, start, length }: Pick<CalendarUnit, 'unit' | 'start'> & { readonly length: number },
  language: Language,
): { readonly shown: string; readonly whole: string } {
  const whole = formatDay(start, unit === 'year' ? 'year' : 'month', language);
  const isShort = unit === 'month' && length < LEAST_PX_FOR_LONG_NAMES;
  return { shown: isShort ? formatDay(start, 'shortMonth', language) : whole, whole };
}
