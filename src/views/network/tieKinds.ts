import { seriesColor } from '../../theme/colors';

/** How a kind of tie is drawn: colour tells what it is about (money, products, conflict), the dash which kind. */
interface TieStyle {
  readonly color: string;
  readonly dash: string;
  readonly width: number;
}

const MONEY = seriesColor(0);
const PRODUCT = seriesColor(3);
const CONFLICT = 'var(--accent)';

const STYLES: ReadonlyMap<string, TieStyle> = new Map([
  ['investment', { color: MONEY, dash: '', width: 1.6 }],
  ['acquisition', { color: MONEY, dash: '', width: 3.4 }],
  ['licensing', { color: MONEY, dash: '8 3', width: 1.8 }],
  ['partnership', { color: PRODUCT, dash: '', width: 1.6 }],
  ['integration', { color: PRODUCT, dash: '6 3', width: 1.6 }],
  ['cloud', { color: PRODUCT, dash: '8 3 2 3', width: 1.8 }],
  ['joint-model', { color: PRODUCT, dash: '', width: 3.4 }],
  ['contractor', { color: PRODUCT, dash: '3 3', width: 1.6 }],
  ['lawsuit', { color: CONFLICT, dash: '', width: 1.8 }],
  ['restriction', { color: CONFLICT, dash: '2 3', width: 2 }],
]);

const OTHER: TieStyle = { color: 'var(--ink-soft)', dash: '1 3', width: 1.8 };

/** The kinds with a style of their own, in the order of the legend. */
export const STYLED_KINDS = [...STYLES.keys()];

export function tieStyle(kind: string): TieStyle {
  return STYLES.get(kind) ?? OTHER;
}
