import type { AtlasModel } from '../../data/atlas';
import { paramsToPlaceBy } from '../../data/modelSizes';
import type { ModelsDrawing } from './layoutModels';
import type { Descent } from './lineage';
import type { Scales } from './scales';
import type { TimeWarp } from './timeWarp';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** A line from a model to one that was built on it, in px; either end may lie beyond the plot. */
export interface DescentLine {
  readonly base: Point;
  readonly derived: Point;
}

/** Where the steps of a lineage are drawn: from mark to mark, and towards where a mark beyond the edge would be. */
export function layoutLineage(
  descents: readonly Descent[],
  { marks, shelf }: ModelsDrawing,
  { xAt, yAt }: Scales,
  warp: TimeWarp,
): readonly DescentLine[] {
  if (descents.length === 0) return [];
  const byId = new Map(marks.map((mark) => [mark.model.id, mark]));
  const pointOf = (model: AtlasModel): Point => {
    const mark = byId.get(model.id);
    if (mark) return { x: mark.x, y: mark.y };
    const params = paramsToPlaceBy(model);
    return {
      x: xAt(warp.positionOf((model.days.start + model.days.end) / 2)),
      y: params === null ? shelf.top + shelf.height / 2 : yAt(Math.log10(params)),
    };
  };
  return descents.map(({ base, derived }) => ({ base: pointOf(base), derived: pointOf(derived) }));
}
