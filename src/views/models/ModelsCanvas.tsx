import { useLayoutEffect, useMemo, useRef } from 'react';
import type { MeasureText } from '../../geometry/textWidth';
import { useLanguage } from '../../i18n/useLanguage';
import type { Size } from '../../ui/useSize';
import type { ModelsDrawing } from './layoutModels';
import { paintAxes } from './paintAxes';
import { paintMarks, type Emphasis } from './paintMarks';
import type { PlotFrame } from './room';
import { Sprites } from './sprites';
import { useLook } from './useLook';

interface ModelsCanvasProps extends Emphasis {
  readonly size: Size;
  readonly frame: PlotFrame;
  readonly drawing: ModelsDrawing;
  readonly measure: MeasureText;
}

/** The drawing as one picture; what can be opened in it lies over it as buttons. */
export function ModelsCanvas(props: ModelsCanvasProps) {
  const { size, frame, drawing, measure, lit, selected, focused } = props;
  const language = useLanguage();
  const look = useLook();
  const sprites = useMemo(() => new Sprites(look), [look]);
  const canvas = useRef<HTMLCanvasElement>(null);
  const width = Math.round(size.width * look.scale);
  const height = Math.round(size.height * look.scale);
  useLayoutEffect(() => {
    const context = canvas.current?.getContext('2d');
    if (!context) return;
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, width, height);
    context.setTransform(look.scale, 0, 0, look.scale, 0, 0);
    context.translate(frame.gutter, frame.caption);
    paintAxes(context, drawing, frame, look, measure, language);
    paintMarks(context, drawing.marks, { lit, selected, focused }, look, sprites);
  }, [width, height, drawing, frame, look, measure, language, lit, selected, focused, sprites]);
  return (
    <canvas
      ref={canvas}
      className="models-canvas"
      width={width}
      height={height}
      style={size}
      aria-hidden="true"
    />
  );
}
