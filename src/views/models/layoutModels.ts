import type { AtlasModel } from '../../data/atlas';
import { compareText } from '../../data/compareText';
import type { MeasureText } from '../../geometry/textWidth';
import type { Interval } from './interval';
import { layoutShelf } from './layoutShelf';
import { Occupancy, type Box } from './occupancy';
import { placeLabels, type Label } from './placeLabels';
import { MARK_RADIUS, SHELF_GAP, shelfHeight, type ModelsRoom } from './room';
import { sizeSteps, type SizeStep } from './sizeAxis';
import { timeTicks, type TimeTick } from './timeAxis';
import type { TimeWarp } from './timeWarp';

/** What of the two axes is on screen. */
export interface ModelsWindow {
  /** Positions of the time axis, 0 to 1. */
  readonly time: Interval;
  /** Log10 of parameters. */
  readonly size: Interval;
}

/** One model as drawn, in px from the top left of the plot. */
export interface ModelMark {
  readonly model: AtlasModel;
  readonly x: number;
  readonly y: number;
  readonly shelved: boolean;
  /** Where the date is known to a month or a year only: the stretch it lies in. */
  readonly dateSpan: Interval | null;
  /** Active parameters of a mixture of experts; at the edge of the plot where beyond it. */
  readonly activeY: number | null;
  /** The other sizes of the family that are on screen. */
  readonly siblings: readonly number[];
  /** The stretch from the smallest to the largest size of the family, cut to the plot; null if it has one size. */
  readonly family: Interval | null;
  readonly label: Label | null;
}

export interface ModelsDrawing {
  /** The least notable first, so that the most notable are drawn on top. */
  readonly marks: readonly ModelMark[];
  readonly sizeTicks: readonly (SizeStep & { readonly y: number })[];
  readonly timeTicks: readonly TimeTick[];
  /** Stretches of the axis drawn at a smaller scale than the rest, with the days they cover. */
  readonly compressed: readonly { readonly x: Interval; readonly days: Interval }[];
  readonly shelf: { readonly top: number; readonly height: number; readonly count: number };
}

interface LayoutOptions {
  readonly warp: TimeWarp;
  readonly window: ModelsWindow;
  readonly room: ModelsRoom;
  readonly measure: MeasureText;
  readonly notability: (model: AtlasModel) => number;
  /** Labelled before all others: what the reader has chosen. */
  readonly chosen: ReadonlySet<string>;
}

/** Places every model that is on screen, with the labels that fit; the order of the models does not matter. */
export function layoutModels(models: readonly AtlasModel[], options: LayoutOptions): ModelsDrawing {
  const { warp, window, room, measure } = options;
  const { time, size } = window;
  const xAt = (position: number) =>
    ((position - time.start) / (time.end - time.start)) * room.width;
  const xOf = (day: number) => xAt(warp.positionOf(day));
  const pxPerDecade = room.plotHeight / (size.end - size.start);
  const yOf = (params: number) => (size.end - Math.log10(params)) * pxPerDecade;

  const within = (y: number) => Math.max(0, Math.min(room.plotHeight, y));
  const isOnPlot = (y: number) => y >= 0 && y <= room.plotHeight;

  const ordered = orderByNotability(models, options);
  const onScreen = ordered.flatMap((model): Omit<ModelMark, 'label'>[] => {
    const middle = (model.days.start + model.days.end) / 2;
    const x = xOf(middle);
    if (x < 0 || x > room.width) return [];
    const dateSpan =
      model.days.precision === 'day'
        ? null
        : { start: xOf(model.days.start), end: xOf(model.days.end) };
    const none = { model, x, dateSpan, activeY: null, siblings: [], family: null };
    if (model.params === null) return [{ ...none, y: 0, shelved: true }];
    const y = yOf(model.params);
    if (!isOnPlot(y)) return [];
    const siblings = (model.otherSizes ?? []).map(yOf);
    return [
      {
        ...none,
        y,
        shelved: false,
        activeY: model.activeParams === undefined ? null : within(yOf(model.activeParams)),
        siblings: siblings.filter(isOnPlot),
        family:
          siblings.length === 0
            ? null
            : { start: within(Math.min(y, ...siblings)), end: within(Math.max(y, ...siblings)) },
      },
    ];
  });

  const sized = onScreen.filter(({ shelved }) => !shelved);
  const taken = new Occupancy();
  for (const mark of sized) {
    taken.add(boxOfMark(mark));
    for (const box of boxesOfParts(mark)) taken.add(box);
  }
  const frame = { x: 0, y: 0, width: room.width, height: room.plotHeight };
  const labels = placeLabels(
    sized.map((mark) => ({
      id: mark.model.id,
      x: mark.x,
      y: mark.y,
      width: measure(mark.model.name),
    })),
    taken,
    frame,
  );
  const shelf = layoutShelf(
    onScreen
      .filter(({ shelved }) => shelved)
      .map(({ model, x }) => ({ id: model.id, x, width: measure(model.name) })),
    room,
  );
  const marks = onScreen.map((mark): ModelMark => {
    const place = shelf.get(mark.model.id);
    if (place) return { ...mark, y: place.y, label: place.label };
    return { ...mark, label: labels.get(mark.model.id) ?? null };
  });
  // The margins at either end of the axis stand for no days.
  const days = {
    start: Math.max(warp.days.start, warp.dayAt(time.start)),
    end: Math.min(warp.days.end, warp.dayAt(time.end)),
  };
  return {
    marks: marks.reverse(),
    sizeTicks: sizeSteps(size, pxPerDecade).map((step) => ({
      ...step,
      y: (size.end - step.log) * pxPerDecade,
    })),
    timeTicks: timeTicks(days, xOf),
    compressed: compressedStretches(warp, time, xAt),
    shelf: {
      top: room.plotHeight + SHELF_GAP,
      height: Math.max(0, shelfHeight(room.shelfRows) - SHELF_GAP),
      count: onScreen.length - sized.length,
    },
  };
}

function orderByNotability(
  models: readonly AtlasModel[],
  { chosen, notability }: LayoutOptions,
): AtlasModel[] {
  const rank = new Map(
    models.map((model) => [model.id, chosen.has(model.id) ? Infinity : notability(model)]),
  );
  const rankOf = (model: AtlasModel) => rank.get(model.id) ?? 0;
  return [...models].sort((a, b) => {
    const [left, right] = [rankOf(a), rankOf(b)];
    return left === right ? compareText(a.id, b.id) : right > left ? 1 : -1;
  });
}

function boxOfMark({ x, y }: { readonly x: number; readonly y: number }): Box {
  return {
    x: x - MARK_RADIUS,
    y: y - MARK_RADIUS,
    width: 2 * MARK_RADIUS,
    height: 2 * MARK_RADIUS,
  };
}

/**
 * What else a mark takes: its active parameters, the other sizes of its family, the stretch of an imprecise date. The
 * hairline that joins a family is left out: labels may interrupt it.
 */
function boxesOfParts({ x, y, activeY, siblings, dateSpan }: Omit<ModelMark, 'label'>): Box[] {
  const boxes = siblings.map((at) => ({ x: x - 2, y: at - 2, width: 4, height: 4 }));
  if (activeY !== null) boxes.push({ x: x - 5, y, width: 10, height: activeY - y + 1 });
  if (dateSpan) {
    boxes.push({ x: dateSpan.start, y: y - 1, width: dateSpan.end - dateSpan.start, height: 2 });
  }
  return boxes;
}

/** Neighbouring squeezed years as one stretch each, cut to what is on screen. */
function compressedStretches(
  { pieces }: TimeWarp,
  shown: Interval,
  xAt: (position: number) => number,
): ModelsDrawing['compressed'] {
  const stretches: { x: Interval; days: Interval }[] = [];
  for (const { axis, days, compressed } of pieces) {
    if (!compressed || axis.end <= shown.start || axis.start >= shown.end) continue;
    const x = {
      start: xAt(Math.max(axis.start, shown.start)),
      end: xAt(Math.min(axis.end, shown.end)),
    };
    const last = stretches.at(-1);
    if (last?.days.end === days.start) {
      stretches[stretches.length - 1] = {
        x: { start: last.x.start, end: x.end },
        days: { start: last.days.start, end: days.end },
      };
    } else {
      stretches.push({ x, days });
    }
  }
  return stretches;
}
