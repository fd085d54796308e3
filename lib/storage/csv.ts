import Papa from 'papaparse';
import { columnOf } from '../prospects/import-columns.ts';
import type { TableRow } from '../prospects/import-table.ts';
import { isKey } from '../prospects/keys-in-text.ts';

/** Written so that a spreadsheet program reads it as UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

export type ParsedCsv =
  | { readonly ok: true; readonly rows: readonly TableRow[] }
  | { readonly ok: false; readonly sentence: string };

const DELIMITERS = [',', ';', '\t', '|'] as const;

/** Rows at the beginning that are tried with each delimiter. */
const TRIED = 40;

/** How likely a delimiter is the file's: the most headers and keys in one row, then quotation marks that match, then columns. */
function likeliness(text: string, delimiter: string): readonly number[] {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter, newline: '\n', preview: TRIED });
  const told = data.map((cells) => cells.filter((cell) => columnOf(cell) !== null || isKey(cell)).length);
  const torn = errors.filter(({ type }) => type === 'Quotes').length;
  const columns = data.map((cells) => cells.length).sort((a, b) => a - b)[data.length >> 1];
  return [Math.max(0, ...told), -torn, columns ?? 0];
}

/** The likeliest, the more usual of two alike. */
function delimiterOf(text: string): string {
  const tried = DELIMITERS.map((delimiter) => ({ delimiter, likely: likeliness(text, delimiter) }));
  const better = (a: readonly number[], b: readonly number[]) => {
    const at = a.findIndex((number, i) => number !== b[i]);
    return at !== -1 && (a[at] ?? 0) > (b[at] ?? 0);
  };
  return tried.reduce((best, one) => (better(one.likely, best.likely) ? one : best)).delimiter;
}

/**
 * Rows of a CSV, whatever stands between its columns (comma, semicolon, tab, bar) and at the ends of its lines. A row whose
 * quotation marks do not match is given with its fault; where one is never closed nothing after it can be told apart.
 */
export function parseCsv(file: string): ParsedCsv {
  // Files that were put together of others end their lines in more than one way.
  const text = file.replace(/\r\n?/gu, '\n');
  const { data, errors } = Papa.parse<string[]>(text, { delimiter: delimiterOf(text), newline: '\n' });
  const faults = new Set<number>();
  for (const { code, row = 0 } of errors) {
    if (code === 'MissingQuotes')
      return {
        ok: false,
        sentence: `A quotation mark that opens in row ${(row + 1).toLocaleString('en')} is never closed. Close it or take it out, and choose the file again.`,
      };
    if (code === 'InvalidQuotes') faults.add(row);
  }
  const rows = data.map((cells, index) => ({
    number: index + 1,
    cells,
    ...(faults.has(index) && { fault: 'The quotation marks of this row do not match.' }),
  }));
  return { ok: true, rows };
}

/** A CSV of these rows, every cell in quotation marks. */
export function csvOf(rows: readonly (readonly string[])[]): string {
  return `${BYTE_ORDER_MARK}${Papa.unparse(rows as string[][], { quotes: true, newline: '\r\n' })}\r\n`;
}
