import { expect, test } from 'vitest';
import { tableOf } from '../../lib/prospects/import-table.ts';
import { tablePeople } from '../../lib/prospects/table-people.ts';

const table = (...rows: readonly (readonly string[])[]) =>
  tableOf(rows.map((cells, index) => ({ number: index + 1, cells })));

test('names, addresses and firms come from their columns; a name alone is enough', () => {
  const read = table(
    ['First name', 'Last name', 'Company', 'Email', 'Phone', 'URL'],
    ['Ana', 'Pires', 'Norwood', 'ANA@norwood.example', '', 'https://www.linkedin.com/in/ana'],
    ['Ben', '', '', '', "'+44 20", ''],
    ['', '', 'Osei & Sons', '', '', ''],
  );
  expect(tablePeople(read, read.mapping)).toEqual({
    people: [
      { name: 'Ana Pires', company: 'Norwood', keys: ['ana@norwood.example', '/in/ana'], phone: '' },
      { name: 'Ben', company: '', keys: [], phone: '+44 20' },
    ],
    bad: [{ number: 4, text: 'Osei & Sons', reason: 'No name, no mail address and no LinkedIn page.' }],
  });
});

test('a row that could not be read is said with its own reason', () => {
  const rows = [{ number: 3, cells: ['Ana', 'a@x.example'], fault: 'The quotation marks of this row do not match.' }];
  expect(tablePeople({ rows }, ['name', 'email'])).toEqual({
    people: [],
    bad: [{ number: 3, text: 'Ana, a@x.example', reason: 'The quotation marks of this row do not match.' }],
  });
});

test('a column that is left out says nothing', () => {
  const rows = [{ number: 1, cells: ['Ana', 'a@x.example'] }];
  expect(tablePeople({ rows }, ['name', null]).people).toEqual([{ name: 'Ana', company: '', keys: [], phone: '' }]);
});

test('a name beside the address is a name', () => {
  const rows = [{ number: 1, cells: ['"Ana Pires" <a@x.example>'] }];
  expect(tablePeople({ rows }, ['email']).people).toMatchObject([{ name: 'Ana Pires', keys: ['a@x.example'] }]);
});
