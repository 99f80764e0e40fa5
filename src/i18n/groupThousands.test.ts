import fc from 'fast-check';
import { expect, test } from 'vitest';
import { groupThousands } from './groupThousands';

test('a whole number is grouped as Intl groups it in both languages', () => {
  fc.assert(
    fc.property(fc.nat(), (count) => {
      expect(groupThousands(count)).toBe(count.toLocaleString('en-GB'));
      expect(groupThousands(count)).toBe(count.toLocaleString('zh-CN'));
    }),
  );
});
