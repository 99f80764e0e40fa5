import type { TimeWindow } from '../../geometry/timeWindow';
import { truncate } from '../../geometry/textWidth';
import { GUTTER_PX, HEADER_PX, STRIP_HEIGHT } from './laneRows';
import { paintCount, paintMark } from './paintMark';
import type { PaintedMark, Picture } from './picture';
import type { Ties } from './tieArcs';
import {
  LABEL_FAMILY,
  write,
  type Context,
  type PictureLook,
  type PictureSize,
} from './pictureLook';

/** A lower lane has no room for what lies before and after the window. */
const LEAST_FOR_COUNTS = 40;
/** The sign that folds a lane, and what parts it from a folded lane's counts. */
const FOLD_PX = 17;
/** A month's number stands so far below its name where it has no room beside it. */
const STACKED_PX = 14;
/** A mark and the gap to its label, halved. */
const BESIDE_LABEL_PX = 7.5;

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
  context.beginPath();
  context.rect(0, 0, width - GUTTER_PX, height - HEADER_PX);
  context.clip();
  const hasTies = picture.ties.arcs + picture.ties.rings !== '';
  if (hasTies) paintTies(context, picture.ties, look);
  for (const lane of picture.lanes) {
    const strip = lane.top + lane.height - STRIP_HEIGHT;
    for (const number of lane.marks) {
      const mark = marks.get(number);
      if (mark) {
        const top = mark.rowTop === null ? strip : lane.top + mark.rowTop;
        if (hasTies) paintPaper(context, mark, top, picture, look);
        paintMark(context, mark, top, number === picture.focused, picture, look);
      }
    }
    const top = strip + 1;
    context.font = `500 11px ${LABEL_FAMILY}`;
    for (const { at, text, isFocused } of lane.counts) {
      paintCount(context, text, at * picture.stretch - picture.shift, top, isFocused, look);
    }
    if (lane.running !== null) {
      const { text, isFocused } = lane.running;
      const middle = context.measureText(text).width / 2 + 2;
      paintCount(context, text, middle, top, isFocused, look);
    }
  }
  context.restore();
}

/** Paints arcs and rings, below the marks. */
function paintTies(context: Context, { arcs, rings }: Ties, look: PictureLook): void {
  context.strokeStyle = look.accent;
  context.lineWidth = 1.5;
  context.globalAlpha = 0.7;
  context.stroke(new Path2D(arcs));
  context.globalAlpha = 1;
  const around = new Path2D(rings);
  context.fillStyle = look.paper;
  context.fill(around);
  context.globalAlpha = 0.7;
  context.stroke(around);
  context.globalAlpha = 1;
}

/** Paper behind a title, through which an arc would be seen. */
function paintPaper(
  context: Context,
  { at, isBefore, days, labelWidth, lines }: PaintedMark,
  top: number,
  { stretch, shift }: Picture,
  look: PictureLook,
): void {
  if (lines.length === 0 || days > 0) return;
  const x = at * stretch - shift;
  const width = labelWidth + 2 * BESIDE_LABEL_PX;
  context.fillStyle = look.paper;
  context.fillRect(isBefore ? x + 5 - width : x - 5, top + 2, width, 16);
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
    const room = GUTTER_PX - 24 - (isFolded && beyond !== '' ? measure(beyond) : 0);
    const shown = truncate(name, room, measure);
    write(context, shown, 0, y + 8);
    const end = measure(shown);
    context.fillStyle = look.inkFaint;
    context.font = `700 11px ${look.font}`;
    write(context, isFolded ? ' ▸' : ' ▾', end, y + 9);
    context.font = `400 11px ${look.font}`;
    if (isFolded) write(context, beyond, end + FOLD_PX, y + 9);
    else if (height >= LEAST_FOR_COUNTS) write(context, beyond, 0, y + 28);
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
  for (const { at, name, count, isStacked, room } of headers) {
    const x = Math.max(0, at);
    const y = (hasTickNames ? 10 : 20) - (isStacked ? STACKED_PX / 2 : 0);
    context.save();
    context.beginPath();
    context.rect(x, 0, room, HEADER_PX);
    context.clip();
    context.fillStyle = look.ruleStrong;
    context.fillRect(x, 0, 1, HEADER_PX);
    context.fillStyle = look.ink;
    context.font = `600 12px ${look.font}`;
    write(context, name, x + 6.6, y);
    const end = isStacked ? 0 : context.measureText(`${name} `).width;
    context.fillStyle = look.inkFaint;
    context.font = `400 12px ${look.font}`;
    write(context, count, x + 6.6 + end, isStacked ? y + STACKED_PX : y);
    context.restore();
  }
  if (!hasTickNames) return;
  context.fillStyle = look.inkFaint;
  context.font = `400 11px ${look.font}`;
  for (const { at, name } of ticks) write(context, name, at + 3, HEADER_PX - 8);
}
