import type { Language } from '../../i18n/catalogue';
import { groupThousands } from '../../i18n/groupThousands';
import { models as messages } from '../../i18n/messages/models';
import type { MeasureText } from '../../geometry/textWidth';
import { isoFromDay } from '../../geometry/utcDay';
import type { ModelsDrawing } from './layoutModels';
import type { PlotFrame } from './room';
import { nameOfStep } from './sizeAxis';
import type { TimeTick } from './timeAxis';
import { nameOfTick, rowsOf } from './timeNames';
import type { Look } from './useLook';

/** Lines nearer than this to the next would run together into a blot. */
const LEAST_APART_PX = 6;
const ROW_BASELINES_PX = [17, 34];
const TICK_OPACITY: Readonly<Partial<Record<TimeTick['unit'], number>>> = { year: 1 };

/** Paints the grid, the names of the steps, the shelf's ground and the dates; 0,0 is the top left of the plot. */
export function paintAxes(
  context: CanvasRenderingContext2D,
  drawing: ModelsDrawing,
  frame: PlotFrame,
  look: Look,
  measure: MeasureText,
  language: Language,
): void {
  const { room, gutter, narrow, height, caption } = frame;
  const { width, plotHeight } = room;
  const { shelf, compressed, timeTicks, sizeTicks, beyond } = drawing;
  const t = messages[language];
  const write = (text: string, x: number, y: number, color: string, size: number, weight = 400) => {
    context.font = `${weight} ${size}px ${look.font}`;
    context.fillStyle = color;
    context.fillText(text, x, y);
  };
  const rule = (x: number, y: number, length: number, across: boolean, color: string) => {
    context.fillStyle = color;
    if (across) context.fillRect(x, Math.round(y), length, 1);
    else context.fillRect(Math.round(x), y, 1, length);
  };
  context.textAlign = 'left';
  write(axisInWords(sizeTicks, narrow, language), -gutter, 14 - caption, look.inkSoft, 12);

  if (beyond.above + beyond.below > 0) {
    context.textAlign = 'right';
    write(t.beyond(beyond.above, beyond.below), width, 14 - caption, look.inkSoft, 12);
    context.textAlign = 'left';
  }

  context.globalAlpha = 0.7;
  context.fillStyle = look.sunken;
  for (const { x } of compressed) context.fillRect(x.start, 0, x.end - x.start, height);
  for (const { unit, x, width: apart } of timeTicks) {
    if (apart < LEAST_APART_PX) continue;
    context.globalAlpha = TICK_OPACITY[unit] ?? 0.45;
    rule(x, 0, height, false, look.rule);
  }
  context.globalAlpha = 1;

  context.textAlign = 'right';
  for (const { params, major, y } of sizeTicks) {
    if (major) rule(0, y, width, true, look.rule);
    else paintDots(context, y, width, look.rule);
    const [color, size] = major ? [look.inkSoft, 12] : [look.inkFaint, 11];
    write(nameOfStep(params, language, narrow), -8, y + 4, color, size);
  }
  context.textAlign = 'left';

  if (room.shelfRows > 0) {
    context.fillStyle = look.sunken;
    context.fillRect(-gutter, shelf.top, width + gutter, shelf.height);
    write(t.shelf(shelf.count), (narrow ? 6 : 8) - gutter, shelf.top + 14, look.ink, 12, 600);
  }
  rule(-gutter, height, width + gutter, true, look.ruleStrong);
  rule(0, plotHeight, width, true, look.rule);

  const rows = rowsOf(timeTicks);
  for (const tick of timeTicks) {
    const row = rows.get(tick);
    const baseline = row === undefined ? undefined : ROW_BASELINES_PX[row];
    if (baseline === undefined) continue;
    const name = nameOfTick(tick, row === 1, measure, language);
    if (name === null) continue;
    const strong = tick.unit === 'year' || row === 1;
    const [color, size, weight] = strong ? [look.ink, 12, 600] : [look.inkFaint, 11, 400];
    write(name, tick.x + 4, height + baseline, color, size, weight);
  }
  for (const { x, days } of compressed) {
    paintBreak(context, x.end, height, look.ruleStrong);
    const years = [days.start, days.end - 1].map((day) => isoFromDay(day).slice(0, 4));
    const span = [...new Set(years)].join('–');
    const words = [t.compressed(span), span].find((form) => measure(form) <= x.end - x.start);
    if (words !== undefined) write(words, x.start + 4, height + 34, look.inkFaint, 11);
  }
}

/** What the lines across say: how many times each is the one below, and that dotted ones are within. */
function axisInWords(
  steps: ModelsDrawing['sizeTicks'],
  narrow: boolean,
  language: Language,
): string {
  const t = messages[language];
  if (steps.some(({ major }) => !major)) return narrow ? t.axisShortSolid : t.axisSolid;
  const [first, second] = steps;
  const times = groupThousands(first && second ? second.params / first.params : 10);
  return (narrow ? t.axisShort : t.axis)(times);
}

/** A dotted line: one px every five, the least that still reads as a line. */
function paintDots(
  context: CanvasRenderingContext2D,
  y: number,
  width: number,
  color: string,
): void {
  context.strokeStyle = color;
  context.setLineDash([1, 4]);
  context.lineWidth = 1;
  context.beginPath();
  context.moveTo(0, Math.round(y) + 0.5);
  context.lineTo(width, Math.round(y) + 0.5);
  context.stroke();
  context.setLineDash([]);
}

/** The zigzag that says that the axis goes on at another scale. */
function paintBreak(context: CanvasRenderingContext2D, x: number, y: number, color: string): void {
  context.strokeStyle = color;
  context.lineWidth = 1.5;
  context.beginPath();
  context.moveTo(x - 3, y - 6);
  context.lineTo(x + 3, y - 2);
  context.lineTo(x - 3, y + 2);
  context.lineTo(x + 3, y + 6);
  context.stroke();
}
