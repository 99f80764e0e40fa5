import type { ReactNode } from 'react';
import './gestureHint.css';

interface GestureHintProps {
  readonly onDone: () => void;
  readonly children: ReactNode;
}

/** Says over a drawing how its gesture works, for a few seconds, when the page has taken the wheel. */
export function GestureHint({ onDone, children }: GestureHintProps) {
  return (
    <p className="gesture-hint" role="note" onAnimationEnd={onDone}>
      {children}
    </p>
  );
}
