import type { AtlasEvent } from '../../data/atlas';
import { ACROSS_TITLE_PX, BESIDE_TITLE_PX, MARK_RADIUS } from './labelPositions';
import { LEAST_ROOM_PX, type LabelSize } from './placed';
import type { Roominess } from './roominess';

/** Px of text at the labels' size, on one line; asked for only where it matters, for to measure takes time. */
interface TextLengths {
  readonly title: () => number;
  readonly summary: () => number;
}

/** From this many px per day on, a screen is about a week and there is room for cards. */
export const CARD_PX_PER_DAY = 96;
/** From this many px per day on, a screen is a day or two and there is room for what happened. */
export const TEXT_PX_PER_DAY = 400;
const CARD_PX = 200;
/** Of a text, the width that reads best and the one that needs the fewest rows. */
const TEXT_PX = [330, 480] as const;
/** Lines of a label stand this far apart; must match the style sheet. */
const LINE_PX = 16;
const ROW_PX = 20;
const MOST_TITLE_LINES = 2;
/** Lines break before their end: an English line loses about half a word, so a text needs this much more room. */
const BREAKING = 1.15;

/** Least px of a single line of title at each number of px per day: titles are given more room as the window shortens. */
const TITLE_LENGTHS = [
  { pxPerDay: 0, px: 150 },
  { pxPerDay: 8, px: 200 },
  { pxPerDay: 40, px: 420 },
] as const;
/** A headline is cut shorter rather than left out. */
const HEADLINE_PX = 68;

/** In a column of a phone, px along the axis: of a card, and of a text beside its lines. */
export const ACROSS_CARD_PX = 62;
const ACROSS_MARGIN_PX = 14;

interface LabelSpace {
  readonly pxPerDay: number;
  /** Px of a card in a phone's column; null on a wide screen, where labels run along the axis. */
  readonly cardWidth: number | null;
  readonly roominess: Roominess;
}

/** The labels an event can have at a scale in px per day, the one that says most first; a year shows titles, a week cards, a day text. */
export function labelSizes(
  event: AtlasEvent,
  lengths: TextLengths,
  { pxPerDay, cardWidth, roominess }: LabelSpace,
): LabelSize[] {
  if (cardWidth !== null) return sizesAcross(lengths, pxPerDay, cardWidth);
  const title = lengths.title();
  const least = TITLE_LENGTHS.findLast((step) => pxPerDay >= step.pxPerDay)?.px ?? 0;
  const shortest = event.importance === 1 ? HEADLINE_PX : least;
  const length = Math.min(shortest * roominess.lengthening, title);
  const room = Math.max(LEAST_ROOM_PX, roominess.pitch - length - BESIDE_TITLE_PX);
  const line: LabelSize = { detail: 'title', length, room, rows: 1 };
  const sizes: LabelSize[] = [];
  if (pxPerDay >= TEXT_PX_PER_DAY) {
    for (const width of TEXT_PX) {
      const lines =
        linesOf(title, width, MOST_TITLE_LINES) + linesOf(lengths.summary(), width, Infinity) + 1;
      sizes.push({ detail: 'text', length: width, room: LEAST_ROOM_PX, rows: rowsOf(lines) });
    }
  }
  if (pxPerDay >= CARD_PX_PER_DAY) {
    const lines = linesOf(title, CARD_PX, MOST_TITLE_LINES) + 1;
    sizes.push({ detail: 'card', length: CARD_PX, room: LEAST_ROOM_PX, rows: rowsOf(lines) });
  }
  return [...sizes, line];
}

function sizesAcross(lengths: TextLengths, pxPerDay: number, cardWidth: number): LabelSize[] {
  const size = (detail: LabelSize['detail'], length: number) => ({
    ...{ detail, length },
    ...{ room: 0, rows: 1 },
  });
  const sizes = [size('title', ACROSS_TITLE_PX)];
  if (pxPerDay >= CARD_PX_PER_DAY) sizes.unshift(size('card', ACROSS_CARD_PX));
  if (pxPerDay >= TEXT_PX_PER_DAY) {
    const lines =
      linesOf(lengths.title(), cardWidth, MOST_TITLE_LINES) +
      linesOf(lengths.summary(), cardWidth, Infinity) +
      1;
    sizes.unshift(size('text', lines * LINE_PX + ACROSS_MARGIN_PX));
  }
  return sizes;
}

/** Px along the axis that any of these labels takes with its mark, at least. */
export function leastLabel(pxPerDay: number, { pitch }: Roominess): number {
  // One above the bar of what lasts leaves less beside it.
  const title = Math.max(LEAST_ROOM_PX, pitch - 2 * MARK_RADIUS);
  return pxPerDay >= CARD_PX_PER_DAY ? Math.min(CARD_PX, title) : title;
}

function linesOf(textPx: number, linePx: number, most: number): number {
  return Math.max(1, Math.min(most, Math.ceil((textPx / linePx) * BREAKING)));
}

function rowsOf(lines: number): number {
  return Math.ceil((lines * LINE_PX) / ROW_PX);
}
