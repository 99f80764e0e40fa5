import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boxOfMark } from './markBoxes';
import { layoutShelf } from './layoutShelf';
import type { Box } from '../../geometry/boxGrid';

const room = { width: 600, plotHeight: 300, shelfRows: 4 };
const shelved = fc.uniqueArray(
  fc.record({
    id: fc.integer({ min: 0, max: 9999 }).map(String),
    x: fc.integer({ min: 0, max: room.width }),
    width: fc.integer({ min: 20, max: 140 }),
    dateSpan: fc.constant(null),
  }),
  { maxLength: 120, selector: ({ id }) => id },
);
const overlap = (a: Box, b: Box) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

describe('layoutShelf', () => {
  it('lays no label on another, on a mark or beyond the frame, and no model off the shelf', () => {
    fc.assert(
      fc.property(shelved, (models) => {
        const places = layoutShelf(models, room);
        expect(places.size).toBe(models.length);
        const labels = models.flatMap(({ id }) => places.get(id)?.label?.box ?? []);
        for (const [index, label] of labels.entries()) {
          expect(label.x).toBeGreaterThanOrEqual(0);
          expect(label.x + label.width).toBeLessThanOrEqual(room.width);
          for (const other of labels.slice(index + 1)) expect(overlap(label, other)).toBe(false);
          for (const { id, x } of models) {
            expect(overlap(label, boxOfMark({ x, y: places.get(id)?.y ?? 0 }, 1))).toBe(false);
          }
        }
      }),
    );
  });

  it('draws the stretch of an imprecise date through no label that comes before it', () => {
    const exact = [100, 130, 160].map((x, index) => ({
      id: `${index}`,
      x,
      width: 120,
      dateSpan: null,
    }));
    const vague = { id: 'vague', x: 400, width: 80, dateSpan: { start: 90, end: 400 } };
    const places = layoutShelf([...exact, vague], room);
    const y = places.get('vague')?.y ?? 0;
    for (const { id } of exact) {
      const label = places.get(id)?.label;
      if (label) expect(overlap(label.box, { x: 90, y, width: 310, height: 1 })).toBe(false);
    }
  });

  it('labels the first, whatever crowd comes after them', () => {
    const first = ['Gemini', 'DALL-E 3', 'Pika'].map((id, index) => ({
      id,
      x: 150 + 150 * index,
      width: 80,
      dateSpan: null,
    }));
    const crowd = Array.from({ length: 40 }, (_, index) => ({
      id: `${index}`,
      x: 15 * index,
      width: 80,
      dateSpan: null,
    }));
    const places = layoutShelf([...first, ...crowd], room);
    for (const { id } of first) expect(places.get(id)?.label).not.toBeNull();
  });
});
