import fc from 'fast-check';
import { expect, it } from 'vitest';
import { RUNS } from '../../testing/runs';
import { boxOfMark } from './markBoxes';
import { Occupancy } from './occupancy';
import { placeLabels } from './placeLabels';

const frame = { x: 0, y: 0, width: 400, height: 200 };
const anyMarks = fc
  .array(
    fc.record({
      x: fc.integer({ min: 100, max: 300 }),
      y: fc.integer({ min: 50, max: 150 }),
      width: fc.integer({ min: 40, max: 90 }),
    }),
    { minLength: 20, maxLength: 50 },
  )
  .map((marks) => marks.map((mark, index) => ({ ...mark, id: `m${index}` })));

it('lets no name the reader asked for lie on the leader of an earlier one', () => {
  fc.assert(
    fc.property(anyMarks, (marks) => {
      const chosen = new Set(marks.slice(0, 12).map(({ id }) => id));
      const taken = new Occupancy(frame.width, frame.height);
      for (const mark of marks) taken.add(boxOfMark(mark, 1));
      const placed = placeLabels(marks, taken, frame, chosen);
      const asked = marks.filter(({ id }) => chosen.has(id));
      for (const [index, { id, x }] of asked.entries()) {
        const leader = placed.get(id)?.leader;
        if (!leader) continue;
        for (const other of asked.slice(index + 1)) {
          const box = placed.get(other.id)?.box;
          if (!box) continue;
          const isAcross = box.x < x && x < box.x + box.width;
          const isStruck = isAcross && box.y < leader.end && leader.start < box.y + box.height;
          expect(isStruck).toBe(false);
        }
      }
    }),
    { ...RUNS.usual, seed: 7 },
  );
});
