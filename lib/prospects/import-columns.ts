import { COLUMN_LABELS, type Column, HEADER_WORDS } from './column-words.ts';
import { addressesOf, pagesOf } from './keys-in-text.ts';

/** What each column of a file holds, in the file's order; null for one that is left out. */
export type Mapping = readonly (Column | null)[];

/** Columns that may stand for one thing together; of all others a person has one. */
const SEVERAL: readonly Column[] = ['email', 'page'];

/** Rows that are looked at where headers say nothing. */
const SAMPLE = 50;

/** A header without case, accents, marks, and what a program puts before each (`Person - Email - Work`). */
export function plainHeader(header: string): string {
  const plain = header
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/ł/giu, 'l')
    .replace(/ø/giu, 'o')
    .replace(/ß/gu, 'ss')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace('linked in', 'linkedin')
    .trim();
  return plain.replace(/^(?:person|contact|lead|kontakt) (?=\S)/u, '');
}

const COLUMN_BY_WORD: ReadonlyMap<string, Column> = new Map(
  (Object.keys(COLUMN_LABELS) as Column[]).flatMap((column) =>
    [plainHeader(COLUMN_LABELS[column]), ...(HEADER_WORDS[column]?.split('|') ?? [])].map((word): [string, Column] => [
      word,
      column,
    ]),
  ),
);

/** What a header says its column holds; null where it says nothing known. */
export function columnOf(header: string): Column | null {
  return COLUMN_BY_WORD.get(plainHeader(header)) ?? null;
}

/** Whether most cells that say something are of this kind. */
function mostly(cells: readonly string[], isOne: (cell: string) => boolean): boolean {
  const said = cells.filter((cell) => cell.trim() !== '');
  return said.length > 0 && said.filter(isOne).length > said.length * 0.6;
}

const isAddress = (cell: string) => addressesOf(cell).keys.length > 0;
const isPage = (cell: string) => pagesOf(cell).keys.length > 0;

/** `Name` beside `Vorname` is the last name, `Nombre` beside `Apellidos` the first. */
function splitNames(guess: readonly (Column | null)[]): Mapping {
  const has = (column: Column) => guess.includes(column);
  if (!has('name') || has('first') === has('last')) return guess;
  return guess.map((column) => (column === 'name' ? (has('first') ? 'last' : 'first') : column));
}

/** Guesses what the columns hold by their headers, and by what stands in them where no header names an address or a page. */
export function guessColumns(headers: readonly string[], rows: readonly (readonly string[])[]): Mapping {
  const taken = new Set<Column>();
  const once = (column: Column | null): Column | null => {
    if (column === null || SEVERAL.includes(column)) return column;
    if (taken.has(column)) return null;
    taken.add(column);
    return column;
  };
  const cellsOf = (index: number) => rows.slice(0, SAMPLE).map((row) => row[index] ?? '');
  const named = headers.map((header, index) => {
    const column = columnOf(header);
    // `URL` is a page of theirs in one export and the company's site in another.
    return column === 'page' && !mostly(cellsOf(index), isPage) && !cellsOf(index).every((cell) => cell.trim() === '')
      ? null
      : once(column);
  });
  const byContent = named.map((column, index) => {
    if (column !== null) return column;
    if (!named.includes('email') && mostly(cellsOf(index), isAddress)) return 'email';
    if (!named.includes('page') && mostly(cellsOf(index), isPage)) return 'page';
    return null;
  });
  return splitNames(byContent);
}
