import type { MeasureText } from '../../geometry/textWidth';
import { isoFromDay } from '../../geometry/utcDay';
import { formatDay } from '../../i18n/format';
import { models as messages } from '../../i18n/messages/models';
import { useLanguage, useMessages } from '../../i18n/useLanguage';
import type { ModelsDrawing } from './layoutModels';
import type { ModelsRoom } from './room';
import { nameOfStep } from './sizeAxis';
import type { TimeTick } from './timeAxis';

interface ModelsAxesProps {
  readonly drawing: ModelsDrawing;
  readonly room: ModelsRoom;
  readonly gutter: number;
  readonly narrow: boolean;
  /** Height of the plot and the shelf together. */
  readonly height: number;
  readonly measure: MeasureText;
}

/** Grid, names of the steps, the shelf's ground and the dates, behind the marks. */
export function ModelsAxes({ drawing, room, gutter, narrow, height, measure }: ModelsAxesProps) {
  const t = useMessages(messages);
  const language = useLanguage();
  const { width, plotHeight } = room;
  const { shelf } = drawing;
  const rows = rowsOf(drawing.timeTicks);
  return (
    <g aria-hidden="true">
      {drawing.compressed.map(({ x, days }) => (
        <rect
          key={days.start}
          className="models-compressed"
          x={x.start}
          width={x.end - x.start}
          height={height}
        />
      ))}
      {drawing.timeTicks.filter(isApart).map(({ unit, day, x }) => (
        <line
          key={`${unit}${day}`}
          className={`models-grid time ${unit}`}
          x1={x}
          x2={x}
          y2={height}
        />
      ))}
      {drawing.sizeTicks.map(({ params, major, y }) => (
        <g key={params} transform={`translate(0,${y})`}>
          <line className={`models-grid size${major ? '' : ' minor'}`} x2={width} />
          <text className={`models-step${major ? '' : ' minor'}`} x={-8} dy="0.35em">
            {nameOfStep(params, language, narrow)}
          </text>
        </g>
      ))}
      {room.shelfRows > 0 && (
        <g transform={`translate(0,${shelf.top})`}>
          <rect className="models-shelf" x={-gutter} width={width + gutter} height={shelf.height} />
          <text className="models-shelf-name" x={narrow ? -gutter + 6 : -gutter + 8} y={14}>
            {t.shelf(shelf.count)}
          </text>
        </g>
      )}
      <line className="models-floor" x1={-gutter} x2={width} y1={height} y2={height} />
      <line className="models-floor faint" x2={width} y1={plotHeight} y2={plotHeight} />
      {drawing.timeTicks.map((tick) => (
        <TimeName
          key={`${tick.unit}${tick.day}`}
          tick={tick}
          y={height}
          row={rows.get(tick) ?? 0}
          measure={measure}
        />
      ))}
      {drawing.compressed.map(({ x, days }) => {
        const years = [days.start, days.end - 1].map((day) => isoFromDay(day).slice(0, 4));
        const span = [...new Set(years)].join('–');
        const words = [t.compressed(span), span].find((form) => measure(form) <= x.end - x.start);
        if (words === undefined) return null;
        return (
          <text key={days.start} className="models-compressed-name" x={x.start + 4} y={height + 34}>
            {words}
          </text>
        );
      })}
      {drawing.compressed.map(({ x, days }) => (
        <path
          key={days.start}
          className="models-break"
          d={`M${x.end - 3},${height - 6}l6,4l-6,4l6,4`}
        />
      ))}
    </g>
  );
}

/** Lines nearer than this to the next would run together into a blot. */
const LEAST_APART_PX = 6;

function isApart({ width }: TimeTick): boolean {
  return width >= LEAST_APART_PX;
}

const ROW_BASELINES_PX = [17, 34];

/** The row each name goes to: the finest units of a year in the first, the next coarser below them. */
function rowsOf(ticks: readonly TimeTick[]): ReadonlyMap<TimeTick, number> {
  const finest = new Map<string, TimeTick['unit']>();
  // Within a year the ticks come from coarse to fine.
  for (const { unit, day } of ticks) finest.set(yearOf(day), unit);
  return new Map(
    ticks.map((tick) => {
      const unit = finest.get(yearOf(tick.day));
      if (tick.unit === unit) return [tick, 0];
      // Below weeks come their months, which then name the year themselves.
      return [tick, unit === 'week' && tick.unit === 'year' ? -1 : 1];
    }),
  );
}

function yearOf(day: number): string {
  return isoFromDay(day).slice(0, 4);
}

interface TimeNameProps {
  readonly tick: TimeTick;
  readonly y: number;
  /** -1: not named. */
  readonly row: number;
  readonly measure: MeasureText;
}

function TimeName({ tick: { unit, day, x, width }, y, row, measure }: TimeNameProps) {
  const language = useLanguage();
  const baseline = ROW_BASELINES_PX[row];
  if (baseline === undefined) return null;
  const year = yearOf(day);
  const forms =
    unit === 'year'
      ? [year, `’${year.slice(2)}`]
      : unit === 'week'
        ? [formatDay(day, 'dayOfMonth', language)]
        : [...(row === 1 ? ['month' as const] : []), 'shortMonth' as const].map((form) =>
            formatDay(day, form, language),
          );
  const name = forms.find((form) => measure(form) + 5 <= width);
  if (name === undefined) return null;
  return (
    <text className={`models-time ${unit}${row === 1 ? ' coarse' : ''}`} x={x + 4} y={y + baseline}>
      {name}
    </text>
  );
}
