import { columnOf, guessColumns, type Mapping } from './import-columns.ts';
import { isKey } from './keys-in-text.ts';

/** One row of a file. */
export interface TableRow {
  /** As a spreadsheet counts them, from 1; cards of an address book are counted alike. */
  readonly number: number;
  readonly cells: readonly string[];
  /** Why the row could not be read as it stands, in a sentence; absent where it could. */
  readonly fault?: string;
}

/** A file taken apart, with what its columns are guessed to hold. */
export interface PeopleTable {
  readonly headers: readonly string[];
  readonly rows: readonly TableRow[];
  readonly mapping: Mapping;
}

/** Rows above the headers that are looked through: LinkedIn puts a note of several lines there. */
const MOST_PREAMBLE = 20;

/** Where the headers stand; -1 for a file that begins with people. */
function headersAt(rows: readonly TableRow[]): number {
  const first = rows.slice(0, MOST_PREAMBLE);
  const named = first.findIndex(({ cells }) => {
    const columns = cells.map(columnOf).filter((column) => column !== null);
    const tells = columns.some((column) => column === 'email' || column === 'page');
    return !cells.some(isKey) && (tells || new Set(columns).size >= 2);
  });
  if (named !== -1) return named;
  return first[0]?.cells.some(isKey) ? -1 : 0;
}

/** Headers that are empty get a name, and of several alike each a number, so that a person can tell them apart. */
function namedHeaders(cells: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return cells.map((cell, index) => {
    const header = cell.replace(/\s+/gu, ' ').trim() || `Column ${index + 1}`;
    const times = (seen.get(header) ?? 0) + 1;
    seen.set(header, times);
    return times === 1 ? header : `${header} (${times})`;
  });
}

/** Finds the headers among the rows of a file and guesses what its columns hold. Rows are at least as wide as the headers. */
export function tableOf(rows: readonly TableRow[]): PeopleTable {
  const said = rows.filter(({ cells, fault }) => fault !== undefined || cells.some((cell) => cell.trim() !== ''));
  const at = headersAt(said);
  const people = said.slice(at + 1);
  const width = people.reduce((most, { cells }) => Math.max(most, cells.length), said[at]?.cells.length ?? 0);
  const own = said[at]?.cells ?? [];
  const cells = Array.from({ length: width }, (_, index) => own[index] ?? '');
  return {
    headers: namedHeaders(cells),
    rows: people,
    mapping: guessColumns(
      cells,
      people.map((row) => row.cells),
    ),
  };
}
