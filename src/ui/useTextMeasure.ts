import { approximateMeasure, measureByGlyph, type MeasureText } from '../geometry/textWidth';

const measures = new Map<string, MeasureText>();

/** The measure for text in a CSS font (`'600 12px Arial'`), always the same one. The page's fonts are the system's, there at once. */
export function useTextMeasure(font: string): MeasureText {
  let measure = measures.get(font);
  if (!measure) {
    measure = canvasMeasure(font);
    measures.set(font, measure);
  }
  return measure;
}

function canvasMeasure(font: string): MeasureText {
  const context = document.createElement('canvas').getContext('2d');
  if (context === null) return approximateMeasure(Number.parseFloat(font) || 12);
  context.font = font;
  return measureByGlyph((glyph) => context.measureText(glyph).width);
}
