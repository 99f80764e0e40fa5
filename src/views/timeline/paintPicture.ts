import type { TimeWindow } from '../../geometry/timeWindow';
import { truncate } from '../../geometry/textWidth';
import type { PaintedLine, PaintedMark, Picture } from './picture';
import { GUTTER_PX, HEADER_PX, STRIP_HEIGHT } from './laneRows';

type Context = OffscreenCanvasRenderingContext2D;

/** What a picture takes from the theme: colours as a canvas takes them, and a CSS font family. */
export interface PictureLook {
  readonly paper: string;
  readonly paperSunken: string;
  readonly ink: string;
  readonly inkSoft: string;
  readonly inkFaint: string;
  readonly rule: string;
  readonly ruleStrong: string;
  readonly accent: string;
  readonly font: string;
}

export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

// What follows must match the style sheet.
const LABEL_FAMILY = 'system-ui, sans-serif';
const RADIUS_OF = { 1: 5, 2: 4, 3: 3 } as const;
const BAR_PX = 4;
/** A lower lane has no room for what lies before and after the window. */
const LEAST_FOR_COUNTS = 40;
const LINE_PX = 16;

/** Paints a picture as the style sheet shows the drawing it was made of. */
export function paintPicture(
  context: Context,
  picture: Picture,
  marks: ReadonlyMap<number, PaintedMark>,
  look: PictureLook,
  { width, height }: PictureSize,
): void {
  context.fillStyle = look.paper;
  context.fillRect(0, 0, width, height);
  paintNames(context, picture, look);
  context.save();
  context.beginPath();
  context.rect(GUTTER_PX, 0, width - GUTTER_PX, height);
  context.clip();
  context.translate(GUTTER_PX, 0);
  paintAxis(context, picture, look, { width: width - GUTTER_PX, height });
  context.translate(0, HEADER_PX);
  for (const lane of picture.lanes) {
    const strip = lane.top + lane.height - STRIP_HEIGHT;
    for (const number of lane.marks) {
      const mark = marks.get(number);
      if (mark)
        paintMark(
          context,
          mark,
          mark.rowTop === null ? strip : lane.top + mark.rowTop,
          picture,
          look,
        );
    }
    const top = strip + 1;
    context.font = `500 11px ${LABEL_FAMILY}`;
    for (const { at, text } of lane.counts) {
      paintCount(context, text, at * picture.stretch - picture.shift, top, look);
    }
    if (lane.running !== null) {
      paintCount(context, lane.running, context.measureText(lane.running).width / 2 + 2, top, look);
    }
  }
  context.strokeStyle = look.accent;
  context.lineWidth = 1.5;
  context.globalAlpha = 0.7;
  context.stroke(new Path2D(picture.arcs));
  context.restore();
}

/** Paints the window on the strip of the whole range; `start` and `end` are shares of its width. */
export function paintBrush(
  context: Context,
  { start, end }: TimeWindow,
  look: PictureLook,
  { width, height }: PictureSize,
): void {
  context.clearRect(0, 0, width, height);
  const [left, right] = [start * width, end * width];
  context.fillStyle = look.accent;
  context.strokeStyle = look.accent;
  context.globalAlpha = 0.14;
  context.fillRect(left, 0, right - left, height);
  context.globalAlpha = 1;
  context.lineWidth = 1;
  context.strokeRect(left + 0.5, 0.5, Math.max(0, right - left - 1), height - 1);
  for (const edge of [left, right]) {
    context.beginPath();
    context.roundRect(edge - 2, height / 4, 4, height / 2, 2);
    context.fill();
  }
}

/** Writes text so that its line's middle is at `y`, as a browser sets it. */
function write(context: Context, text: string, x: number, y: number): void {
  const { fontBoundingBoxAscent: above, fontBoundingBoxDescent: below } = context.measureText('x');
  context.fillText(text, x, Math.round(y + (Math.round(above) - Math.round(below)) / 2));
}

function paintNames(context: Context, { lanes }: Picture, look: PictureLook): void {
  lanes.forEach(({ name, beyond, isFolded, top, height }, index) => {
    const y = HEADER_PX + top + (index === 0 ? 4 : 5);
    if (index > 0) {
      context.fillStyle = look.rule;
      context.fillRect(0, HEADER_PX + top, GUTTER_PX, 1);
    }
    context.fillStyle = look.ink;
    context.font = `700 13px ${look.font}`;
    const measure = (text: string) => context.measureText(text).width;
    const shown = truncate(name, GUTTER_PX - 24, measure);
    write(context, shown, 0, y + 8);
    const end = measure(`${shown} `);
    context.fillStyle = look.inkFaint;
    context.font = `700 11px ${look.font}`;
    write(context, isFolded ? '▸' : '▾', end, y + 8);
    context.font = `400 11px ${look.font}`;
    if (height >= LEAST_FOR_COUNTS) write(context, beyond, 0, y + 27);
  });
}

function paintAxis(
  context: Context,
  { headers, ticks, hasTickNames, lanes }: Picture,
  look: PictureLook,
  { width, height }: PictureSize,
): void {
  context.fillStyle = look.rule;
  for (const { at } of headers) context.fillRect(at, HEADER_PX, 1, height);
  context.globalAlpha = 0.45;
  for (const { at } of ticks) context.fillRect(at, HEADER_PX, 1, height);
  context.globalAlpha = 1;
  for (const { top } of lanes.slice(1)) context.fillRect(0, HEADER_PX + top, width, 1);
  context.fillStyle = look.ruleStrong;
  context.fillRect(0, HEADER_PX - 1, width, 1);
  for (const { at, name, count, length } of headers) {
    const x = Math.max(0, at);
    const y = hasTickNames ? 11 : 19.5;
    context.save();
    context.beginPath();
    context.rect(x, 0, length + Math.min(0, at), HEADER_PX);
    context.clip();
    context.fillStyle = look.ruleStrong;
    context.fillRect(x, 0, 1, HEADER_PX);
    context.fillStyle = look.ink;
    context.font = `600 12px ${look.font}`;
    write(context, name, x + 6.6, y);
    const end = x + 6.6 + context.measureText(`${name} `).width;
    context.fillStyle = look.inkFaint;
    context.font = `400 12px ${look.font}`;
    write(context, count, end, y);
    context.restore();
  }
  if (!hasTickNames) return;
  context.fillStyle = look.inkFaint;
  context.font = `400 11px ${look.font}`;
  for (const { at, name } of ticks) write(context, name, at + 3, HEADER_PX - 8);
}

function paintMark(
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

function paintCount(
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
