import type { Column } from './column-words.ts';
import { unguarded } from './formula-guard.ts';
import type { Mapping } from './import-columns.ts';
import type { PeopleTable, TableRow } from './import-table.ts';
import { addressesOf, pagesOf } from './keys-in-text.ts';
import type { BadLine, ListedPeople, ListedPerson } from './listed-people.ts';
import { tidy } from './tidy.ts';

/**
 * Whom the rows of a table name. Planning somebody needs less than keeping a record of them, so a name alone is enough;
 * what cannot be reached is said beside it, and a row that names nobody is bad, with the reason.
 */
export function tablePeople({ rows }: Pick<PeopleTable, 'rows'>, mapping: Mapping): ListedPeople {
  const people: ListedPerson[] = [];
  const bad: BadLine[] = [];
  for (const row of rows) {
    const text = row.cells.map(tidy).filter(Boolean).join(', ');
    const person = row.fault === undefined ? personOf(row, mapping) : null;
    if (person !== null) people.push(person);
    else bad.push({ number: row.number, text, reason: row.fault ?? 'No name, no mail address and no LinkedIn page.' });
  }
  return { people, bad };
}

function personOf({ cells }: TableRow, mapping: Mapping): ListedPerson | null {
  const said = (column: Column): readonly string[] =>
    mapping.flatMap((held, index) => (held === column ? [unguarded(cells[index] ?? '')] : []));
  const one = (column: Column): string => tidy(said(column)[0] ?? '');
  // `Ana Pires <ana@norwood.example>` in a column of addresses.
  const beside = /^([^<@]+)</u.exec(one('email'))?.[1]?.replace(/"/gu, '') ?? '';
  const name = one('name') || tidy([...said('first'), ...said('last')].join(' ')) || tidy(beside);
  const keys = [...addressesOf(said('email').join('\n')).keys, ...pagesOf(said('page').join('\n')).keys];
  if (name === '' && keys.length === 0) return null;
  return { name, company: one('company'), keys: [...new Set(keys)], phone: one('phone') };
}
