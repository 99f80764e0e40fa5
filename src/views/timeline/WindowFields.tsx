import { memo, useLayoutEffect, useRef } from 'react';
import type { Atlas } from '../../data/atlas';
import { dayFromIso, isoFromDay } from '../../geometry/utcDay';
import type { TimeWindow } from '../../geometry/timeWindow';
import { windowFields } from '../../i18n/messages/windowFields';
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
  const t = useMessages(windowFields);
  const from = useView((state) => state.from);
  const to = useView((state) => state.to);
  const window = windowFrom({ from, to }, range, bounds);
  const first = Math.floor(window.start);
  const last = Math.ceil(window.end) - 1;
  const ends = { earliest: Math.ceil(bounds.start), latest: Math.floor(bounds.end) - 1 };
  return (
    <>
      <DayField
        {...ends}
        name={t.fromDay}
        day={first}
        onSet={(day) => {
          onSet({ start: day, end: Math.max(day, last) + 1 });
        }}
      />
      <span aria-hidden="true">–</span>
      <DayField
        {...ends}
        name={t.toDay}
        day={last}
        onSet={(day) => {
          onSet({ start: Math.min(first, day), end: day + 1 });
        }}
      />
    </>
  );
});

interface DayFieldProps {
  readonly name: string;
  readonly day: number;
  readonly earliest: number;
  readonly latest: number;
  readonly onSet: (day: number) => void;
}

/** A day that is set by Enter, which keeps the focus, or by leaving the field. */
function DayField({ name, day, earliest, latest, onSet }: DayFieldProps) {
  const ref = useRef<HTMLInputElement>(null);
  // Typed digits pass through dates that are none yet, so the field keeps its own text until the window changes.
  useLayoutEffect(() => {
    if (ref.current) ref.current.value = isoFromDay(day);
  }, [day]);
  const commit = ({ currentTarget: field }: { readonly currentTarget: HTMLInputElement }) => {
    const typed = dayFromIso(field.value);
    const next = typed === null ? day : Math.max(earliest, Math.min(latest, typed));
    if (next === day) field.value = isoFromDay(day);
    else onSet(next);
  };
  return (
    <input
      ref={ref}
      className="field"
      type="date"
      aria-label={name}
      title={name}
      min={isoFromDay(earliest)}
      max={isoFromDay(latest)}
      onBlur={commit}
      onKeyDown={(event) => {
        if (event.key === 'Enter') commit(event);
      }}
    />
  );
}
