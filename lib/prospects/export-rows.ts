import { COLUMN_LABELS, type Column } from './column-words.ts';
import { guarded } from './formula-guard.ts';
import { CHOSEN_FIELDS, type Prospect, TEXT_FIELDS } from './types.ts';

const FIRST: readonly Column[] = [
  'name',
  'email',
  'page',
  'company',
  'role',
  'phone',
  'observations',
  'pains',
  'whyNow',
];
const LAST: readonly Column[] = ['notes'];

/** In a file's order. Names are whole, so first and last have no columns. */
export const EXPORTED: readonly Column[] = [
  ...FIRST,
  ...[...TEXT_FIELDS, ...CHOSEN_FIELDS].filter((field) => !FIRST.includes(field) && !LAST.includes(field)),
  ...LAST,
];

const isPage = (key: string) => key.startsWith('/');

function cellOf(person: Prospect, column: Column): string {
  switch (column) {
    case 'email':
      return person.keys.filter((key) => !isPage(key)).join('\n');
    case 'page':
      return person.keys
        .filter(isPage)
        .map((path) => `https://www.linkedin.com${path}`)
        .join('\n');
    case 'observations':
    case 'pains':
      return person[column].map(({ text }) => text).join('\n');
    case 'first':
    case 'last':
      return '';
    default:
      return person[column] ?? '';
  }
}

/** People as rows of a CSV, headers first; no cell of it yields a formula. Ratings, dates and promises have no column. */
export function exportRows(people: readonly Prospect[]): string[][] {
  const headers = EXPORTED.map((column) => COLUMN_LABELS[column]);
  return [headers, ...people.map((person) => EXPORTED.map((column) => guarded(cellOf(person, column))))];
}
