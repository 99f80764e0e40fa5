/** How many series colours the theme has. */
const SERIES_COUNT = 12;

type Rgb = readonly [number, number, number];

/** Paper and ink of the light theme, then of the dark one, as in tokens.css. */
const THEMES: readonly { readonly paper: Rgb; readonly ink: Rgb }[] = [
  { paper: [0xfb, 0xf9, 0xf4], ink: [0x1d, 0x1b, 0x18] },
  { paper: [0x17, 0x15, 0x13], ink: [0xec, 0xe7, 0xdd] },
];
/** What WCAG 2.2 asks of a mark against its ground (1.4.11). */
const LEAST_CONTRAST = 3;
const MIX_STEPS = 20;

/** The CSS colour of the nth series (0-based), the same in every view; past the last it starts again. */
export function seriesColor(index: number): string {
  return `var(--series-${(index % SERIES_COUNT) + 1})`;
}

/** The CSS colour of a category: the one its file gives it, else the series colour of its place in the file. */
export function categoryColor(
  categories: readonly { readonly id: string; readonly color?: string }[],
  id: string,
): string {
  const index = categories.findIndex((category) => category.id === id);
  const color = categories[index]?.color;
  return color === undefined ? seriesColor(Math.max(0, index)) : seenOnPaper(color);
}

/** A colour (`#rrggbb`) as CSS, mixed with ink in a theme where it would hardly be seen on the paper. */
export function seenOnPaper(color: string): string {
  const rgb = rgbOf(color);
  const [light, dark] = THEMES.map(({ paper, ink }) => {
    for (let step = 0; step < MIX_STEPS; step++) {
      const mixed = mix(rgb, ink, step / MIX_STEPS);
      if (contrast(mixed, paper) >= LEAST_CONTRAST) return mixed;
    }
    return ink;
  }).map((mixed) => `rgb(${mixed.join(' ')})`);
  return light === dark ? color : `light-dark(${light ?? color}, ${dark ?? color})`;
}

function rgbOf(color: string): Rgb {
  const value = Number.parseInt(color.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}

function mix(a: Rgb, b: Rgb, share: number): Rgb {
  const at = (index: 0 | 1 | 2) => Math.round(a[index] * (1 - share) + b[index] * share);
  return [at(0), at(1), at(2)];
}

/** WCAG's ratio of two colours, 1 to 21. */
function contrast(a: Rgb, b: Rgb): number {
  const [x, y] = [luminance(a), luminance(b)];
  return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
}

function luminance([red, green, blue]: Rgb): number {
  const linear = (channel: number) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}
