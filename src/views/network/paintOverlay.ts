import type { Network } from './drawNetwork';
import { markScale, type Camera } from './fitCamera';
import type { Mark } from './hitTest';
import { paintCompany, paintTies, type NetworkColors } from './paintNetwork';
import { emptyShape, shapeTie } from './tieShape';

/** What stands out: companies and ties by number. */
export interface Lit {
  readonly companies: ReadonlySet<number>;
  readonly ties: ReadonlySet<number>;
}

export interface Overlay {
  readonly network: Network;
  readonly camera: Camera;
  readonly lit: Lit | null;
  readonly selected: Mark | null;
  /** What has the keyboard's focus, where the browser would show it. */
  readonly focused: Mark | null;
}

const GLOW_PX = 12;

const shape = emptyShape();

/** Paints, over the picture of the whole, what stands out, is selected or has the focus. */
export function paintOverlay(
  context: CanvasRenderingContext2D,
  overlay: Overlay,
  colors: NetworkColors,
): void {
  const { network, camera, lit, selected, focused } = overlay;
  const { scene } = network;
  if (selected?.type === 'tie') paintGlow(context, overlay, selected.number, colors.accent);
  if (focused?.type === 'tie') paintGlow(context, overlay, focused.number, colors.focus);
  if (lit) {
    paintTies(context, scene, camera, colors, lit.ties);
    for (const company of lit.companies) {
      paintCompany(context, scene, company, camera, colors.ink, colors.paper);
    }
  }
  if (selected?.type === 'company') {
    paintCompany(context, scene, selected.number, camera, colors.accent, colors.paper);
  }
  if (focused?.type === 'company') paintFocus(context, overlay, focused.number, colors.focus);
}

function paintGlow(
  context: CanvasRenderingContext2D,
  { network, camera }: Overlay,
  tie: number,
  color: string,
): void {
  shapeTie(network.scene, tie, camera, shape);
  context.beginPath();
  if (shape.loop > 0) {
    context.arc(shape.controlX, shape.controlY, shape.loop, 0, 2 * Math.PI);
  } else {
    context.moveTo(shape.startX, shape.startY);
    context.quadraticCurveTo(shape.controlX, shape.controlY, shape.tipX, shape.tipY);
  }
  context.globalAlpha = 0.35;
  context.strokeStyle = color;
  context.lineWidth = GLOW_PX;
  context.stroke();
  context.globalAlpha = 1;
}

function paintFocus(
  context: CanvasRenderingContext2D,
  { network: { scene }, camera }: Overlay,
  company: number,
  color: string,
): void {
  const radius = (scene.radius[company] ?? 0) * markScale(camera.k);
  context.beginPath();
  context.arc(
    (scene.x[company] ?? 0) * camera.k + camera.x,
    (scene.y[company] ?? 0) * camera.k + camera.y,
    radius + 3.5,
    0,
    2 * Math.PI,
  );
  context.strokeStyle = color;
  context.lineWidth = 2.5;
  context.stroke();
}
