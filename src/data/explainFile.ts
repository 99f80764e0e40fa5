import { parse, printParseErrorCode, visit, type JSONPath, type ParseError } from 'jsonc-parser';
import { issueAt, type DataIssue } from './dataIssue';
import type { FileProblem, OtherFormat } from './loadProblem';

/** Whatever is not told by a parser: loaded only for a file that is not JSON in UTF-8, or repeats a key. */

/** That a file is not UTF-8, from its byte `offset` on, and what it looks like, as an issue of the whole file. */
export function encodingIssue(looksLike: string | null, offset: number | null): DataIssue {
  return issueAt('notUtf8', '', null, looksLike ?? '', String(offset));
}

/** What the first bytes say a file is, if they say that it is no JSON in UTF-8. */
export function formatOfBytes(bytes: Uint8Array): OtherFormat | null {
  const startsWith = (...start: number[]) => start.every((byte, place) => bytes[place] === byte);
  if (startsWith(0x1f, 0x8b)) return 'gzip';
  if (startsWith(0x50, 0x4b, 0x03, 0x04)) return 'zip';
  if (startsWith(0xff, 0xfe, 0, 0) || startsWith(0, 0, 0xfe, 0xff)) return 'UTF-32';
  if (startsWith(0xff, 0xfe) || startsWith(0xfe, 0xff)) return 'UTF-16';
  // The first characters of JSON are ASCII, in which UTF-16 has every second byte zero and UTF-32 three of four.
  const [a = 1, b = 1, c = 1, d = 1] = bytes;
  const zeros = [a, b, c, d].filter((byte) => byte === 0).length;
  if (zeros === 3) return 'UTF-32';
  return zeros === 2 && (a === 0) === (c === 0) ? 'UTF-16' : null;
}

/** The text of a file that is not UTF-8 throughout, with what is to be told of it. */
export interface DecodedText {
  readonly text: string;
  /** The encoding it was read in; null where it was read as UTF-8, with � for what is not. */
  readonly readAs: string | null;
  /** The first byte that is not UTF-8. */
  readonly offset: number;
  /** The encoding it looks like, where that is not sure enough to read it so. */
  readonly looksLike: string | null;
}

const REPLACEMENT = '\uFFFD';

/** Reads a file that is not UTF-8: as GB18030, which has GBK and GB2312 within, where it is sure to be that. */
export function decodeOther(bytes: Uint8Array): DecodedText {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const { offset, replaced } = replacements(text, bytes);
  const others = text.match(/[^\p{ASCII}\uFFFD]/gu)?.length ?? 0;
  // Where most of the text is UTF-8, single bytes of it are damaged.
  if (replaced <= others) return { text, readAs: null, offset, looksLike: null };
  const chinese = decodeStrictly(bytes, 'gb18030');
  if (chinese !== null && /\p{Script=Han}/u.test(chinese)) {
    if (isSimplifiedChinese(bytes) && isJson(chinese)) {
      return { text: chinese, readAs: 'GB18030', offset, looksLike: null };
    }
    return { text, readAs: null, offset, looksLike: 'GB18030' };
  }
  return { text, readAs: null, offset, looksLike: isWestern(bytes) ? 'Windows-1252' : null };
}

/** Where the first byte stands that is not UTF-8, and how many such places there are. */
function replacements(text: string, bytes: Uint8Array) {
  const encoder = new TextEncoder();
  let first = -1;
  let replaced = 0;
  let place = 0;
  let read = 0;
  for (let at = text.indexOf(REPLACEMENT); at >= 0; at = text.indexOf(REPLACEMENT, at + 1)) {
    if (first < 0) {
      place += encoder.encode(text.slice(read, at)).length;
      read = at;
      // A file may have the character itself.
      const isOwn = bytes[place] === 0xef && bytes[place + 1] === 0xbf && bytes[place + 2] === 0xbd;
      if (isOwn) continue;
      first = place;
    }
    replaced += 1;
  }
  return { offset: Math.max(0, first), replaced };
}

function decodeStrictly(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Whether nearly all pairs of bytes are among those of GB2312; of Big5 or Shift JIS read as GB18030 many are not. */
function isSimplifiedChinese(bytes: Uint8Array): boolean {
  let within = 0;
  let beyond = 0;
  for (let place = 0; place < bytes.length; place += 1) {
    const first = bytes[place] ?? 0;
    if (first < 0x80) continue;
    place += 1;
    if (first >= 0xa1 && (bytes[place] ?? 0) >= 0xa1) within += 1;
    else beyond += 1;
  }
  return within > 9 * beyond;
}

/** Whether nearly all bytes beyond ASCII stand alone among letters. */
function isWestern(bytes: Uint8Array): boolean {
  let alone = 0;
  let beyond = 0;
  bytes.forEach((byte, place) => {
    if (byte < 0x80) return;
    beyond += 1;
    if ((bytes[place - 1] ?? 0) < 0x80 && (bytes[place + 1] ?? 0) < 0x80) alone += 1;
  });
  return alone > 0.8 * beyond;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** Why a text is not JSON. An error at its end is a cut-off file. Engines seldom say where an error is; a parser does. */
export function explainText(text: string, bytes: number): FileProblem {
  if (text.trim() === '') return { kind: 'empty' };
  if (/^\s*</.test(text)) return { kind: 'webPage' };
  const errors: ParseError[] = [];
  parse(text, errors, { disallowComments: true });
  const [first] = errors;
  const { offset, length } = first ?? { offset: 0, length: 0 };
  const place = placeIn(text, offset);
  if (first && printParseErrorCode(first.error) === 'InvalidCommentToken') {
    return { kind: 'comment', ...place };
  }
  const format = formatOfText(text);
  if (format !== null) return { kind: 'otherFormat', format };
  if (/^\s*[[{]/.test(text) && offset + length >= text.trimEnd().length) {
    return { kind: 'cutOff', bytes };
  }
  return { kind: 'notJson', place };
}

function placeIn(text: string, offset: number) {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

function formatOfText(text: string): OtherFormat | null {
  const lines = text
    .slice(0, 100_000)
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(0, 3);
  const [first = '', second = ''] = lines;
  if (/^\s*[[{]/.test(first)) return isJson(first) && isJson(second) ? 'JSON Lines' : null;
  const rows = lines.map((line) => line.replaceAll(/"[^"]*"/g, ''));
  const isTable = [',', ';', '\t'].some((separator) => {
    const cells = rows.map((row) => row.split(separator).length);
    return rows.length > 1 && cells.every((count) => count > 1 && count === cells[0]);
  });
  return isTable ? 'CSV' : null;
}

/** Every key that an object of a JSON text repeats, of which JSON.parse keeps the last, and how many records that loses. */
export function repeatedKeys(text: string): {
  readonly issues: readonly DataIssue[];
  readonly lostRecords: number;
} {
  const issues: DataIssue[] = [];
  const seen: Set<string>[] = [];
  const recordsOf = new Map<string, number>();
  let list = '';
  let lostRecords = 0;
  visit(text, {
    onObjectBegin: () => {
      seen.push(new Set());
      if (seen.length === 2) recordsOf.set(list, (recordsOf.get(list) ?? 0) + 1);
    },
    onObjectEnd: () => void seen.pop(),
    onObjectProperty: (key, _offset, _length, _line, _column, pathOf) => {
      const keys = seen.at(-1);
      const isRepeated = keys?.has(key) === true;
      keys?.add(key);
      if (seen.length === 1) {
        list = key;
        if (isRepeated) lostRecords += recordsOf.get(key) ?? 0;
        recordsOf.set(key, 0);
      }
      if (!isRepeated) return;
      issues.push(issueAt('repeatedKey', pathText([...pathOf(), key]), null, 'unique', key));
    },
  });
  return { issues, lostRecords };
}

function pathText(path: JSONPath): string {
  return path.reduce<string>(
    (text, key) =>
      typeof key === 'number' ? `${text}[${key}]` : text === '' ? key : `${text}.${key}`,
    '',
  );
}
