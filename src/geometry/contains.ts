import type { Box } from './boxGrid';

/** Whether a box lies within another, edges included. */
export function contains(frame: Box, { x, y, width, height }: Box): boolean {
  return (
    x >= frame.x &&
    y >= frame.y &&
    x + width <= frame.x + frame.width &&
    y + height <= frame.y + frame.height
  );
}
