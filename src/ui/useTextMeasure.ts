import { useEffect, useMemo, useState } from 'react';
import { approximateMeasure, measureByGlyph, type MeasureText } from '../geometry/textWidth';

/** A measure for text in a CSS font (`'600 12px Arial'`), renewed once the page's fonts have loaded. */
export function useTextMeasure(font: string): MeasureText {
  const [generation, setGeneration] = useState(0);
  useEffect(() => {
    let live = true;
    void document.fonts.ready.then(() => {
      if (live) setGeneration((last) => last + 1);
    });
    return () => {
      live = false;
    };
  }, []);
  return useMemo(() => canvasMeasure(font, generation), [font, generation]);
}

function canvasMeasure(font: string, generation: number): MeasureText {
  const context = document.createElement('canvas').getContext('2d');
  if (context === null || generation < 0) return approximateMeasure(Number.parseFloat(font) || 12);
  context.font = font;
  return measureByGlyph((glyph) => context.measureText(glyph).width);
}
