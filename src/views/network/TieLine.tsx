import { BAR_PX, BAR_STEP_PX, tieStyle } from './tieKinds';

interface TieLineProps {
  readonly kind: string;
  readonly y: number;
  readonly length: number;
  /** The colour it lies on, seen between two lines. */
  readonly ground: string;
  /** How long its bars may be. */
  readonly mostBar?: number;
}

/** A kind of tie as a level line of a small drawing, with all that tells it in the picture. */
export function TieLine({ kind, y, length, ground, mostBar = BAR_PX }: TieLineProps) {
  const { color, dash, width, line } = tieStyle(kind);
  const level = `M0 ${y}H${length}`;
  return (
    <>
      <path d={level} stroke={color} strokeWidth={width} strokeDasharray={dash.join(' ')} />
      {line === 'double' && <path d={level} stroke={ground} strokeWidth={0.4 * width} />}
      {line === 'barred' && (
        <path
          d={`M2 ${y}H${length}`}
          stroke={color}
          strokeWidth={Math.min(BAR_PX, mostBar)}
          strokeDasharray={`1.4 ${BAR_STEP_PX - 1.4}`}
        />
      )}
    </>
  );
}
