import type { TextFile } from './textFile';

export type CsvValue = string | number | null;

/** Spreadsheets take a file for UTF-8 only if it begins so: without it Excel shows Chinese as garbage. */
const BYTE_ORDER_MARK = '\uFEFF';

/** Rows as a file for spreadsheets; `name` is without the ending. */
export function csvFile(name: string, rows: readonly (readonly CsvValue[])[]): TextFile {
  return {
    name: `${name}.csv`,
    type: 'text/csv;charset=utf-8',
    text: BYTE_ORDER_MARK + formatCsv(rows),
  };
}

/** Rows as comma-separated values by RFC 4180: lines end in CRLF, what has commas, quotes or line breaks is quoted. */
export function formatCsv(rows: readonly (readonly CsvValue[])[]): string {
  return rows.map((row) => `${row.map(quoted).join(',')}\r\n`).join('');
}

/** Rows as tab-separated values, as spreadsheets take them from the clipboard: a value can hold neither tab nor line break. */
export function formatTsv(rows: readonly (readonly CsvValue[])[]): string {
  return rows
    .map((row) => row.map((value) => harmless(value).replace(/[\t\r\n]+/g, ' ')).join('\t'))
    .join('\n');
}

function quoted(value: CsvValue): string {
  const text = harmless(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Spreadsheets run text that begins like a formula, and a dataset can come from anywhere. */
function harmless(value: CsvValue): string {
  if (typeof value === 'number') return String(value);
  if (value === null) return '';
  return /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
}
