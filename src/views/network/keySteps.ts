import type { Network } from './drawNetwork';
import type { Mark } from './hitTest';

/** A direction on screen. */
export type Direction = readonly [dx: -1 | 0 | 1, dy: -1 | 0 | 1];

/** The nearest company within 45° of a direction; the distance across counts double. Null if there is none. */
export function nearestTowards(
  { scene }: Network,
  from: number,
  [dx, dy]: Direction,
): number | null {
  let best: number | null = null;
  let least = Infinity;
  for (let company = 0; company < scene.x.length; company += 1) {
    const awayX = (scene.x[company] ?? 0) - (scene.x[from] ?? 0);
    const awayY = (scene.y[company] ?? 0) - (scene.y[from] ?? 0);
    const along = awayX * dx + awayY * dy;
    const across = Math.abs(awayX * dy) + Math.abs(awayY * dx);
    const cost = along + 2 * across;
    if (along > 0 && across <= along && cost < least) [best, least] = [company, cost];
  }
  return best;
}

/** The tie of a company after or before one in time, round and round; the first or last if none is given. */
export function tieAfter(
  { tiesOf }: Network,
  company: number,
  tie: number | null,
  step: 1 | -1,
): number | null {
  const own = tiesOf[company] ?? [];
  const index = tie === null ? -1 : own.indexOf(tie);
  const next = index === -1 ? (step === 1 ? 0 : -1) : (index + step) % own.length;
  return own.at(next) ?? null;
}

/** The company at the left end of a tie, or for `dx` 1 at its right; of a tie to itself that one. */
export function endTowards({ scene }: Network, tie: number, dx: -1 | 0 | 1): number {
  const [source, target] = [scene.sources[tie] ?? 0, scene.targets[tie] ?? 0];
  return ((scene.x[target] ?? 0) - (scene.x[source] ?? 0)) * dx > 0 ? target : source;
}

/** Letters typed so far, and when the last of them was. */
export interface Typed {
  readonly letters: string;
  readonly at: number;
}

/** Letters this far apart begin a new word. */
const PAUSE_MS = 1000;

/** The letters typed with one more, at a time in ms. */
export function typeOn(typed: Typed, letter: string, at: number): Typed {
  return { letters: at - typed.at > PAUSE_MS ? letter : typed.letters + letter, at };
}

/** Whether a letter typed then goes on with the word typed before. */
export function isTyping(typed: Typed, at: number): boolean {
  return typed.letters !== '' && at - typed.at <= PAUSE_MS;
}

/**
 * The company whose name begins with what was typed, else one with a word that does, the most connected first; names in
 * every language count. The same letter again and again leads from one to the next.
 */
export function companyTyped(
  names: readonly (readonly string[])[],
  letters: string,
  current: number | null,
): number | null {
  const typed = letters.toLowerCase();
  const isOneLetter = new Set(typed).size === 1;
  const sought = isOneLetter ? typed.slice(0, 1) : typed;
  const begins = (company: number) =>
    names[company]?.some((name) => name.toLowerCase().startsWith(sought)) ?? false;
  const hasWord = (company: number) =>
    names[company]?.some((name) =>
      name
        .toLowerCase()
        .split(/[\s.&-]+/)
        .some((word) => word.startsWith(sought)),
    ) ?? false;
  const all = names.map((_, company) => company);
  if (current !== null && !isOneLetter && begins(current)) return current;
  const start = current !== null && isOneLetter ? current + 1 : 0;
  const order = [...all.slice(start), ...all.slice(0, start)];
  return order.find(begins) ?? order.find(hasWord) ?? null;
}

/** Whether a name begins with what was typed. */
export function isBeginning(names: readonly (readonly string[])[], letters: string): boolean {
  const sought = letters.toLowerCase();
  return names.some((own) => own.some((name) => name.toLowerCase().startsWith(sought)));
}

/** The company a mark is or, of a tie, starts from. */
export function companyOf({ scene }: Network, mark: Mark): number {
  return mark.type === 'company' ? mark.number : (scene.sources[mark.number] ?? 0);
}
