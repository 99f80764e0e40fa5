import { scaleLog } from 'd3-scale';
import type { AtlasModel } from '../../data/atlas';
import { placeLabels, type Box } from '../../geometry/placeLabels';
import type { MeasureText } from '../../geometry/textWidth';
import type { TimeWindow } from '../../geometry/timeWindow';
import { axisTicks, pxOfDay, timeAxis } from './timeAxis';

const MARK_RADIUS = 5;
const LABEL_HEIGHT = 14;
const SHELF_ROW = 16;
const MOST_SHELF_ROWS = 6;
const SHELF_HEADING = 18;
const AXIS_HEIGHT = 22;
const LEAST_TICK_DISTANCE = 32;

/** How a drawing is enlarged and moved: px of the unzoomed drawing times k plus (x, y). */
export interface Camera {
  readonly k: number;
  readonly x: number;
  readonly y: number;
}

export interface PlacedModel {
  readonly model: AtlasModel;
  readonly x: number;
  readonly y: number;
  /** Height of the active parameters of a mixture of experts; null for any other model. */
  readonly activeY: number | null;
  readonly label: Box | null;
}

export interface ModelsDrawing {
  readonly sized: readonly PlacedModel[];
  /** Models of undisclosed size, on the shelf. */
  readonly shelved: readonly PlacedModel[];
  readonly sizeTicks: readonly { readonly params: number; readonly y: number }[];
  readonly timeTicks: readonly {
    readonly day: number;
    readonly x: number;
    readonly unit: 'year' | 'month';
  }[];
  /** Px at which the range's even stretch begins, null if nothing is earlier. */
  readonly rangeAt: number | null;
  readonly plotHeight: number;
  readonly shelfTop: number;
  readonly height: number;
}

export interface ModelsSpace {
  readonly width: number;
  readonly height: number;
  readonly range: TimeWindow;
  readonly camera: Camera;
  readonly measure: MeasureText;
  /** Importance of a model for being named: larger first. */
  readonly prominence: (model: AtlasModel) => number;
}

/** Places models by release date and, on a logarithmic scale, size; those without a size on a shelf below. Pure. */
export function layoutModels(models: readonly AtlasModel[], space: ModelsSpace): ModelsDrawing {
  const { width, camera } = space;
  const axis = timeAxis(
    models.map(({ days }) => days.start),
    space.range,
    width,
  );
  const toX = (day: number) => pxOfDay(axis, day) * camera.k + camera.x;
  const middle = ({ days }: AtlasModel) => (days.start + days.end) / 2;

  const shelf = stackShelf(
    models.filter(({ params }) => params === null),
    (model) => toX(middle(model)),
    width,
  );
  const shelfHeight = shelf.rows === 0 ? 0 : SHELF_HEADING + shelf.rows * SHELF_ROW + 6;
  const plotHeight = Math.max(120, space.height - shelfHeight - AXIS_HEIGHT);
  const shelfTop = plotHeight + AXIS_HEIGHT;

  const sizes = models.flatMap(({ params, activeParams }) =>
    [params ?? [], activeParams ?? []].flat(),
  );
  const [smallest, largest] = [Math.min(...sizes, 1e12), Math.max(...sizes, 1e6)];
  const scale = scaleLog()
    .domain([smallest / 1.6, largest * 1.6])
    .range([plotHeight - 8, 8]);
  const toY = (params: number) => scale(params) * camera.k + camera.y;

  const sized = models.flatMap((model): Omit<PlacedModel, 'label'>[] => {
    const { params, activeParams } = model;
    if (params === null) return [];
    const activeY = activeParams === undefined ? null : toY(activeParams);
    return [{ model, x: toX(middle(model)), y: toY(params), activeY }];
  });
  const shelved = shelf.placed.map(({ model, x, row }) => ({
    model,
    x,
    y: shelfTop + SHELF_HEADING + row * SHELF_ROW + SHELF_ROW / 2,
    activeY: null,
  }));
  const isVisible = ({ x, y }: { x: number; y: number }) =>
    x >= 0 && x <= width && y >= 0 && y <= plotHeight;
  return {
    sized: withLabels(sized.filter(isVisible), { x: 0, y: 0, width, height: plotHeight }, space),
    shelved: withLabels(
      shelved.filter(({ x }) => x >= 0 && x <= width),
      { x: 0, y: shelfTop + SHELF_HEADING, width, height: shelfHeight - SHELF_HEADING },
      space,
    ),
    sizeTicks: powersOfTen(smallest / 1.6, largest * 1.6)
      .map((params) => ({ params, y: toY(params) }))
      .filter(({ y }) => y >= 0 && y <= plotHeight),
    timeTicks: thinned(
      axisTicks(axis)
        .map(({ day, at, unit }) => ({ day, unit, x: at * camera.k + camera.x }))
        .filter(({ x }) => x >= -1 && x <= width),
    ),
    rangeAt: axis.length > 1 ? (axis.at(-1)?.from ?? 0) * camera.k + camera.x : null,
    plotHeight,
    shelfTop,
    height: shelfTop + shelfHeight,
  };
}

/** Labels go to the most prominent models first; ties by id, so that the same data always gives the same names. */
function withLabels(
  placed: readonly Omit<PlacedModel, 'label'>[],
  frame: Box,
  { measure, prominence }: ModelsSpace,
): PlacedModel[] {
  const ranked = [...placed].sort(
    (a, b) => prominence(b.model) - prominence(a.model) || (a.model.id < b.model.id ? -1 : 1),
  );
  const boxes = placeLabels(
    ranked.map(({ model, x, y }) => ({
      x,
      y,
      radius: MARK_RADIUS,
      width: Math.ceil(measure(model.name)) + 1,
      height: LABEL_HEIGHT,
    })),
    placed.flatMap(({ x, y, activeY }) => [
      { x: x - MARK_RADIUS, y: y - MARK_RADIUS, width: 2 * MARK_RADIUS, height: 2 * MARK_RADIUS },
      ...(activeY === null ? [] : [{ x: x - 2, y, width: 4, height: Math.max(0, activeY - y) }]),
    ]),
    frame,
  );
  return ranked.map((mark, index) => ({ ...mark, label: boxes[index] ?? null }));
}

/** Stacks marks that would touch into rows; past the last row they share it. */
function stackShelf(
  models: readonly AtlasModel[],
  toX: (model: AtlasModel) => number,
  width: number,
): { placed: { model: AtlasModel; x: number; row: number }[]; rows: number } {
  const ends: number[] = [];
  const placed = models
    .map((model) => ({ model, x: toX(model) }))
    .filter(({ x }) => x >= 0 && x <= width)
    .sort((a, b) => a.x - b.x)
    .map(({ model, x }) => {
      const free = ends.findIndex((end) => end <= x - MARK_RADIUS);
      const row = free === -1 ? Math.min(ends.length, MOST_SHELF_ROWS - 1) : free;
      ends[row] = x + MARK_RADIUS + 2;
      return { model, x, row };
    });
  return { placed, rows: models.length === 0 ? 0 : Math.max(3, ends.length) };
}

/** Leaves out ticks whose words would run into those of the tick before. */
function thinned<T extends { readonly x: number }>(ticks: readonly T[]): T[] {
  const kept: T[] = [];
  for (const tick of ticks) {
    const last = kept.at(-1);
    if (!last || tick.x - last.x >= LEAST_TICK_DISTANCE) kept.push(tick);
  }
  return kept;
}

function powersOfTen(from: number, to: number): number[] {
  const powers: number[] = [];
  for (let power = Math.ceil(Math.log10(from)); power <= Math.log10(to); power += 1) {
    powers.push(10 ** power);
  }
  return powers;
}
