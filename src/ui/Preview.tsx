import type { ReactNode } from 'react';
import './preview.css';

interface PreviewProps {
  /** Px from the frame's corner: what the card speaks of. */
  readonly x: number;
  readonly y: number;
  readonly frame: { readonly width: number; readonly height: number };
  readonly children: ReactNode;
}

const DISTANCE_PX = 14;
const CARD_WIDTH_PX = 288;

/** A small card beside a mark, on whichever side has room; what it says is in the mark's name and detail too. */
export function Preview({ x, y, frame, children }: PreviewProps) {
  const left = Math.max(4, Math.min(x - CARD_WIDTH_PX / 2, frame.width - CARD_WIDTH_PX - 4));
  const above = y > frame.height / 2;
  return (
    <div
      className="preview"
      aria-hidden="true"
      style={{
        left,
        width: Math.min(CARD_WIDTH_PX, frame.width - 8),
        ...(above ? { bottom: frame.height - y + DISTANCE_PX } : { top: y + DISTANCE_PX }),
      }}
    >
      {children}
    </div>
  );
}
