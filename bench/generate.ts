import type { Dataset } from '../src/data/schema';
import { isoFromDay, utcDay } from '../src/geometry/utcDay';

const CATEGORIES = ['image', 'video', 'audio', 'text', 'research', 'business', 'law', 'debate'];
const COMPANIES = 200;
const WORDS =
  'model release opens funding round chip court ruling paper open weights speech video image agent safety act license cloud partner board search'.split(
    ' ',
  );
const SOURCES = [{ title: 'Generated', publisher: 'Generated', url: 'https://example.org/' }];

/** A dataset of so many events over 2023, the same for the same number: bursts around a few days as in a real year. */
export function generateEvents(count: number): Dataset {
  const random = seeded(count);
  const pick = (words: readonly string[]) => words[Math.floor(random() * words.length)] ?? '';
  const first = utcDay(2023);
  const peaks = Array.from({ length: 12 }, () => random() * 365);
  return {
    ...frame(`${count} generated events`, COMPANIES),
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
        sources: SOURCES,
      };
    }),
  };
}

const TIE_KINDS = ['investment', 'partnership', 'integration', 'acquisition', 'lawsuit', 'cloud'];
const COMPANIES_IN_A_CIRCLE = 25;

/**
 * A dataset of so many companies and ties over 2023, the same for the same numbers. Every company has a tie; the others
 * stay within circles of companies four times in five, and in each circle few companies have most of them.
 */
export function generateNetwork(companies: number, ties: number): Dataset {
  const random = seeded(companies + ties);
  const first = utcDay(2023);
  const inCircle = (circle: number) =>
    Math.min(
      companies - 1,
      circle * COMPANIES_IN_A_CIRCLE + Math.floor(random() ** 2 * COMPANIES_IN_A_CIRCLE),
    );
  const anyCircle = () => Math.floor(random() ** 1.5 * (companies / COMPANIES_IN_A_CIRCLE));
  return {
    ...frame(`${ties} generated ties`, companies),
    relations: Array.from({ length: ties }, (_, index) => {
      const circle = index < companies ? Math.floor(index / COMPANIES_IN_A_CIRCLE) : anyCircle();
      const source = index < companies ? index : inCircle(circle);
      const drawn = inCircle(random() < 0.8 ? circle : anyCircle());
      const target = drawn === source ? (source + 1) % companies : drawn;
      return {
        id: `t${index}`,
        source: `c${source}`,
        target: `c${target}`,
        kind: TIE_KINDS[Math.floor(random() * TIE_KINDS.length)] ?? 'investment',
        category: 'business',
        date: isoFromDay(first + Math.floor(random() * 365)),
        directed: random() < 0.8,
        status: 'completed',
        summary: 'A generated tie for measuring.',
        sources: SOURCES,
      };
    }),
  };
}

const MODALITIES = ['text', 'multimodal', 'code', 'image', 'video', 'audio', 'vision'] as const;

/** A dataset of so many models from 2018 to 2023, the same for the same number: sizes from 10 million to 1.8 trillion, a tenth of them undisclosed. */
export function generateModels(count: number): Dataset {
  const random = seeded(count);
  const [first, days] = [utcDay(2018), 6 * 365];
  return {
    ...frame(`${count} generated models`, COMPANIES),
    models: Array.from({ length: count }, (_, index) => {
      const day = first + Math.floor(random() ** 0.4 * days);
      const params = random() < 0.1 ? null : Math.round(10 ** (7 + random() * 5.25));
      return {
        id: `m${index}`,
        name: `${WORDS[Math.floor(random() * WORDS.length)] ?? ''}-${index}`,
        companies: [`c${Math.floor(random() ** 2 * COMPANIES)}`],
        date: isoFromDay(day),
        modality: MODALITIES[Math.floor(random() * MODALITIES.length)] ?? 'text',
        params,
        paramsStatus: params === null ? 'undisclosed' : 'disclosed',
        architecture: 'dense',
        weights: 'open',
        sources: SOURCES,
      };
    }),
  };
}

function frame(title: string, companies: number): Dataset {
  return {
    schemaVersion: 1,
    id: 'generated',
    title,
    description: 'For measuring',
    updated: '2023-12-31',
    license: 'CC0-1.0',
    range: { from: '2023-01-01', to: '2023-12-31' },
    categories: CATEGORIES.map((id) => ({ id, name: id })),
    companies: Array.from({ length: companies }, (_, index) => ({
      id: `c${index}`,
      name: `Company ${index}`,
      kind: 'startup',
      country: 'US',
    })),
    events: [],
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
