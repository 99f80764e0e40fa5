import fc from 'fast-check';
import { expect, test } from 'vitest';
import { groupThousands } from './groupThousands';

test('a fraction is left as it is', () => {
  expect(groupThousands(12345.6789)).toBe('12,345.6789');
  expect(groupThousands(0.12345)).toBe('0.12345');
});

test('a whole number is grouped as Intl groups it in both languages', () => {
  fc.assert(
    fc.property(fc.nat(), (count) => {
      expect(groupThousands(count)).toBe(count.toLocaleString('en-GB'));
      expect(groupThousands(count)).toBe(count.toLocaleString('zh-CN'));
    }),
  );
});
