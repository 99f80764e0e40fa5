import { STRIP_HEIGHT } from './laneRows';
import type { PaintedLine, PaintedMark, Picture } from './picture';
import { LABEL_FAMILY, write, type Context, type PictureLook } from './pictureLook';

// What follows must match the style sheet.
const RADIUS_OF = { 1: 5, 2: 4, 3: 3 } as const;
const BAR_PX = 4;
const LINE_PX = 16;

/** Paints an event: its dot or bar, what sets it off, and its lines of text. */
export function paintMark(
  context: Context,
  mark: PaintedMark,
  top: number,
  { pxPerDay, stretch, shift }: Picture,
  look: PictureLook,
): void {
  const x = mark.at * stretch - shift;
  const isDot = mark.rowTop === null;
  const color = mark.color;
  context.fillStyle = color;
  context.strokeStyle = color;
  if (mark.days > 0 && !isDot) {
    const length = Math.max(8, mark.days * pxPerDay);
    const y = mark.lines.length > 1 ? top : top + 20 - BAR_PX;
    if (mark.isApproximate) context.fillStyle = faded(context, color, x, length);
    context.beginPath();
    context.roundRect(x, y, length, BAR_PX, 2);
    context.fill();
  } else {
    const y = top + (isDot ? STRIP_HEIGHT / 2 : 10);
    const radius =
      mark.importance === 1 ? RADIUS_OF[1] : mark.importance === 2 ? RADIUS_OF[2] : RADIUS_OF[3];
    if (mark.days > 0) circle(context, x - 0.5, y, 3.5, 2);
    else circle(context, x, y, radius);
    if (mark.emphasis) {
      context.strokeStyle = look.accent;
      circle(context, x, y, radius + (mark.emphasis === 'selected' ? 3 : 2), 2);
    }
  }
  paintLines(
    context,
    mark,
    x + mark.labelAt,
    x - 10,
    top + (mark.days > 0 && mark.lines.length > 1 ? 5 : 0),
    look,
  );
}

function paintLines(
  context: Context,
  { lines, isBefore, importance, emphasis }: PaintedMark,
  start: number,
  end: number,
  top: number,
  look: PictureLook,
): void {
  context.textAlign = isBefore ? 'right' : 'left';
  const x = isBefore ? end : start;
  lines.forEach(({ text, style }, index) => {
    const y = style === 'label' ? top + 10 : top + index * LINE_PX + LINE_PX / 2;
    context.font = `${WEIGHTS[style]} ${style === 'meta' ? 11 : 12}px ${LABEL_FAMILY}`;
    context.fillStyle =
      emphasis === 'selected' && style === 'label' ? look.accent : colorOf(style, importance, look);
    write(context, text, x, y);
  });
  context.textAlign = 'left';
}

const WEIGHTS: Readonly<Record<PaintedLine['style'], number>> = {
  label: 500,
  title: 600,
  text: 400,
  meta: 400,
};

function colorOf(style: PaintedLine['style'], importance: number, look: PictureLook): string {
  if (style === 'meta') return look.inkFaint;
  if (style === 'text' || (style === 'label' && importance === 3)) return look.inkSoft;
  return look.ink;
}

/** Paints how many events stand together at a place. */
export function paintCount(
  context: Context,
  text: string,
  middle: number,
  top: number,
  look: PictureLook,
): void {
  const width = Math.max(22, context.measureText(text).width + 4);
  const left = middle - 11 - (text.startsWith('◂') ? width / 2 - 11 : 0);
  context.fillStyle = look.paperSunken;
  context.beginPath();
  context.roundRect(left, top, width, 18, 9);
  context.fill();
  context.fillStyle = look.inkSoft;
  context.textAlign = 'center';
  write(context, text, left + width / 2, top + 9);
  context.textAlign = 'left';
}

function circle(context: Context, x: number, y: number, radius: number, line = 0): void {
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
  context.lineWidth = line;
  if (line > 0) context.stroke();
  else context.fill();
}

/** A bar's colour for what is known approximately: nothing at its ends, full from 30 to 70 %. */
function faded(context: Context, color: string, x: number, length: number): CanvasGradient {
  const gradient = context.createLinearGradient(x, 0, x + length, 0);
  const nothing = `color-mix(in srgb, ${color} 0%, transparent)`;
  gradient.addColorStop(0, nothing);
  gradient.addColorStop(0.3, color);
  gradient.addColorStop(0.7, color);
  gradient.addColorStop(1, nothing);
  return gradient;
}
