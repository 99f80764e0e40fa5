import { ROW_HEIGHT, STRIP_HEIGHT } from './laneRows';
import type { PaintedLine, PaintedMark, Picture } from './picture';
import { baselineAt, LABEL_FAMILY, write, type Context, type PictureLook } from './pictureLook';

// What follows must match the style sheet.
const DOT_PX = 10;
const SCALE_OF = { 1: 1, 2: 0.8, 3: 0.6 } as const;
const BAR_PX = 4;
const STRIP_BAR_TOP_PX = STRIP_HEIGHT - 5;
const DASH_PX = 4;
const DASHES_EVERY_PX = 7;
const GAP_PX = 5;
const LINE_PX = 16;
/** From the top of a bar to the card below it. */
const BELOW_BAR_PX = 5;
/** Least lengths of the elements of a bar and of what stands in the strip. */
const LEAST_BAR_PX = 8;
const LEAST_DOT_PX = 12;
const OUTLINE_PX = 2;
const FOCUS_OFFSET_PX = 1;
const FOCUS_RADIUS_PX = 3;
const COUNT_OFFSET_PX = 1;
const OFFSET_OF = { selected: 2, related: 1 } as const;

/** Paints an event: its dot or bar, what sets it off, and its lines of text. */
export function paintMark(
  context: Context,
  mark: PaintedMark,
  top: number,
  isFocused: boolean,
  { pxPerDay, stretch, shift }: Picture,
  look: PictureLook,
): void {
  const x = mark.at * stretch - shift;
  const length = mark.days * pxPerDay;
  const isBar = mark.days > 0;
  // What the style sheet positions or scales lies above its own label and focus.
  const isAbove = isBar || mark.importance > 1;
  if (!isAbove) paintDot(context, mark, x, top, look);
  paintLines(
    context,
    mark,
    x,
    isBar && mark.lines.length > 1 ? top + BELOW_BAR_PX : top,
    isFocused,
    look,
  );
  if (isFocused) paintFocus(context, mark, x, top, length, look);
  if (isBar) paintBar(context, mark, x, top, Math.max(LEAST_BAR_PX, length), look);
  else if (isAbove) paintDot(context, mark, x, top, look);
}

function paintBar(
  context: Context,
  { rowTop, lines, color, isApproximate, isWithin, emphasis }: PaintedMark,
  x: number,
  top: number,
  length: number,
  look: PictureLook,
): void {
  const y =
    rowTop === null ? top + STRIP_BAR_TOP_PX : lines.length > 1 ? top : top + ROW_HEIGHT - BAR_PX;
  const paint = isApproximate ? faded(context, color, x, length) : color;
  context.fillStyle = paint;
  if (isWithin) {
    for (let at = 0; at < length; at += DASHES_EVERY_PX) {
      context.fillRect(x + at, y, Math.min(DASH_PX, length - at), BAR_PX);
    }
  } else {
    context.beginPath();
    context.roundRect(x, y, length, BAR_PX, BAR_PX / 2);
    context.fill();
  }
  // What fades an approximate mark leaves nothing of its outline.
  if (emphasis === null || isApproximate) return;
  context.strokeStyle = look.accent;
  outline(context, x, y, length, BAR_PX, OFFSET_OF[emphasis], BAR_PX / 2);
}

function paintDot(
  context: Context,
  { importance, color, isApproximate, emphasis }: PaintedMark,
  x: number,
  top: number,
  look: PictureLook,
): void {
  const scale = SCALE_OF[importance];
  const radius = (DOT_PX * scale) / 2;
  const y = top + ROW_HEIGHT / 2;
  context.fillStyle = isApproximate ? blurred(context, color, x, y, radius) : color;
  circle(context, x, y, radius);
  if (emphasis === null || isApproximate) return;
  context.strokeStyle = look.accent;
  const away = (OFFSET_OF[emphasis] + OUTLINE_PX / 2) * scale;
  circle(context, x, y, radius + away, OUTLINE_PX * scale);
}

/** Paints the ring about a mark and its label that shows where the keyboard is; about a bar's own length if it lasts. */
function paintFocus(
  context: Context,
  { days, isBefore, lines, labelWidth }: PaintedMark,
  x: number,
  top: number,
  length: number,
  look: PictureLook,
): void {
  const isDot = lines.length === 0;
  const isCard = lines.length > 1;
  const isBar = days > 0;
  const width = isDot
    ? Math.max(LEAST_DOT_PX, length)
    : isBar
      ? Math.max(LEAST_BAR_PX, length)
      : DOT_PX +
        GAP_PX +
        // A card is as wide as its room, a title as its text, whose font is still the context's.
        (isCard ? labelWidth : context.measureText(lines[0]?.text ?? '').width);
  const height = isCard
    ? lines.length * LINE_PX + (isBar ? BELOW_BAR_PX : 0)
    : isDot && isBar
      ? STRIP_HEIGHT
      : ROW_HEIGHT;
  const left = isBar ? x : isBefore ? x + DOT_PX / 2 - width : x - DOT_PX / 2;
  context.strokeStyle = look.focus;
  outline(context, left, top, width, height, FOCUS_OFFSET_PX, FOCUS_RADIUS_PX);
}

function paintLines(
  context: Context,
  { lines, labelAt, isBefore, importance, emphasis }: PaintedMark,
  x: number,
  top: number,
  isFocused: boolean,
  look: PictureLook,
): void {
  const isSelected = emphasis === 'selected';
  context.textAlign = isBefore ? 'right' : 'left';
  const edge = isBefore ? x - DOT_PX / 2 - GAP_PX : x + labelAt;
  lines.forEach(({ text, style }, index) => {
    const y = style === 'label' ? top + ROW_HEIGHT / 2 : top + index * LINE_PX + LINE_PX / 2;
    context.font = `${WEIGHTS[style]} ${style === 'meta' ? 11 : 12}px ${LABEL_FAMILY}`;
    const labelColor = isSelected ? look.accent : colorOf('label', importance, look);
    if (isSelected || isFocused) underline(context, text, edge, y, isBefore, labelColor, look);
    context.fillStyle = style === 'label' ? labelColor : colorOf(style, importance, look);
    write(context, text, edge, y);
  });
  context.textAlign = 'left';
}

/** Underlines a text as a browser does: a px below its baseline, with gaps where letters reach below, but Chinese without. */
function underline(
  context: Context,
  text: string,
  edge: number,
  y: number,
  isBefore: boolean,
  color: string,
  look: PictureLook,
): void {
  const baseline = baselineAt(context, y);
  const { width } = context.measureText(text);
  const left = isBefore ? edge - width : edge;
  context.fillStyle = color;
  context.fillRect(left, baseline + 1, width, 1);
  if (/\p{Script=Han}/u.test(text)) return;
  context.save();
  context.beginPath();
  context.rect(left, baseline + 1, width, 1);
  context.clip();
  context.strokeStyle = look.paper;
  context.lineWidth = 1.6;
  context.strokeText(text, edge, baseline);
  context.restore();
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
  isFocused: boolean,
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
  if (!isFocused) return;
  context.strokeStyle = look.focus;
  outline(context, left, top, width, 18, COUNT_OFFSET_PX, 9);
}

/** Strokes a line outside a box, so many px away, as the style sheet's outlines lie. */
function outline(
  context: Context,
  left: number,
  top: number,
  width: number,
  height: number,
  offset: number,
  radius: number,
): void {
  const away = offset + OUTLINE_PX / 2;
  context.lineWidth = OUTLINE_PX;
  context.beginPath();
  context.roundRect(left - away, top - away, width + 2 * away, height + 2 * away, radius + away);
  context.stroke();
}

function circle(context: Context, x: number, y: number, radius: number, line = 0): void {
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
  context.lineWidth = line;
  if (line > 0) context.stroke();
  else context.fill();
}

/** A dot's colour for what is known approximately: full in its middle, nothing at its edge. */
function blurred(
  context: Context,
  color: string,
  x: number,
  y: number,
  radius: number,
): CanvasGradient {
  const gradient = context.createRadialGradient(x, y, 0, x, y, radius);
  gradient.addColorStop(0.2, color);
  gradient.addColorStop(1, `color-mix(in srgb, ${color} 0%, transparent)`);
  return gradient;
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
