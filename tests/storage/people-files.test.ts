import { describe, expect, test } from 'vitest';
import { readRows } from '../../lib/prospects/import-rows.ts';
import { badRowsCsv, type PeopleFile, readPeopleFile } from '../../lib/storage/people-file.ts';
import { IMPORT_LIMITS } from '../../lib/storage/people-import.ts';

const bytes = (...values: number[]) => Uint8Array.from(values);
const utf16 = (text: string, little: boolean) =>
  Uint8Array.from([...text].flatMap((sign) => (little ? [sign.charCodeAt(0), 0] : [0, sign.charCodeAt(0)])));
const latin = (text: string) => Uint8Array.from([...text].map((sign) => sign.charCodeAt(0)));

/** Everybody a file tells of, as `name <key>`, with what it says of their company; the reasons of the others. */
async function told(...parts: (string | Uint8Array<ArrayBuffer>)[]) {
  const read = await readPeopleFile(new Blob(parts));
  if (!read.ok) return read.sentence;
  const { people, bad } = readRows(read.table.rows, read.table.mapping, IMPORT_LIMITS);
  return [
    ...people.map(({ keys, texts }) => [texts.name, ...keys, texts.company].filter(Boolean).join(' | ')),
    ...bad.map(({ number, reason }) => `${number}: ${reason}`),
  ];
}

const DANA = 'Dana Müller | dana@x.example | Tidewater';
const ROWS = 'Name,Email,Company\nDana Müller,dana@x.example,Tidewater\n';

describe('what is read', () => {
  test.each<[string, (string | Uint8Array<ArrayBuffer>)[], string[]]>([
    ['UTF-8', [ROWS], [DANA]],
    ['a byte order mark', ['\uFEFF', ROWS], [DANA]],
    ['UTF-16 with a mark, little end first', [bytes(0xff, 0xfe), utf16(ROWS, true)], [DANA]],
    ['UTF-16 with a mark, big end first', [bytes(0xfe, 0xff), utf16(ROWS, false)], [DANA]],
    ['UTF-16 without a mark', [utf16(ROWS, true)], [DANA]],
    ['UTF-16 without a mark, big end first', [utf16(ROWS, false)], [DANA]],
    ['Windows-1252', [latin(ROWS)], [DANA]],
    ['semicolons', [ROWS.replaceAll(',', ';')], [DANA]],
    ['tabs', [ROWS.replaceAll(',', '\t')], [DANA]],
    ['CRLF', [ROWS.replaceAll('\n', '\r\n')], [DANA]],
    ['CR alone', [ROWS.replaceAll('\n', '\r')], [DANA]],
    [
      'quotes across lines',
      ['Name,Email,Company\n"Dana\nMüller",dana@x.example,"Tide\r\nwater, ""East"""'],
      ['Dana Müller | dana@x.example | Tide water, "East"'],
    ],
    [
      'ragged rows',
      ['Name,Email,Company\nDana,dana@x.example\nBen,ben@x.example,Acme,more,and more\n\n'],
      ['Dana | dana@x.example', 'Ben | ben@x.example | Acme'],
    ],
    [
      'duplicate headers',
      ['Email,Email,Company,Company\na@x.example,b@x.example,,Acme'],
      ['a@x.example | b@x.example'],
    ],
    ['a list without headers', ['dana@x.example\nben@x.example'], ['dana@x.example', 'ben@x.example']],
    [
      'a formula',
      ['Name,Email\n"=HYPERLINK(""http://x"")",dana@x.example'],
      ['=HYPERLINK("http://x") | dana@x.example'],
    ],
    [
      'an address book',
      ['BEGIN:VCARD\nVERSION:3.0\nFN:Dana Müller\nORG:Tidewater\nEMAIL:dana@x.example\nEND:VCARD\n'],
      [DANA],
    ],
    [
      'LinkedIn connections',
      [
        'Notes:\n"When exporting your connection data, you may notice that some of the email addresses are missing. You will only see email addresses for connections who have allowed it."\n\nFirst Name,Last Name,URL,Email Address,Company,Position,Connected On\nDana,Müller,https://www.linkedin.com/in/dana,,"Tidewater, Inc.",COO,20 Nov 2026\nGone,,,,,,21 Nov 2026\n',
      ],
      [
        'Dana Müller | /in/dana | Tidewater, Inc.',
        '6: There is no mail address and no LinkedIn page, so this person cannot be told from others.',
      ],
    ],
    [
      'a row with torn quotes',
      ['Name,Email\nDana,dana@x.example\n"Ben "the hand" Osei",ben@x.example\nChi,chi@x.example'],
      ['Dana | dana@x.example', 'Chi | chi@x.example', '3: The quotation marks of this row do not match.'],
    ],
  ])('%s', async (_, parts, people) => expect(await told(...parts)).toEqual(people));
});

const PNG = bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49, 0x48, 0x44, 0x52, 0, 0, 2, 0);

describe('what is refused, with a sentence', () => {
  test.each<[string, (string | Uint8Array<ArrayBuffer>)[], RegExp]>([
    ['nothing', [], /^The file is empty\.$/u],
    ['only spaces', [' \n\n'], /^The file is empty\.$/u],
    ['only headers', ['Name,Email\n'], /^The file has headers and no rows below them\.$/u],
    ['a renamed picture', [PNG], /^This file is no text, whatever its name says/u],
    ['control characters', [Uint8Array.from({ length: 200 }, (_, i) => (i % 31) + 1)], /^This file is no text/u],
    [
      'a workbook',
      ['PK\u0003\u0004', bytes(20, 0, 6, 0)],
      /^This is a workbook or an archive\. Open it in your spreadsheet/u,
    ],
    ['a PDF', ['%PDF-1.7\n'], /^This is a PDF\./u],
    [
      'a web page',
      ['<!DOCTYPE html><html><body>a,b</body></html>'],
      /^This is a web page or an XML file, not a CSV\./u,
    ],
    ['JSON', ['[{"name": "Dana", "email": "dana@x.example"}]'], /^This is a JSON file, not a CSV\./u],
    ['prose', ['Dear all\nthe list follows tomorrow\n'], /^No columns are found in this file/u],
    [
      'a quote never closed',
      ['Name,Email\nDana,dana@x.example\n"Ben,ben@x.example\nChi,chi@x.example\n'],
      /^A quotation mark that opens in row 3 is never closed\./u,
    ],
    [
      '3,000 columns',
      [`${Array.from({ length: 3000 }, (_, i) => `c${i}`).join(',')}\n1,2`],
      /^The file has 3,000 columns; up to 500 are read\./u,
    ],
    [
      '100,001 rows',
      [`Email\n${'a@x.example\n'.repeat(100_001)}`],
      /^The file has 100,001 rows; up to 100,000 are read at once\./u,
    ],
  ])('%s', async (_, parts, sentence) => expect(await told(...parts)).toMatch(sentence));

  test('over 50 MB, before any of it is read', async () => {
    let reads = 0;
    const file = Object.assign(Object.create(Blob.prototype) as Blob, {
      arrayBuffer: async () => {
        reads += 1;
        return new ArrayBuffer(0);
      },
    });
    Object.defineProperty(file, 'size', { value: 50_000_001 });
    const read: PeopleFile = await readPeopleFile(file);
    expect(read).toEqual({
      ok: false,
      sentence: 'The file has 51 MB; up to 50 MB are read. Split it, and choose the parts one after the other.',
    });
    expect(reads).toBe(0);
  });

  test('one that went away while it was chosen', async () => {
    const file = new Blob(['x']);
    file.arrayBuffer = () => Promise.reject(new DOMException('', 'NotReadableError'));
    expect(await readPeopleFile(file)).toMatchObject({ ok: false });
  });
});

test('bad rows are a CSV of their own, with the reason, that yields no formula and can be mended', async () => {
  const csv = badRowsCsv(['Name', 'Email'], [{ number: 2, cells: ['=1+1'], reason: 'There is no mail address.' }]);
  expect(csv).toBe('\uFEFF"Name","Email","Reason"\r\n"\'=1+1","","There is no mail address."\r\n');
  expect(await told(csv.replace('""', '"dana@x.example"'))).toEqual(['=1+1 | dana@x.example']);
});
