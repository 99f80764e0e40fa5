import type { SizeRange } from '../data/modelFilter';

const UNITS: readonly (readonly [step: number, letter: string])[] = [
  [1e12, 'T'],
  [1e9, 'B'],
  [1e6, 'M'],
  [1e3, 'K'],
  [1, ''],
];

const END = /^(\d{1,15}(?:\.\d{1,12})?)([KMBT]?)$/;

/** Reads a range of sizes of a link: `5B-50B`, `5B-` or `-50B`; undefined if it is none. */
export function parseSizeRange(text: string): SizeRange | undefined {
  const [first = '', last = '', ...more] = text.split('-');
  const [least, most] = [parseEnd(first), parseEnd(last)];
  if (more.length > 0 || least === undefined || most === undefined) return undefined;
  if ((least === null && most === null) || (least ?? 0) > (most ?? Infinity)) return undefined;
  return { least, most };
}

/** A range of sizes as {@link parseSizeRange} reads it. */
export function formatSizeRange({ least, most }: SizeRange): string {
  return `${formatEnd(least)}-${formatEnd(most)}`;
}

/** Null for an open end, undefined for what is no number of parameters. */
function parseEnd(text: string): number | null | undefined {
  if (text === '') return null;
  const [, digits, letter] = END.exec(text) ?? [];
  const step = UNITS.find(([, name]) => name === letter)?.[0];
  if (digits === undefined || step === undefined) return undefined;
  const params = Math.round(Number(digits) * step);
  return params >= 1 && Number.isSafeInteger(params) ? params : undefined;
}

function formatEnd(params: number | null): string {
  if (params === null) return '';
  // In the largest unit it reaches, unless that would not be exact.
  const [step, letter] = UNITS.find(([unit]) => params >= unit) ?? [1, ''];
  const text = `${params / step}${letter}`;
  return parseEnd(text) === params ? text : `${params}`;
}
