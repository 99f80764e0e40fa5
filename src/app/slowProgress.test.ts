import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { SLOW_MS, slowProgress } from './slowProgress';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it('says nothing of a wait that is short', () => {
  const report = vi.fn();
  const slow = slowProgress<number>(0, report);
  slow.update(1);
  vi.advanceTimersByTime(SLOW_MS - 1);
  slow.end();
  vi.advanceTimersByTime(10 * SLOW_MS);
  expect(report).not.toHaveBeenCalled();
});

it('tells a long wait as it is at first, then the newest of what comes, until it ends', () => {
  const report = vi.fn();
  const slow = slowProgress<number>(0, report);
  vi.advanceTimersByTime(SLOW_MS);
  expect(report.mock.calls).toEqual([[0]]);
  for (let value = 1; value < 100; value += 1) slow.update(value);
  vi.advanceTimersByTime(SLOW_MS);
  expect(report).toHaveBeenLastCalledWith(99);
  expect(report.mock.calls.length).toBeLessThan(10);
  const before = report.mock.calls.length;
  slow.end();
  vi.advanceTimersByTime(SLOW_MS);
  expect(report).toHaveBeenCalledTimes(before);
});
