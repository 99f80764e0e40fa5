import type { ModelMark } from './layoutModels';
import type { Box } from '../../geometry/boxGrid';
import { MARK_RADIUS } from './room';

/** What of a mark lies beside its middle. */
export type MarkParts = Pick<
  ModelMark,
  'dateSpan' | 'estimate' | 'activeY' | 'siblings' | 'family'
>;

/** What a mark itself takes of the plot, in px; `scale` of its full size. */
export function boxOfMark(
  { x, y }: { readonly x: number; readonly y: number },
  scale: number,
): Box {
  const radius = MARK_RADIUS * scale;
  return { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius };
}

/**
 * What else a mark takes: its active parameters, the other sizes of its family, the stretch of an imprecise date. The
 * hairline that joins a family is left out: labels may interrupt it.
 */
export function boxesOfParts(
  { x, y }: { readonly x: number; readonly y: number },
  { activeY, siblings, dateSpan, estimate }: MarkParts,
): readonly Box[] {
  if (activeY === null && siblings.length === 0 && !dateSpan && !estimate) return [];
  const boxes = siblings.map((at) => ({ x: x - 2, y: at - 2, width: 4, height: 4 }));
  if (activeY !== null) boxes.push({ x: x - 5, y, width: 10, height: activeY - y + 1 });
  if (estimate) {
    const { start, end } = estimate;
    boxes.push({ x: x - MARK_RADIUS, y: start, width: 2 * MARK_RADIUS, height: end - start });
  }
  if (dateSpan) {
    boxes.push({ x: dateSpan.start, y: y - 1, width: dateSpan.end - dateSpan.start, height: 2 });
  }
  return boxes;
}
