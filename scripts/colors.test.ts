import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { seenOnPaper } from '../src/theme/colors';
import { colorDistance, contrast, VISIONS } from './colorVision';

const CATEGORIES_SHIPPED = 8;
/** OKLab distances; 0.02 is about a just noticeable difference, Okabe and Ito's eight reach 0.09 at their worst pair. */
const LEAST_DISTANCE_SHIPPED = 0.11;
const LEAST_DISTANCE_ALL = 0.08;
const LEAST_TEXT_CONTRAST = 4.5;
const LEAST_MARK_CONTRAST = 3;

const css = readFileSync('src/theme/tokens.css', 'utf8');

function token(name: string, theme: 'light' | 'dark'): string {
  const pair = new RegExp(`--${name}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)`).exec(css);
  const color = pair?.[theme === 'light' ? 1 : 2];
  if (!color) throw new Error(`tokens.css has no colour pair --${name}`);
  return color;
}

describe.each(['light', 'dark'] as const)('%s theme', (theme) => {
  const series = Array.from({ length: 12 }, (_, index) => token(`series-${index + 1}`, theme));

  it.each(['#ffffff', '#000000', '#fffbe0', '#221100'])(
    'a file’s %s is made to be seen on the paper',
    (color) => {
      const channels = /light-dark\(rgb\((.*)\), rgb\((.*)\)\)/.exec(seenOnPaper(color));
      const shown = (channels?.[theme === 'light' ? 1 : 2] ?? '').split(' ').map(Number);
      const hex = `#${shown.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
      expect(contrast(hex, token('paper', theme))).toBeGreaterThanOrEqual(LEAST_MARK_CONTRAST);
    },
  );

  it.each(VISIONS)('series colours are told apart under %s vision', (vision) => {
    const distances = (colors: readonly string[]) =>
      colors.flatMap((a, index) => colors.slice(index + 1).map((b) => colorDistance(a, b, vision)));
    expect(Math.min(...distances(series.slice(0, CATEGORIES_SHIPPED)))).toBeGreaterThanOrEqual(
      LEAST_DISTANCE_SHIPPED,
    );
    expect(Math.min(...distances(series))).toBeGreaterThanOrEqual(LEAST_DISTANCE_ALL);
  });

  it.each(series)('series colour %s stands out from the page', (color) => {
    expect(contrast(color, token('paper', theme))).toBeGreaterThanOrEqual(LEAST_MARK_CONTRAST);
  });

  it.each([
    ['ink', 'paper'],
    ['ink-soft', 'paper'],
    ['ink-faint', 'paper'],
    ['ink-faint', 'paper-raised'],
    ['ink-soft', 'paper-sunken'],
    ['accent', 'paper'],
    ['ink', 'accent-wash'],
    ['paper', 'ink'],
  ])('%s on %s is legible', (text, ground) => {
    expect(contrast(token(text, theme), token(ground, theme))).toBeGreaterThanOrEqual(
      LEAST_TEXT_CONTRAST,
    );
  });
});
