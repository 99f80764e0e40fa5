import { memo } from 'react';
import type { Atlas } from '../../data/atlas';
import { dayFromIso, isoFromDay } from '../../geometry/utcDay';
import type { TimeWindow } from '../../geometry/timeWindow';
import { timeline } from '../../i18n/messages/timeline';
import { useMessages } from '../../i18n/useLanguage';
import { useView } from '../../state/useView';
import { windowFrom } from './bounds';

interface WindowFieldsProps {
  readonly range: Atlas['range'];
  readonly bounds: TimeWindow;
  readonly onSet: (window: TimeWindow) => void;
}

/** The window's first and last day, to be read and typed; with the rest of the page they follow a gesture at a distance. */
export const WindowFields = memo(function WindowFields({
  range,
  bounds,
  onSet,
}: WindowFieldsProps) {
  const t = useMessages(timeline);
  const from = useView((state) => state.from);
  const to = useView((state) => state.to);
  const window = windowFrom({ from, to }, range, bounds);
  const first = window.start;
  const last = window.end - 1;
  const earliest = Math.ceil(bounds.start);
  const latest = Math.floor(bounds.end) - 1;
  const field = (name: string, day: number, windowFrom: (day: number) => TimeWindow) => (
    <input
      className="field"
      type="date"
      aria-label={name}
      title={name}
      // Typed digits pass through dates that are none yet, so the field keeps its own text until the window changes.
      key={`${name} ${day}`}
      defaultValue={isoFromDay(day)}
      min={isoFromDay(earliest)}
      max={isoFromDay(latest)}
      onBlur={({ target }) => {
        const typed = dayFromIso(target.value);
        const next = typed === null ? day : Math.max(earliest, Math.min(latest, typed));
        if (next === day) target.value = isoFromDay(day);
        else onSet(windowFrom(next));
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter') event.currentTarget.blur();
      }}
    />
  );
  return (
    <span className="timeline-fields">
      {field(t.fromDay, first, (day) => ({ start: day, end: Math.max(day, last) + 1 }))}
      <span aria-hidden="true">–</span>
      {field(t.toDay, last, (day) => ({ start: Math.min(first, day), end: day + 1 }))}
    </span>
  );
});
