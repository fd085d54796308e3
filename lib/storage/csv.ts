import Papa from 'papaparse';
import type { TableRow } from '../prospects/import-table.ts';

/** Written so that a spreadsheet program reads it as UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

export type ParsedCsv =
  | { readonly ok: true; readonly rows: readonly TableRow[] }
  | { readonly ok: false; readonly sentence: string };

/**
 * Rows of a CSV, whatever stands between its columns (comma, semicolon, tab) and at the ends of its lines. A row whose
 * quotation marks do not match is given with its fault; where one is never closed nothing after it can be told apart.
 */
export function parseCsv(text: string): ParsedCsv {
  const { data, errors } = Papa.parse<string[]>(text, { delimitersToGuess: [',', ';', '\t', '|'] });
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
