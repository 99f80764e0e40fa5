import type { TimelineDrawing } from './layoutTimeline';

/** The first so many marks, lane by lane, events before counts. */
export function beginningOf(drawing: TimelineDrawing, most: number): TimelineDrawing {
  let left = most;
  const take = <T>(marks: readonly T[]): readonly T[] => {
    const taken = marks.slice(0, left);
    left -= taken.length;
    return taken.length === marks.length ? marks : taken;
  };
  return {
    ...drawing,
    lanes: drawing.lanes.map((lane) => {
      const marks = take(lane.marks);
      const counts = take(lane.counts);
      return marks === lane.marks && counts === lane.counts ? lane : { ...lane, marks, counts };
    }),
  };
}

/** How many marks a drawing has, counts among them. */
export function markCount({ lanes }: TimelineDrawing): number {
  return lanes.reduce((sum, { marks, counts }) => sum + marks.length + counts.length, 0);
}
