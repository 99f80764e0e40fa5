import { useEffect } from 'react';
import type { ViewProps } from '../../state/viewProps';
export function ModelsView({ onDrawn }: ViewProps) {
  useEffect(onDrawn, [onDrawn]);
  return <p>stub</p>;
}
