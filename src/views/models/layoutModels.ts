import type { AtlasModel } from '../../data/atlas';
import type { Interval } from './interval';
import { layoutShelf } from './layoutShelf';
import { boxesOfParts, boxOfMark, type MarkParts } from './markBoxes';
import { Occupancy } from './occupancy';
import { placeLabels, type Label, type Labelled } from './placeLabels';
import type { PreparedModel } from './prepareModels';
import { markScaleFor, SHELF_GAP, shelfHeight, type ModelsRoom } from './room';
import { scalesOf } from './scales';
import { sizeSteps, type SizeStep } from './sizeAxis';
import { timeTicks, type TimeTick } from './timeAxis';
import { compressedStretches, type CompressedStretch, type TimeWarp } from './timeWarp';

/** What of the two axes is on screen. */
export interface ModelsWindow {
  /** Positions of the time axis, 0 to 1. */
  readonly time: Interval;
  /** Log10 of parameters. */
  readonly size: Interval;
}

/** A size that is only estimated, as drawn: never so short that it would look like a point. */
interface EstimateStretch extends Interval {
  /** From the most to the least that is reported. */
  readonly reported: Interval;
}

/** One model as drawn, in px from the top left of the plot. */
export interface ModelMark {
  readonly model: AtlasModel;
  readonly x: number;
  readonly y: number;
  readonly shelved: boolean;
  /** The stretch a size that is only estimated may lie in, cut to the plot. */
  readonly estimate: EstimateStretch | null;
  /** Where the date is known to a month or a year only: the stretch it lies in. */
  readonly dateSpan: Interval | null;
  /** Active parameters of a mixture of experts; at the edge of the plot where beyond it. */
  readonly activeY: number | null;
  /** The other sizes of the family that are on screen. */
  readonly siblings: readonly number[];
  /** The stretch from the smallest to the largest size of the family, cut to the plot; null if it has one size. */
  readonly family: Interval | null;
  /** Width of its name in px. */
  readonly labelWidth: number;
  readonly label: Label | null;
}

export interface ModelsDrawing {
  /** The least notable first, so that the most notable are drawn on top. */
  readonly marks: readonly ModelMark[];
  /** How large the marks on the plot are drawn, of their full size. */
  readonly markScale: number;
  readonly sizeTicks: readonly (SizeStep & { readonly y: number })[];
  readonly timeTicks: readonly TimeTick[];
  readonly compressed: readonly CompressedStretch[];
  /** Models of the dates on screen that are larger or smaller than the sizes on screen. */
  readonly beyond: { readonly above: number; readonly below: number };
  readonly shelf: { readonly top: number; readonly height: number; readonly count: number };
}

/** An estimate is never drawn shorter: it would look like a point. */
const LEAST_ESTIMATE_PX = 26;

interface LayoutOptions {
  readonly warp: TimeWarp;
  readonly window: ModelsWindow;
  readonly room: ModelsRoom;
  /** Labelled before all others: what the reader has chosen. */
  readonly chosen: ReadonlySet<string>;
}

/** Places every model that is on screen, with the labels that fit. */
export function layoutModels(
  models: readonly PreparedModel[],
  { warp, window, room, chosen }: LayoutOptions,
): ModelsDrawing {
  const { time, size } = window;
  const { xAt, yAt, pxPerDecade } = scalesOf(window, room);
  const within = (y: number) => Math.max(0, Math.min(room.plotHeight, y));
  const isOnPlot = (y: number) => y >= 0 && y <= room.plotHeight;

  const isChosen = ({ model }: PreparedModel) => chosen.has(model.id);
  const ordered =
    chosen.size === 0
      ? models
      : [...models.filter(isChosen), ...models.filter((prepared) => !isChosen(prepared))];
  const onPlot: Place[] = [];
  const onShelf: Place[] = [];
  let above = 0;
  let below = 0;
  for (const prepared of ordered) {
    const x = xAt(prepared.position);
    if (x < 0 || x > room.width) continue;
    const y = prepared.log === null ? 0 : yAt(prepared.log);
    const { log, estimate } = prepared;
    if (log === null) onShelf.push({ prepared, x, y });
    else if (isOnPlot(y)) onPlot.push({ prepared, x, y });
    else if (estimate && yAt(estimate.end) < room.plotHeight && yAt(estimate.start) > 0) {
      onPlot.push({ prepared, x, y: within(y) });
    } else if (y < 0) above += 1;
    else below += 1;
  }
  // Reports that agree, or a single one, are no more certain for it: less than a mark's length is never drawn.
  const stretch = ({ start, end }: Interval): EstimateStretch => {
    const lacking = Math.max(0, LEAST_ESTIMATE_PX - (end - start) * pxPerDecade) / 2;
    return {
      start: within(yAt(end) - lacking),
      end: within(yAt(start) + lacking),
      reported: { start: within(yAt(end)), end: within(yAt(start)) },
    };
  };
  const partsOf = ({ prepared, y }: Place): MarkParts => {
    const { span, log, estimate, activeLog, siblingLogs } = prepared;
    const dateSpan = span && { start: xAt(span.start), end: xAt(span.end) };
    if (estimate) return { ...NO_PARTS, dateSpan, estimate: stretch(estimate) };
    if (log === null || (activeLog === null && siblingLogs.length === 0))
      return dateSpan ? { ...NO_PARTS, dateSpan } : NO_PARTS;
    const siblings = siblingLogs.map(yAt);
    const ends = [y, ...siblings];
    return {
      dateSpan,
      estimate: null,
      activeY: activeLog === null ? null : within(yAt(activeLog)),
      siblings: siblings.filter(isOnPlot),
      family:
        siblings.length === 0
          ? null
          : { start: within(Math.min(...ends)), end: within(Math.max(...ends)) },
    };
  };

  const markScale = markScaleFor(onPlot.length, room);
  const taken = new Occupancy(room.width, room.plotHeight);
  const parts = onPlot.map((place) => {
    const own = partsOf(place);
    taken.add(boxOfMark(place, markScale));
    for (const box of boxesOfParts(place, own)) taken.add(box);
    return own;
  });
  const frame = { x: 0, y: 0, width: room.width, height: room.plotHeight };
  const labels = placeLabels(onPlot.map(asLabelled), taken, frame, chosen);
  const shelf = layoutShelf(
    onShelf.map((place) => ({ ...asLabelled(place), dateSpan: partsOf(place).dateSpan })),
    room,
  );
  const marks: ModelMark[] = [];
  for (const place of onShelf) {
    const { y = 0, label = null } = shelf.get(place.prepared.model.id) ?? {};
    marks.push(markOf({ ...place, y }, partsOf(place), true, label));
  }
  for (const [index, place] of onPlot.entries()) {
    const label = labels.get(place.prepared.model.id) ?? null;
    marks.push(markOf(place, parts[index] ?? NO_PARTS, false, label));
  }
  // The margins at either end of the axis stand for no days.
  const days = {
    start: Math.max(warp.days.start, warp.dayAt(time.start)),
    end: Math.min(warp.days.end, warp.dayAt(time.end)),
  };
  return {
    marks: marks.reverse(),
    markScale,
    sizeTicks: sizeSteps(size, pxPerDecade).map((step) => ({ ...step, y: yAt(step.log) })),
    timeTicks: timeTicks(days, (day) => xAt(warp.positionOf(day))),
    compressed: compressedStretches(warp, time, xAt),
    beyond: { above, below },
    shelf: {
      top: room.plotHeight + SHELF_GAP,
      height: Math.max(0, shelfHeight(room.shelfRows) - SHELF_GAP),
      count: onShelf.length,
    },
  };
}

/** Where a model's mark is, before anything else is known of it. */
interface Place {
  readonly prepared: PreparedModel;
  readonly x: number;
  readonly y: number;
}

const NO_PARTS: MarkParts = {
  dateSpan: null,
  estimate: null,
  activeY: null,
  siblings: [],
  family: null,
};

function markOf(
  { prepared: { model, labelWidth }, x, y }: Place,
  { dateSpan, estimate, activeY, siblings, family }: MarkParts,
  shelved: boolean,
  label: Label | null,
): ModelMark {
  return { model, x, y, shelved, dateSpan, estimate, activeY, siblings, family, labelWidth, label };
}

function asLabelled({ prepared: { model, labelWidth }, x, y }: Place): Labelled {
  return { id: model.id, x, y, width: labelWidth };
}
