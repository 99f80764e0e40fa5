import { useEffect } from 'react';
import type { ViewProps } from '../../state/viewProps';
export function NetworkView({ onDrawn }: ViewProps) {
  useEffect(onDrawn, [onDrawn]);
  return <p>stub</p>;
}
