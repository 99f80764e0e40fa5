/** Width in px of a text in one font. */
export type MeasureText = (text: string) => number;

/**
 * Measures text by adding up the advance of each code point, asked for once. Kerning is left out, which errs by well
 * under 1 % in the fonts of a page and makes layouts pure and fast.
 */
export function measureByGlyph(advanceOf: (glyph: string) => number): MeasureText {
  const advances = new Map<string, number>();
  return (text) => {
    let width = 0;
    for (const glyph of text) {
      let advance = advances.get(glyph);
      if (advance === undefined) {
        advance = advanceOf(glyph);
        advances.set(glyph, advance);
      }
      width += advance;
    }
    return width;
  };
}

/** A font-free estimate for tests and for places without a canvas: full-width glyphs 1 em, others 0.56 em. */
export function approximateMeasure(fontSize: number): MeasureText {
  return measureByGlyph((glyph) => fontSize * (isFullWidth(glyph) ? 1 : 0.56));
}

/** Glyphs set on a full em in Chinese fonts (Unicode East Asian Width W and F, the ranges the data can hold). */
function isFullWidth(glyph: string): boolean {
  const code = glyph.codePointAt(0) ?? 0;
  return (
    (code >= 0x2e80 && code <= 0xa4cf) ||
    (code >= 0xac00 && code <= 0xd7a3) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xfe30 && code <= 0xfe4f) ||
    (code >= 0xff00 && code <= 0xff60) ||
    (code >= 0x1f300 && code <= 0x1faff) ||
    (code >= 0x20000 && code <= 0x3fffd)
  );
}

/** The longest beginning of a text that fits a width, ended by `…` where cut; empty if not even two glyphs fit. */
export function truncate(text: string, maxWidth: number, measure: MeasureText): string {
  if (measure(text) <= maxWidth) return text;
  const room = maxWidth - measure('…');
  let width = 0;
  let kept = '';
  for (const glyph of text) {
    width += measure(glyph);
    if (width > room) break;
    kept += glyph;
  }
  const trimmed = kept.trimEnd();
  return Array.from(trimmed).length < 2 ? '' : `${trimmed}…`;
}

/** A text broken into lines of a width, at spaces and between full-width glyphs; what is left after `most` is cut by `…`. */
export function wrapLines(
  text: string,
  width: number,
  measure: MeasureText,
  most: number,
): string[] {
  const lines: string[] = [];
  let line = '';
  const pieces =
    text.match(
      /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]|[^\s\p{Script=Han}\u3000-\u303f\uff00-\uffef]+|\s+/gu,
    ) ?? [];
  for (const [index, piece] of pieces.entries()) {
    if (line.trim() === '' || measure(line + piece.trimEnd()) <= width) {
      line = line === '' ? piece.trimStart() : line + piece;
      continue;
    }
    if (lines.length + 1 >= most) {
      return [...lines, truncate(line + pieces.slice(index).join(''), width, measure)].slice(
        0,
        most,
      );
    }
    lines.push(truncate(line.trimEnd(), width, measure));
    line = piece.trimStart();
  }
  if (line.trim() !== '') lines.push(truncate(line.trimEnd(), width, measure));
  return lines.slice(0, Math.max(0, most));
}
