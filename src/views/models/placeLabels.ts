import type { Box } from '../../geometry/boxGrid';
import { contains } from '../../geometry/contains';
import type { Interval } from './interval';
import { boxOfMark } from './markBoxes';
import { Occupancy } from './occupancy';

/** Where a label is written: its text's left end and baseline, in px, and the box it takes. */
export interface Label {
  readonly x: number;
  readonly y: number;
  readonly box: Box;
  /** The stretch of y in px that a line straight up or down from the mark takes to a label that is not beside it. */
  readonly leader: Interval | null;
}

/** A mark that would like a label. */
export interface Labelled {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  /** Width of its text in px. */
  readonly width: number;
}

export const LABEL_HEIGHT = 15;
/** From the top of a label's box to its baseline. */
const BASELINE = 11.5;
/** From the middle of a mark to its label: the mark's own half width, the label's margin and a hair. */
const GAP = 10;
/** The same across, where neither has a margin. */
const GAP_ACROSS = 7;
/** Kept free at either end of a label, so that two in a row do not read as one. */
const MARGIN = 2;

/** Corners of the label's box for each side of the mark it may stand on, the best first. */
const SIDES: readonly ((mark: Labelled) => { readonly x: number; readonly y: number })[] = [
  ({ x, y }) => ({ x: x + GAP, y: y - LABEL_HEIGHT / 2 }),
  ({ x, y, width }) => ({ x: x - GAP - width, y: y - LABEL_HEIGHT / 2 }),
  ({ x, y, width }) => ({ x: x - width / 2, y: y - GAP_ACROSS - LABEL_HEIGHT }),
  ({ x, y, width }) => ({ x: x - width / 2, y: y + GAP_ACROSS }),
  ({ x, y }) => ({ x: x + 5, y: y - GAP_ACROSS - LABEL_HEIGHT }),
  ({ x, y }) => ({ x: x + 5, y: y + GAP_ACROSS }),
  ({ x, y, width }) => ({ x: x - 5 - width, y: y - GAP_ACROSS - LABEL_HEIGHT }),
  ({ x, y, width }) => ({ x: x - 5 - width, y: y + GAP_ACROSS }),
];

/** From a mark's middle to the near edge of a label at the end of a leader, in px, the nearest first. */
const LEADERS_PX: readonly number[] = [20, 32, 44, 56, 68];
/** Left end of a label above or below the end of its leader, in shares of its width; the leader ends within it. */
const LEADER_ENDS: readonly number[] = [0.5, 0.1, 0.9];
const LEADER_WIDTH = 3;
/** From a mark's middle to its leader: clear of the px its mark takes in part. */
const LEADER_GAP = 9;
/** So many px² of the plot for each mark that may have a leader: a few are read with ease, many are a thicket. */
const PX2_PER_LEADER = 9000;

/** The label of a mark at the corner of its text. */
export function labelAt(x: number, y: number, width: number): Label {
  return {
    x,
    y: y + BASELINE,
    box: { x: x - MARGIN, y, width: width + 2 * MARGIN, height: LABEL_HEIGHT },
    leader: null,
  };
}

/**
 * Gives labels to the marks in their order, each on the first side where it is within the frame and overlaps nothing
 * taken, by marks or by earlier labels; the first of them, where no side is free, at the end of a leader that crosses
 * nothing taken; what fits nowhere stays without. `taken` is added to. Those the reader has chosen, which come first, may
 * be named over other marks too, but not over one another or their marks.
 */
export function placeLabels(
  marks: readonly Labelled[],
  taken: Occupancy,
  frame: Box,
  chosen: ReadonlySet<string>,
): ReadonlyMap<string, Label> {
  const placed = new Map<string, Label>();
  const named = chosen.size === 0 ? null : new Occupancy(frame.width, frame.height);
  for (const { id, x, y } of marks) {
    if (chosen.has(id)) named?.add(boxOfMark({ x, y }, 1));
  }
  const mostLed = (frame.width * frame.height) / PX2_PER_LEADER;
  for (const [index, mark] of marks.entries()) {
    const insists = named !== null && chosen.has(mark.id);
    const label =
      firstFree(mark, taken, frame) ??
      (index < mostLed ? firstLed(mark, taken, frame) : null) ??
      (insists ? firstFree(mark, named, frame) : null);
    if (!label) continue;
    taken.add(label.box);
    if (label.leader) taken.add(boxOfLeader(mark, label.leader));
    if (insists) {
      named.add(label.box);
      if (label.leader) named.add(boxOfLeader(mark, label.leader));
    }
    placed.set(mark.id, label);
  }
  return placed;
}

function firstFree(mark: Labelled, taken: Occupancy, frame: Box): Label | null {
  for (const cornerOn of SIDES) {
    const { x, y } = cornerOn(mark);
    const label = labelAt(x, y, mark.width);
    if (contains(frame, label.box) && taken.isFree(label.box)) return label;
  }
  return null;
}

function firstLed(mark: Labelled, taken: Occupancy, frame: Box): Label | null {
  for (const distance of LEADERS_PX) {
    for (const isUp of [true, false]) {
      const edge = mark.y + (isUp ? -distance : distance);
      const leader = isUp
        ? { start: edge, end: mark.y - LEADER_GAP }
        : { start: mark.y + LEADER_GAP, end: edge };
      if (!taken.isFree(boxOfLeader(mark, leader))) continue;
      for (const share of LEADER_ENDS) {
        const top = isUp ? edge - LABEL_HEIGHT : edge;
        const label = labelAt(mark.x - share * mark.width, top, mark.width);
        if (contains(frame, label.box) && taken.isFree(label.box)) return { ...label, leader };
      }
    }
  }
  return null;
}

function boxOfLeader({ x }: Labelled, { start, end }: Interval): Box {
  return { x: x - LEADER_WIDTH / 2, y: start, width: LEADER_WIDTH, height: end - start };
}
