import { describe, expect, test } from 'vitest';
import { isVcard, vcardTable } from '../../lib/prospects/vcard.ts';

const card = (...lines: string[]) => ['BEGIN:VCARD', ...lines, 'END:VCARD'].join('\r\n');

function said(text: string) {
  const { headers, rows } = vcardTable(text);
  return rows.map(({ cells }) =>
    Object.fromEntries(headers.flatMap((header, i) => (cells[i] ? [[header, cells[i]]] : []))),
  );
}

describe('a card', () => {
  test.each<[string, string[], Record<string, string>]>([
    [
      'of version 3',
      [
        'VERSION:3.0',
        'N:Reed;Dana;;;',
        'FN:Dana Reed',
        'ORG:Tidewater;Logistics',
        'TITLE:COO',
        'EMAIL;TYPE=INTERNET,WORK:dana@x.example',
        'TEL;TYPE=CELL:+1 555 0100',
        'NOTE:Met in May',
      ],
      {
        Name: 'Dana Reed',
        Company: 'Tidewater',
        Role: 'COO',
        Email: 'dana@x.example',
        Phone: '+1 555 0100',
        Notes: 'Met in May',
      },
    ],
    [
      'without a whole name',
      ['N:Reed;Dana;M.;Dr;', 'EMAIL:d@x.example'],
      { Name: 'Dana M. Reed', Email: 'd@x.example' },
    ],
    [
      'with signs escaped',
      ['FN:Reed\\, Dana', 'ORG:A\\; B\\, C;D', 'NOTE:one\\ntwo\\\\three'],
      { Name: 'Reed, Dana', Company: 'A; B, C', Notes: 'one\ntwo\\three' },
    ],
    ['folded', ['FN:Dana', 'NOTE:a long no', ' te goes', '\t on'], { Name: 'Dana', Notes: 'a long note goes on' }],
    [
      'of version 2.1, in quoted-printable over lines',
      [
        'VERSION:2.1',
        'FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:J=C3=BCrgen M=',
        '=C3=BCller',
        'EMAIL;INTERNET:j@x.example',
      ],
      { Name: 'Jürgen Müller', Email: 'j@x.example' },
    ],
    ['in quoted-printable of one byte a letter', ['FN;ENCODING=QUOTED-PRINTABLE:Jos=E9'], { Name: 'José' }],
    [
      'with groups, as Apple writes',
      ['item1.EMAIL;type=pref:d@x.example', 'item2.URL:https\\://www.linkedin.com/in/dana', 'item2.X-ABLabel:LinkedIn'],
      { Email: 'd@x.example', 'LinkedIn page': 'https://www.linkedin.com/in/dana' },
    ],
    [
      'with several of each',
      ['EMAIL:a@x.example', 'EMAIL:b@x.example', 'TEL;VALUE=uri:tel:+1-555', 'TEL:+2', 'URL:https://x.example'],
      { Email: 'a@x.example\nb@x.example', Phone: '+1-555', Notes: 'Phone: +2\nhttps://x.example' },
    ],
    [
      'with a page in a profile of its own',
      ['X-SOCIALPROFILE;TYPE=linkedin;X-USER="a:b":https://www.linkedin.com/in/dana'],
      { 'LinkedIn page': 'https://www.linkedin.com/in/dana' },
    ],
    ['with a picture', ['FN:Dana', 'PHOTO;ENCODING=b;TYPE=JPEG:/9j/4AAQ', ' SkZJRg=='], { Name: 'Dana' }],
  ])('%s', (_, lines, expected) => expect(said(card(...lines))).toEqual([expected]));
});

test('several in a file, whatever ends its lines', () => {
  const text = `${card('FN:Dana')}\n${card('FN:Chi')}\r${card('FN:Ben')}`;
  expect(said(text).map(({ Name }) => Name)).toEqual(['Dana', 'Chi', 'Ben']);
});

test('one that never ends is a row with its fault, and the next is read', () =>
  expect(vcardTable(`BEGIN:VCARD\nFN:Dana\n${card('FN:Chi')}`).rows.map(({ fault }) => fault)).toEqual([
    'The card has no end.',
    undefined,
  ]));

test.each([
  ['a card', card('FN:Dana'), true],
  ['one behind an empty line', `\r\n${card('FN:Dana')}`, true],
  ['a table about cards', 'Name,Notes\nDana,BEGIN:VCARD is how it starts', false],
])('%s is told', (_, text, is) => expect(isVcard(text)).toBe(is));
