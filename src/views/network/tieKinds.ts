import { seriesColor } from '../../theme/colors';

/**
 * How a kind of tie is drawn. Colour tells what it is about (money, products, conflict); line, dash and width tell the
 * kind even to who sees no colour: no two kinds have the same.
 */
export interface TieStyle {
  readonly color: string;
  /** Px drawn and left out in turn; empty for an unbroken line. */
  readonly dash: readonly number[];
  readonly width: number;
  /** An unbroken line may be two beside each other, or have bars across it. */
  readonly line: 'single' | 'double' | 'barred';
}

const MONEY = seriesColor(0);
const PRODUCT = seriesColor(3);
const CONFLICT = 'var(--accent)';

const plain = (color: string, width: number, ...dash: number[]): TieStyle => ({
  color,
  dash,
  width,
  line: 'single',
});

const STYLES: ReadonlyMap<string, TieStyle> = new Map([
  ['investment', plain(MONEY, 1.6)],
  ['acquisition', plain(MONEY, 3.6)],
  ['licensing', plain(MONEY, 1.8, 11, 4)],
  ['partnership', { ...plain(PRODUCT, 3.6), line: 'double' }],
  ['integration', plain(PRODUCT, 1.6, 6, 3)],
  ['cloud', plain(PRODUCT, 1.8, 8, 3, 2, 3)],
  ['joint-model', plain(PRODUCT, 3.6, 9, 2)],
  ['contractor', plain(PRODUCT, 1.6, 3, 3)],
  ['lawsuit', { ...plain(CONFLICT, 1.6), line: 'barred' }],
  ['restriction', plain(CONFLICT, 2.6, 2, 3)],
]);

const OTHER = plain('var(--ink-soft)', 1.8, 1, 3);

/** The kinds with a style of their own, in the order of the legend. */
export const STYLED_KINDS = [...STYLES.keys()];

/** All styles by their number, that of every other kind last. */
export const TIE_STYLES: readonly TieStyle[] = [...STYLES.values(), OTHER];

/** Px between the bars of a barred line, and their length. */
export const BAR_STEP_PX = 7;
export const BAR_PX = 6;

export function tieStyle(kind: string): TieStyle {
  return STYLES.get(kind) ?? OTHER;
}

/** The number of a kind's style in {@link TIE_STYLES}. */
export function styleNumber(kind: string): number {
  const index = STYLED_KINDS.indexOf(kind);
  return index === -1 ? STYLED_KINDS.length : index;
}
