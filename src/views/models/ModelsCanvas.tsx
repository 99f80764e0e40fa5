import { useLayoutEffect, useMemo, useRef } from 'react';
import type { MeasureText } from '../../geometry/textWidth';
import { useLanguage } from '../../i18n/useLanguage';
import type { Size } from '../../ui/useSize';
import type { DescentLine } from './layoutLineage';
import type { ModelsDrawing } from './layoutModels';
import type { TrendPlace } from './layoutTrend';
import { paintAxes } from './paintAxes';
import { paintLineage, paintTrend } from './paintLines';
import { ASIDE, layersOf, paintMarks, type Emphasis } from './paintMarks';
import type { PlotFrame } from './room';
import { Sprites } from './sprites';
import { useLook } from './useLook';

interface ModelsCanvasProps extends Emphasis {
  readonly size: Size;
  readonly frame: PlotFrame;
  readonly drawing: ModelsDrawing;
  readonly trend: readonly TrendPlace[];
  readonly lineage: readonly DescentLine[];
  readonly measure: MeasureText;
  /** The browser gives nothing to paint on. */
  readonly onRefused: () => void;
}

/** The drawing as one picture; what can be opened in it lies over it as buttons. */
export function ModelsCanvas(props: ModelsCanvasProps) {
  const { size, frame, drawing, trend, lineage, measure, lit, selected, focused, kin } = props;
  const { onRefused } = props;
  const language = useLanguage();
  const look = useLook();
  const sprites = useMemo(() => new Sprites(look), [look]);
  const canvas = useRef<HTMLCanvasElement>(null);
  const width = Math.round(size.width * look.scale);
  const height = Math.round(size.height * look.scale);
  useLayoutEffect(() => {
    if (canvas.current === null) return;
    const context = canvas.current.getContext('2d');
    if (context === null) {
      onRefused();
      return;
    }
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, width, height);
    context.setTransform(look.scale, 0, 0, look.scale, 0, 0);
    context.translate(frame.gutter, frame.caption);
    paintAxes(context, drawing, frame, look, measure, language);
    paintTrend(context, trend, frame, look);
    sprites.beginFrame(context);
    const emphasis = { lit, selected, focused, kin };
    const { aside, front } = layersOf(drawing.marks, emphasis);
    paintMarks(context, aside, ASIDE, drawing.markScale, emphasis, look, sprites);
    paintLineage(context, lineage, frame, look);
    paintMarks(context, front, 1, drawing.markScale, emphasis, look, sprites);
  }, [
    width,
    height,
    drawing,
    trend,
    lineage,
    frame,
    look,
    measure,
    language,
    lit,
    selected,
    focused,
    kin,
    sprites,
    onRefused,
  ]);
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
