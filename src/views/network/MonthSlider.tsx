import type { RefObject } from 'react';
import { formatDay } from '../../i18n/formatDate';
import { useLanguage } from '../../i18n/useLanguage';
import type { Replay } from './useReplay';

interface MonthSliderProps {
  readonly name: string;
  readonly label: string;
  readonly replay: Replay;
  /** How many ties each month brought. */
  readonly counts: readonly number[];
  readonly inputRef: RefObject<HTMLInputElement | null>;
  readonly onMove: (month: number) => void;
}

/** More names of months would run into each other on a phone. */
const MOST_NAMED_MONTHS = 12;

/** The months as a slider over bars of how many ties each brought; past the last month all are shown. */
export function MonthSlider({ name, label, replay, counts, inputRef, onMove }: MonthSliderProps) {
  const language = useLanguage();
  const { months, at } = replay;
  const most = Math.max(1, ...counts);
  return (
    <span className="replay-slider">
      <span aria-hidden="true" className="replay-months">
        {months.map((month, index) => (
          <span
            key={month.start}
            className={index === at ? 'replay-month current' : 'replay-month'}
            style={{
              left: `calc(var(--thumb) / 2 + (100% - var(--thumb)) * ${index / months.length})`,
            }}
          >
            <span
              className="replay-month-bar"
              style={{ height: `${((counts[index] ?? 0) / most) * 100}%` }}
            />
            {months.length <= MOST_NAMED_MONTHS && (
              <span className="replay-month-name">
                {formatDay(month.start, 'shortMonth', language)}
              </span>
            )}
          </span>
        ))}
      </span>
      <input
        ref={inputRef}
        type="range"
        aria-label={name}
        aria-valuetext={label}
        min={0}
        max={months.length}
        step={1}
        value={at}
        onChange={({ target }) => {
          onMove(Number(target.value));
        }}
      />
    </span>
  );
}
