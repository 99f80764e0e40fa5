import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatCsv, formatTsv } from './csv';

/** Reads RFC 4180 character by character, to hold the writer against. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let field = '';
  let isQuoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charAt(at);
    if (isQuoted) {
      if (char !== '"') field += char;
      else if (text[at + 1] === '"') field += text.charAt((at += 1));
      else isQuoted = false;
    } else if (char === '"') {
      isQuoted = true;
    } else if (char === ',') {
      row.push(field);
      field = '';
    } else if (char === '\r' && text[at + 1] === '\n') {
      rows.push([...row, field]);
      [row, field, at] = [[], '', at + 1];
    } else {
      field += char;
    }
  }
  return rows;
}

describe('formatCsv', () => {
  it('quotes what has to be quoted, and leaves numbers as they are', () => {
    expect(formatCsv([['Mistral 7B', 7_300_000_000, null, 'a "b", c', 'two\nlines']])).toBe(
      'Mistral 7B,7300000000,,"a ""b"", c","two\nlines"\r\n',
    );
  });
  it('comes back as it went', () => {
    const value = fc.string({ unit: 'grapheme' }).filter((text) => !/^[=+\-@\t\r]/.test(text));
    fc.assert(
      fc.property(fc.array(fc.array(value, { minLength: 1, maxLength: 5 })), (rows) => {
        expect(readCsv(formatCsv(rows))).toEqual(rows);
      }),
    );
  });
  it('disarms text that a spreadsheet would run, but no negative number', () => {
    expect(formatCsv([['=HYPERLINK("x")', -1]])).toBe('"\'=HYPERLINK(""x"")",-1\r\n');
  });
});

describe('formatTsv', () => {
  it('keeps one line a row', () => {
    expect(
      formatTsv([
        ['a\tb', 'c\nd'],
        [1, null],
      ]),
    ).toBe('a b\tc d\n1\t');
  });
});
