import type { Scene } from './drawNetwork';
import { markScale, type Camera } from './fitCamera';
import { radiusOf } from './picture';
import { emptyShape, isInView, shapeTie, type TieShape } from './tieShape';
import { BAR_PX, BAR_STEP_PX, TIE_STYLES, type TieStyle } from './tieKinds';

/** The theme's colours, as a canvas takes them. */
export interface NetworkColors {
  readonly paper: string;
  readonly ink: string;
  readonly inkFaint: string;
  readonly accent: string;
  readonly focus: string;
  /** By the number of a style. */
  readonly ties: readonly string[];
}

type Context = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

/** Which part of the plane is painted: from 0,0 to width, height, and a margin around it. */
interface PaintedFrame {
  readonly width: number;
  readonly height: number;
  readonly margin: number;
}

/** More ties than this in view are hairlines in the colour of their kind: dashes and heads would be a blot. */
const MOST_IN_DETAIL = 4000;
/** While the reader moves the picture, fewer are drawn in detail, so that it keeps up. */
const MOST_IN_DETAIL_MOVING = 400;

const UNTIED_RADIUS = radiusOf(0);

const shape = emptyShape();

/** What is to be painted of a network. */
export interface PictureRequest {
  readonly scene: Scene;
  readonly camera: Camera;
  readonly frame: PaintedFrame;
  readonly colors: NetworkColors;
  /** Device px per CSS px. */
  readonly scale: number;
  readonly isMoving: boolean;
}

/** Gives a canvas the size of the frame with its margin, and paints all that lies in it. */
export function paintFrame(context: Context, request: PictureRequest): void {
  const { scene, camera, frame, colors, scale, isMoving } = request;
  const { width, height, margin } = frame;
  const { canvas } = context;
  // Setting the size also clears.
  canvas.width = Math.max(1, Math.round((width + 2 * margin) * scale));
  canvas.height = Math.max(1, Math.round((height + 2 * margin) * scale));
  context.setTransform(scale, 0, 0, scale, margin * scale, margin * scale);
  paintNetwork(context, scene, camera, frame, colors, isMoving);
}

/** Paints all ties of a scene, then all its companies. */
function paintNetwork(
  context: Context,
  scene: Scene,
  camera: Camera,
  frame: PaintedFrame,
  colors: NetworkColors,
  isMoving: boolean,
): void {
  const inView = tiesInView(scene, camera, frame);
  if (inView.length > (isMoving ? MOST_IN_DETAIL_MOVING : MOST_IN_DETAIL)) {
    paintHairlines(context, scene, camera, colors, inView);
  } else {
    paintTies(context, scene, camera, colors, inView);
  }
  paintCompanies(context, scene, camera, frame, colors);
}

function tiesInView(scene: Scene, camera: Camera, frame: PaintedFrame): number[] {
  const { width, height, margin } = frame;
  const inView: number[] = [];
  for (let tie = 0; tie < scene.sources.length; tie += 1) {
    shapeTie(scene, tie, camera, shape);
    if (isInView(shape, width, height, margin)) inView.push(tie);
  }
  return inView;
}

/** One path per colour, a device px thin at most: that is what costs least by far without a GPU. */
function paintHairlines(
  context: Context,
  scene: Scene,
  camera: Camera,
  colors: NetworkColors,
  ties: readonly number[],
): void {
  context.lineWidth = 0.6;
  colors.ties.forEach((color, style) => {
    context.strokeStyle = color;
    context.beginPath();
    for (const tie of ties) {
      if (scene.styles[tie] !== style) continue;
      shapeTie(scene, tie, camera, shape);
      traceLine(context, shape);
    }
    context.stroke();
  });
}

/** Paints some ties in the style of their kinds. */
export function paintTies(
  context: Context,
  scene: Scene,
  camera: Camera,
  colors: NetworkColors,
  ties: Iterable<number>,
): void {
  const weight = Math.min(1, Math.max(0.45, markScale(camera.k) * 1.4));
  for (const tie of ties) {
    const number = scene.styles[tie] ?? 0;
    const [style, color] = [TIE_STYLES[number], colors.ties[number]];
    if (!style || color === undefined) continue;
    shapeTie(scene, tie, camera, shape);
    context.strokeStyle = color;
    paintLine(context, shape, style, weight, colors.paper);
    if (shape.headHalfWidth > 0) paintHead(context, shape, color, scene.isOpen[tie] === 1, colors);
    if (scene.isOpen[tie] === 1) paintRing(context, shape, color, colors.paper);
    if (scene.isAbandoned[tie] === 1) paintCross(context, shape, colors);
  }
}

function paintLine(
  context: Context,
  of: TieShape,
  { dash, width, line }: TieStyle,
  weight: number,
  paper: string,
): void {
  context.lineWidth = width * weight;
  context.setLineDash(dash as number[]);
  context.beginPath();
  traceLine(context, of);
  context.stroke();
  if (line === 'double') {
    const color = context.strokeStyle;
    context.strokeStyle = paper;
    context.lineWidth = width * weight * 0.4;
    context.stroke();
    context.strokeStyle = color;
  }
  if (line === 'barred') {
    context.setLineDash([1.4, BAR_STEP_PX - 1.4]);
    context.lineWidth = BAR_PX * weight;
    context.stroke();
  }
  context.setLineDash([]);
}

function traceLine(context: Context, of: TieShape): void {
  if (of.loop > 0) {
    context.moveTo(of.controlX + of.loop, of.controlY);
    context.arc(of.controlX, of.controlY, of.loop, 0, 2 * Math.PI);
    return;
  }
  context.moveTo(of.startX, of.startY);
  context.quadraticCurveTo(of.controlX, of.controlY, of.neckX, of.neckY);
}

function paintHead(
  context: Context,
  of: TieShape,
  color: string,
  isHollow: boolean,
  { paper }: NetworkColors,
): void {
  const { tipX, tipY, neckX, neckY, headHalfWidth } = of;
  const length = Math.hypot(tipX - neckX, tipY - neckY) || 1;
  const acrossX = (-(tipY - neckY) / length) * headHalfWidth;
  const acrossY = ((tipX - neckX) / length) * headHalfWidth;
  context.beginPath();
  context.moveTo(tipX, tipY);
  context.lineTo(neckX + acrossX, neckY + acrossY);
  context.lineTo(neckX - acrossX, neckY - acrossY);
  context.closePath();
  context.fillStyle = isHollow ? paper : color;
  context.fill();
  if (!isHollow) return;
  context.lineWidth = 1.2;
  context.stroke();
}

/** What may yet come or not is an open ring on its line. */
function paintRing(context: Context, of: TieShape, color: string, paper: string): void {
  context.beginPath();
  context.arc(of.middleX, of.middleY, 3.2, 0, 2 * Math.PI);
  context.fillStyle = paper;
  context.fill();
  context.strokeStyle = color;
  context.lineWidth = 1.4;
  context.stroke();
}

function paintCross(
  context: Context,
  { middleX, middleY }: TieShape,
  { ink }: NetworkColors,
): void {
  context.strokeStyle = ink;
  context.lineWidth = 1.8;
  context.beginPath();
  context.moveTo(middleX - 4, middleY - 4);
  context.lineTo(middleX + 4, middleY + 4);
  context.moveTo(middleX + 4, middleY - 4);
  context.lineTo(middleX - 4, middleY + 4);
  context.stroke();
}

function paintCompanies(
  context: Context,
  scene: Scene,
  camera: Camera,
  { width, height, margin }: PaintedFrame,
  colors: NetworkColors,
): void {
  // Those with most ties come first and are painted last.
  for (let company = scene.x.length - 1; company >= 0; company -= 1) {
    const x = (scene.x[company] ?? 0) * camera.k + camera.x;
    const y = (scene.y[company] ?? 0) * camera.k + camera.y;
    const near = margin + 2 * (scene.radius[company] ?? 0);
    if (x < -near || y < -near || x > width + near || y > height + near) continue;
    // Those without a tie step back.
    const color = scene.radius[company] === UNTIED_RADIUS ? colors.inkFaint : colors.ink;
    paintCompany(context, scene, company, camera, color, colors.paper);
  }
}

/** Paints a company's disc with a rim that sets it off from what lies below. */
export function paintCompany(
  context: Context,
  scene: Scene,
  company: number,
  camera: Camera,
  color: string,
  rim: string,
): void {
  const scale = markScale(camera.k);
  const radius = (scene.radius[company] ?? 0) * scale;
  const x = (scene.x[company] ?? 0) * camera.k + camera.x;
  const y = (scene.y[company] ?? 0) * camera.k + camera.y;
  const rimWidth = Math.min(1.5, radius / 3);
  context.beginPath();
  context.arc(x, y, radius + rimWidth / 2, 0, 2 * Math.PI);
  context.fillStyle = rim;
  context.fill();
  context.beginPath();
  context.arc(x, y, radius - rimWidth / 2, 0, 2 * Math.PI);
  context.fillStyle = color;
  context.fill();
}
