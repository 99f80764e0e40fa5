import type { Dataset } from '../src/data/schema';
import { isoFromDay, utcDay } from '../src/geometry/utcDay';

const CATEGORIES = ['image', 'video', 'audio', 'text', 'research', 'business', 'law', 'debate'];
const COMPANIES = 200;
const WORDS =
  'model release opens funding round chip court ruling paper open weights speech video image agent safety act license cloud partner board search'.split(
    ' ',
  );

/** A dataset of so many events over 2023, the same for the same number: bursts around a few days as in a real year. */
export function generateEvents(count: number): Dataset {
  const random = seeded(count);
  const pick = (words: readonly string[]) => words[Math.floor(random() * words.length)] ?? '';
  const first = utcDay(2023);
  const peaks = Array.from({ length: 12 }, () => random() * 365);
  return {
    schemaVersion: 1,
    id: `generated-${count}`,
    title: `${count} generated events`,
    description: 'For measuring',
    updated: '2023-12-31',
    license: 'CC0-1.0',
    range: { from: '2023-01-01', to: '2023-12-31' },
    categories: CATEGORIES.map((id) => ({ id, name: id })),
    companies: Array.from({ length: COMPANIES }, (_, index) => ({
      id: `c${index}`,
      name: `Company ${index}`,
      kind: 'startup',
      country: 'US',
    })),
    events: Array.from({ length: count }, (_, index) => {
      const near = random() < 0.4;
      const day = near
        ? (peaks[Math.floor(random() * peaks.length)] ?? 0) + (random() + random() - 1) * 10
        : random() * 365;
      const start = first + Math.floor(Math.min(364, Math.max(0, day)));
      const importance = random() < 0.04 ? 1 : random() < 0.25 ? 2 : 3;
      const length = 3 + Math.floor(random() * 6);
      return {
        id: `e${index}`,
        date: isoFromDay(start),
        ...(random() < 0.03 && { endDate: isoFromDay(start + 1 + Math.floor(random() * 40)) }),
        category: pick(CATEGORIES),
        kind: 'release',
        importance,
        title: Array.from({ length }, () => pick(WORDS)).join(' '),
        summary: 'A generated event for measuring.',
        companies: [`c${Math.floor(random() ** 2 * COMPANIES)}`],
        models: [],
        tags: [pick(WORDS)],
        sources: [{ title: 'Generated', publisher: 'Generated', url: 'https://example.org/' }],
      };
    }),
    relations: [],
    models: [],
  };
}

/** Mulberry32, by Tommy Ettinger (public domain): numbers in [0, 1), the same for the same seed. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
