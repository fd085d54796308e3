import { describe, expect, test } from 'vitest';
import type { Mapping } from '../../lib/prospects/import-columns.ts';
import { type ImportedPerson, readRows } from '../../lib/prospects/import-rows.ts';
import { tableOf } from '../../lib/prospects/import-table.ts';
import { joinPeople } from '../../lib/prospects/join-people.ts';

const LIMITS = { line: 60, free: 300, lines: 3 };

function read(mapping: Mapping, ...rows: readonly (readonly string[])[]) {
  return readRows(
    rows.map((cells, i) => ({ number: i + 2, cells })),
    mapping,
    LIMITS,
  );
}

const keysOf = (mapping: Mapping, ...cells: string[]) => read(mapping, cells).people[0]?.keys;

describe('keys', () => {
  test.each([
    ['in lower case', 'Dana@Tidewater.Example', ['dana@tidewater.example']],
    ['several', 'a@x.example; b@x.example,c@x.example', ['a@x.example', 'b@x.example', 'c@x.example']],
    ['as Google joins them', 'a@x.example ::: b@x.example', ['a@x.example', 'b@x.example']],
    ['with a name before', 'Dana Reed <dana@x.example>', ['dana@x.example']],
    ['with the scheme', 'mailto:dana@x.example', ['dana@x.example']],
    ['with spaces between', 'a@x.example b@x.example', ['a@x.example', 'b@x.example']],
    ['once', 'a@x.example, A@X.example', ['a@x.example']],
    ['of other scripts', 'анна@почта.example', ['анна@почта.example']],
  ])('an address %s', (_, cell, keys) => expect(keysOf(['email'], cell)).toEqual(keys));

  test.each([
    ['whole', 'https://www.linkedin.com/in/dana-reed/', ['/in/dana-reed']],
    ['of a country, with a language behind', 'http://de.linkedin.com/in/dana-reed/de?trk=x', ['/in/dana-reed']],
    ['without the scheme', 'linkedin.com/in/dana-reed', ['/in/dana-reed']],
    ['only its path', '/in/dana-reed/', ['/in/dana-reed']],
    ['of a sales account', 'https://www.linkedin.com/sales/lead/ACwAA1,NAME_SEARCH', ['/sales/lead/ACwAA1']],
    ['with letters beyond ASCII', 'https://www.linkedin.com/in/josé', ['/in/jos%C3%A9']],
  ])('a page %s', (_, cell, keys) => expect(keysOf(['page'], cell)).toEqual(keys));
});

describe('a bad row says why', () => {
  test.each([
    [
      'nothing',
      ['Dana', '', ''],
      'There is no mail address and no LinkedIn page, so this person cannot be told from others.',
    ],
    ['no address', ['Dana', 'dana at tidewater', ''], '“dana at tidewater” is no mail address.'],
    ['a host without an end', ['Dana', 'dana@tidewater', ''], '“dana@tidewater” is no mail address.'],
    [
      'no page',
      ['Dana', '', 'https://tidewater.example/team'],
      '“https://tidewater.example/team” is no LinkedIn page, and there is no mail address.',
    ],
    [
      'an endless address',
      ['Dana', `${'a'.repeat(260)}@x.example`, ''],
      'The address or the page is longer than any can be.',
    ],
  ])('%s', (_, cells, reason) => {
    const { people, bad } = read(['name', 'email', 'page'], cells);
    expect(people).toEqual([]);
    expect(bad).toEqual([{ number: 2, cells, reason }]);
  });

  test('notes without end', () =>
    expect(read(['email', 'notes'], ['a@x.example', 'n'.repeat(301)]).bad[0]?.reason).toBe(
      'The notes are longer than 300 characters.',
    ));

  test('a row that was torn when it was read', () => {
    const { bad } = readRows([{ number: 4, cells: ['a@x.example'], fault: 'Torn.' }], ['email'], LIMITS);
    expect(bad[0]?.reason).toBe('Torn.');
  });
});

describe('fields', () => {
  const texts = (mapping: Mapping, ...cells: string[]) => read(mapping, cells).people[0]?.texts;

  test.each<[string, Mapping, string[], ImportedPerson['texts']]>([
    [
      'first and last make the name',
      ['first', 'last', 'email'],
      ['Dana', ' Reed ', 'd@x.example'],
      { name: 'Dana Reed' },
    ],
    [
      'a whole name stands',
      ['name', 'first', 'email'],
      ['Dr Dana Reed', 'Dana', 'd@x.example'],
      { name: 'Dr Dana Reed' },
    ],
    ['of one line are tidied', ['company', 'email'], ['  Tide\n water ', 'd@x.example'], { company: 'Tide water' }],
    ['notes keep their lines', ['notes', 'email'], ['one\r\ntwo', 'd@x.example'], { notes: 'one\ntwo' }],
    ['the second column fills an empty first', ['role', 'role', 'email'], [' ', 'COO', 'd@x.example'], { role: 'COO' }],
    ['an exported apostrophe goes', ['phone', 'email'], ["'+49 30 1", 'd@x.example'], { phone: '+49 30 1' }],
    ['any other apostrophe stays', ['name', 'email'], ["'t Hooft", 'd@x.example'], { name: "'t Hooft" }],
    [
      'an answer that is none goes to the notes',
      ['relation', 'email'],
      ['hot lead', 'd@x.example'],
      { notes: 'Relation: hot lead' },
    ],
    [
      'an address that is none goes there too',
      ['email', 'page'],
      ['dana at x', '/in/dana'],
      { notes: 'Email: dana at x' },
    ],
  ])('%s', (_, mapping, cells, expected) => expect(texts(mapping, ...cells)).toEqual(expected));

  test('too long a line is cut, and stands whole in the notes', () => {
    const long = `${'word '.repeat(14)}end`;
    const got = texts(['role', 'email'], long, 'd@x.example');
    expect(got?.role?.length).toBeLessThanOrEqual(60);
    expect(got?.notes).toBe(`Role: ${long}`);
  });

  test('a cut leaves no half of a sign', () =>
    expect(texts(['role', 'email'], `${'a'.repeat(59)}😀b`, 'd@x.example')?.role).toBe('a'.repeat(59)));

  test('lines of troubles are troubles; those without room stand in the notes', () => {
    const [person] = read(['pains', 'email'], ['One\n two \n\nTwo\nThree\nFour', 'd@x.example']).people;
    expect(person?.pains).toEqual(['One', 'two', 'Two']);
    expect(person?.texts.notes).toBe('Their troubles: Three\nTheir troubles: Four');
  });

  test('chosen answers are known by their words', () =>
    expect(read(['relation', 'rung', 'email'], ['Past customer', 'PROBLEM', 'd@x.example']).people[0]?.chosen).toEqual({
      relation: 'past-customer',
      rung: 'problem',
    }));
});

describe('rows about one person join', () => {
  const person = (keys: string[], rest: Partial<ImportedPerson> = {}): ImportedPerson => ({
    keys,
    texts: {},
    chosen: {},
    observations: [],
    pains: [],
    ...rest,
  });

  test('by any key, also over a third', () =>
    expect(
      joinPeople([person(['a']), person(['b']), person(['c']), person(['b', 'a'])], LIMITS).map(({ keys }) => keys),
    ).toEqual([['a', 'b'], ['c']]));

  test('the first stands, the second fills, notes stand below each other', () =>
    expect(
      joinPeople(
        [
          person(['a'], { texts: { name: 'Dana', notes: 'met in May' }, pains: ['Late loads'] }),
          person(['a'], { texts: { name: 'D.', role: 'COO', notes: 'likes tea' }, pains: ['Late loads', 'No staff'] }),
          person(['a'], { texts: { notes: 'met in May' } }),
        ],
        LIMITS,
      ),
    ).toEqual([
      person(['a'], {
        texts: { name: 'Dana', role: 'COO', notes: 'met in May\nlikes tea' },
        pains: ['Late loads', 'No staff'],
      }),
    ]));
});

describe('headers are found', () => {
  const table = (...rows: string[][]) => tableOf(rows.map((cells, i) => ({ number: i + 1, cells })));

  test('below what LinkedIn writes above them', () => {
    const found = table(
      ['Notes:'],
      ['When exporting your connection data, you may notice that some of the email addresses are missing.'],
      [''],
      ['First Name', 'Last Name', 'URL', 'Email Address', 'Company', 'Position', 'Connected On'],
      ['Dana', 'Reed', 'https://www.linkedin.com/in/dana-reed', '', 'Tidewater', 'COO', '20 Nov 2026'],
    );
    expect(found.headers[0]).toBe('First Name');
    expect(found.rows.map(({ number }) => number)).toEqual([5]);
    expect(found.mapping).toEqual(['first', 'last', 'page', 'email', 'company', 'role', null]);
  });

  test('or there are none', () => {
    const found = table(['Dana Reed', 'dana@x.example'], ['Chi Wen', 'chi@x.example']);
    expect(found).toMatchObject({ headers: ['Column 1', 'Column 2'], mapping: [null, 'email'] });
    expect(found.rows).toHaveLength(2);
  });

  test('those alike are told apart, and wider rows get names of their own', () =>
    expect(table(['Email', 'Email', ''], ['a@x.example', '', '', 'x']).headers).toEqual([
      'Email',
      'Email (2)',
      'Column 3',
      'Column 4',
    ]));
});
