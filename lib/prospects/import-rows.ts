import { answerOf } from './chosen-answers.ts';
import { COLUMN_LABELS, type Column } from './column-words.ts';
import { unguarded } from './formula-guard.ts';
import type { Mapping } from './import-columns.ts';
import type { TableRow } from './import-table.ts';
import { addressesOf, type FoundKeys, pagesOf } from './keys-in-text.ts';
import { tidy } from './tidy.ts';
import { CHOSEN_FIELDS, type ChosenFields, TEXT_FIELDS, type TextField } from './types.ts';

/** What a file says of one person. Keys and lines are those of a record; nothing in it is empty. */
export interface ImportedPerson {
  readonly keys: readonly string[];
  readonly texts: Readonly<Partial<Record<TextField, string>>>;
  readonly chosen: Partial<ChosenFields>;
  readonly observations: readonly string[];
  readonly pains: readonly string[];
}

export interface BadRow extends TableRow {
  /** A sentence. */
  readonly reason: string;
}

export interface ReadRows {
  readonly people: readonly ImportedPerson[];
  readonly bad: readonly BadRow[];
}

/** UTF-16 units of one line and of free notes, and how many lines a list takes. */
export interface Limits {
  readonly line: number;
  readonly free: number;
  readonly lines: number;
}

/** Where each column stands. */
type Places = ReadonlyMap<Column, readonly number[]>;

const NONE: readonly string[] = [];

type Read = ImportedPerson | { readonly reason: string };

/** What is shown of a cell in a sentence. */
const shown = (text: string) => (text.length > 40 ? `${text.slice(0, 40).toWellFormed()}…` : text);

/** The first `most` units, without half a sign at the end. */
const cut = (text: string, most: number) =>
  text
    .slice(0, most)
    .replace(/[\uD800-\uDBFF]$/u, '')
    .trim();

function withoutKey(emails: FoundKeys, pages: FoundKeys): string {
  if (emails.tooLong || pages.tooLong) return 'The address or the page is longer than any can be.';
  const [address] = emails.others;
  if (address !== undefined) return `“${shown(address)}” is no mail address.`;
  const [page] = pages.others;
  if (page !== undefined) return `“${shown(page)}” is no LinkedIn page, and there is no mail address.`;
  return 'There is no mail address and no LinkedIn page, so this person cannot be told from others.';
}

const linesOf = (text: string) =>
  text
    .split(/[\r\n]+/u)
    .map(tidy)
    .filter((line) => line !== '');

/** Takes one row; what finds no room in its own field goes behind the notes, so that nothing of it is lost. */
function readRow({ cells, fault }: TableRow, places: Places, limits: Limits): Read {
  if (fault !== undefined) return { reason: fault };
  const said = (column: Column): readonly string[] =>
    places
      .get(column)
      ?.map((index) => unguarded(cells[index] ?? ''))
      .filter((cell) => /\S/u.test(cell)) ?? NONE;
  const emails = addressesOf(said('email').join('\n'));
  const pages = pagesOf(said('page').join('\n'));
  const keys = [...new Set([...emails.keys, ...pages.keys])];
  if (keys.length === 0) return { reason: withoutKey(emails, pages) };

  const spare: string[] = [];
  const spareFor = (column: Column, texts: readonly string[]) =>
    spare.push(...texts.map((text) => `${COLUMN_LABELS[column]}: ${text}`));
  spareFor('email', emails.others);
  spareFor('page', pages.others);

  const list = (column: 'observations' | 'pains') => {
    const lines = [...new Set(said(column).flatMap(linesOf))];
    const fitting = lines.filter((line) => line.length <= limits.line).slice(0, limits.lines);
    spareFor(
      column,
      lines.filter((line) => !fitting.includes(line)),
    );
    return fitting;
  };
  const texts: Partial<Record<TextField, string>> = {};
  const name = [...said('first'), ...said('last')].join(' ');
  for (const field of TEXT_FIELDS) {
    if (field === 'notes') continue;
    const text = tidy(said(field)[0] ?? (field === 'name' ? name : ''));
    if (text === '') continue;
    texts[field] = cut(text, limits.line);
    if (text.length > limits.line) spareFor(field, [text]);
  }
  const chosen: { -readonly [F in keyof ChosenFields]?: ChosenFields[F] | undefined } = {};
  for (const field of CHOSEN_FIELDS) {
    const [text] = said(field);
    if (text === undefined) continue;
    const answer = answerOf(field, text);
    if (answer === undefined) spareFor(field, [tidy(text)]);
    else Object.assign(chosen, { [field]: answer });
  }
  const observations = list('observations');
  const pains = list('pains');
  const notes = [...said('notes').map((text) => text.replace(/\r\n?/gu, '\n')), ...spare].join('\n');
  if (notes.length > limits.free)
    return { reason: `The notes are longer than ${limits.free.toLocaleString('en')} characters.` };
  if (notes !== '') texts.notes = notes;
  return { keys, texts, chosen: chosen as Partial<ChosenFields>, observations, pains };
}

/** What each row says, by what its columns hold; a row that tells of nobody is bad, with the reason. */
export function readRows(rows: readonly TableRow[], mapping: Mapping, limits: Limits): ReadRows {
  const places = new Map<Column, number[]>();
  mapping.forEach((column, index) => {
    if (column !== null) places.set(column, [...(places.get(column) ?? []), index]);
  });
  const people: ImportedPerson[] = [];
  const bad: BadRow[] = [];
  for (const row of rows) {
    const read = readRow(row, places, limits);
    if ('reason' in read) bad.push({ ...row, reason: read.reason });
    else people.push(read);
  }
  return { people, bad };
}
