import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { buildAtlas, type Atlas, type AtlasEvent } from '../data/atlas';
import { eventText } from '../data/search';
import { testDataset } from '../data/testDataset';
import { foldAhead } from './foldAhead';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** An atlas of so many events, and how often one of them was read. */
function countedAtlas(count: number): { readonly atlas: Atlas; readonly reads: () => number } {
  const atlas = buildAtlas(testDataset());
  const [event] = atlas.events;
  if (!event) throw new Error('the test dataset has events');
  let reads = 0;
  const events = Array.from({ length: count }, (): AtlasEvent =>
    Object.defineProperty({ ...event }, 'title', {
      get: () => {
        reads += 1;
        return 'A title';
      },
    }),
  );
  return { atlas: { ...atlas, events }, reads: () => reads };
}

describe('foldAhead', () => {
  it('reads every event before a search does', () => {
    const { atlas, reads } = countedAtlas(100);
    foldAhead(atlas);
    vi.runAllTimers();
    expect(reads()).toBe(100);
    for (const event of atlas.events) eventText(atlas, event);
    expect(reads()).toBe(100);
  });

  it('reads no more once it is ended', () => {
    const { atlas, reads } = countedAtlas(100);
    const end = foldAhead(atlas);
    end();
    vi.runAllTimers();
    expect(reads()).toBe(0);
  });
});
