import type { ModelMark } from './layoutModels';
import { LABEL_FONT } from './room';
import type { Sprites } from './sprites';
import { pathOfModality } from './symbols';
import type { Look } from './useLook';

/** Marks that stand out from the rest, by the model's id. */
export interface Emphasis {
  readonly lit: string | null;
  readonly selected: string | null;
  /** The mark that has the keyboard's focus, where the browser would show it. */
  readonly focused: string | null;
  /** The selected model and its relatives; where there are any, all others step back. */
  readonly kin: ReadonlySet<string>;
}

/** Opacity of what steps back. */
export const ASIDE = 0.35;
const SYMBOL_BOX_PX = 16;
const LABEL_BOX_PX = 20;
/** Room at either side of a label for its halo. */
const HALO_PX = 3;
const RING_PX = 9;
const CAPSULE_PX = 9;

/** The marks that step back and those that stay, each in their order; all stay where the selected has no relatives. */
export function layersOf(
  marks: readonly ModelMark[],
  { kin }: Emphasis,
): { readonly aside: readonly ModelMark[]; readonly front: readonly ModelMark[] } {
  if (kin.size === 0) return { aside: [], front: marks };
  return {
    aside: marks.filter(({ model }) => !kin.has(model.id)),
    front: marks.filter(({ model }) => kin.has(model.id)),
  };
}

/** Paints marks with their lines and labels, the last on top; 0,0 is the top left of the plot. */
export function paintMarks(
  context: CanvasRenderingContext2D,
  marks: readonly ModelMark[],
  opacity: number,
  markScale: number,
  emphasis: Emphasis,
  look: Look,
  sprites: Sprites,
): void {
  for (const mark of marks) paintStems(context, mark, look.modality[mark.model.modality], opacity);
  for (const mark of marks) {
    paintEstimate(context, mark, look.modality[mark.model.modality], opacity);
  }
  context.globalAlpha = opacity;
  for (const mark of marks) paintSymbol(context, mark, markScale, look, sprites);
  for (const mark of marks) {
    paintLeader(context, mark, look);
    paintLabel(context, mark, emphasis, look, sprites);
  }
  context.globalAlpha = 1;
  for (const mark of marks) paintRing(context, mark, emphasis, look);
}

/** The lines of a mark: its imprecise date, its active parameters, its family. */
function paintStems(
  context: CanvasRenderingContext2D,
  mark: ModelMark,
  color: string,
  opacity: number,
): void {
  const { x, y, dateSpan, activeY, family, siblings } = mark;
  if (!dateSpan && activeY === null && !family) return;
  context.fillStyle = color;
  context.strokeStyle = color;
  if (dateSpan) {
    context.globalAlpha = 0.6 * opacity;
    context.lineWidth = 1.5;
    context.setLineDash([2, 2]);
    context.beginPath();
    context.moveTo(dateSpan.start, y);
    context.lineTo(dateSpan.end, y);
    context.stroke();
    context.setLineDash([]);
  }
  if (family) {
    context.globalAlpha = 0.4 * opacity;
    context.fillRect(x - 0.5, family.start, 1, family.end - family.start);
  }
  context.globalAlpha = 0.6 * opacity;
  for (const at of siblings) {
    context.beginPath();
    context.arc(x, at, 2, 0, 2 * Math.PI);
    context.fill();
  }
  if (activeY !== null) {
    context.globalAlpha = 0.4 * opacity;
    context.fillRect(x - 2.5, y, 5, activeY - y);
    context.globalAlpha = opacity;
    context.fillRect(x - 5, activeY - 1, 10, 2);
  }
  context.globalAlpha = 1;
}

/**
 * A size that is only estimated: an open capsule with no point in it; where it is longer than what is reported, lines in it
 * from the lowest to the highest report.
 */
function paintEstimate(
  context: CanvasRenderingContext2D,
  { x, estimate }: ModelMark,
  color: string,
  opacity: number,
): void {
  if (!estimate) return;
  const { start, end, reported } = estimate;
  context.fillStyle = color;
  context.strokeStyle = color;
  context.lineWidth = 1.4;
  context.setLineDash([3, 2]);
  context.beginPath();
  context.roundRect(x - CAPSULE_PX / 2, start, CAPSULE_PX, end - start, CAPSULE_PX / 2);
  context.globalAlpha = 0.14 * opacity;
  context.fill();
  context.globalAlpha = opacity;
  context.stroke();
  context.setLineDash([]);
  if (end - start > reported.end - reported.start) {
    for (const at of [reported.start, reported.end]) {
      context.fillRect(x - CAPSULE_PX / 2, at - 0.7, CAPSULE_PX, 1.4);
    }
  }
  context.globalAlpha = 1;
}

function paintSymbol(
  context: CanvasRenderingContext2D,
  { model: { modality, paramsStatus }, x, y, shelved, estimate }: ModelMark,
  markScale: number,
  look: Look,
  sprites: Sprites,
): void {
  if (estimate) return;
  const hollow = paramsStatus === 'estimated';
  const scale = shelved ? 1 : markScale;
  const place = { x: x - SYMBOL_BOX_PX / 2, y, width: SYMBOL_BOX_PX, height: SYMBOL_BOX_PX };
  sprites.stamp(context, `${modality} ${hollow} ${scale}`, place, (picture) => {
    const path = new Path2D(pathOfModality(modality));
    picture.translate(SYMBOL_BOX_PX / 2, 0);
    picture.scale(scale, scale);
    picture.lineWidth = hollow ? 1.8 : 2;
    picture.strokeStyle = hollow ? look.modality[modality] : look.paper;
    picture.fillStyle = hollow ? look.paper : look.modality[modality];
    // The outline parts a mark from those below it, and is part of a hollow one.
    if (!hollow) picture.stroke(path);
    picture.fill(path);
    if (hollow) picture.stroke(path);
  });
}

function paintLeader(context: CanvasRenderingContext2D, { x, label }: ModelMark, look: Look): void {
  if (!label?.leader) return;
  const { start, end } = label.leader;
  context.fillStyle = look.inkFaint;
  context.fillRect(Math.round(x) - 0.5, start, 1, end - start);
}

function paintLabel(
  context: CanvasRenderingContext2D,
  { model: { id, name }, labelWidth, shelved, label }: ModelMark,
  { lit, selected }: Emphasis,
  look: Look,
  sprites: Sprites,
): void {
  if (!label) return;
  const isSelected = id === selected;
  const underlined = isSelected || id === lit;
  const place = {
    x: label.x - HALO_PX,
    y: label.box.y + label.box.height / 2,
    width: labelWidth + 2 * HALO_PX,
    height: LABEL_BOX_PX,
  };
  const baseline = label.y - place.y;
  const key = `${name}\n${shelved} ${isSelected} ${underlined}`;
  sprites.stamp(context, key, place, (picture) => {
    picture.font = LABEL_FONT;
    if (!shelved) {
      picture.strokeStyle = look.paper;
      picture.lineWidth = HALO_PX;
      picture.lineJoin = 'round';
      picture.strokeText(name, HALO_PX, baseline);
    }
    picture.fillStyle = isSelected ? look.accent : look.ink;
    picture.fillText(name, HALO_PX, baseline);
    if (underlined) picture.fillRect(HALO_PX, baseline + 1.5, labelWidth, 1);
  });
}

function paintRing(
  context: CanvasRenderingContext2D,
  { model: { id }, x, y, estimate }: ModelMark,
  { lit, selected, focused, kin }: Emphasis,
  look: Look,
): void {
  const isRelative = kin.has(id) && id !== selected;
  if (id !== lit && id !== selected && id !== focused && !isRelative) return;
  context.beginPath();
  if (estimate) {
    const { start, end } = estimate;
    context.roundRect(x - RING_PX, start - 4, 2 * RING_PX, end - start + 8, RING_PX);
  } else context.arc(x, y, RING_PX, 0, 2 * Math.PI);
  context.lineWidth = id === focused || id === selected ? 2.5 : 1.5;
  context.strokeStyle =
    id === focused ? look.focus : id === selected || isRelative ? look.accent : look.ink;
  context.stroke();
}
