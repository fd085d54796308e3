import { describe, expect, test } from 'vitest';
import type { ListedPerson } from '../../lib/prospects/listed-people.ts';
import { isTable, pastedPeople } from '../../lib/prospects/pasted-people.ts';

const person = (name: string, keys: readonly string[] = [], company = '', phone = ''): ListedPerson => ({
  name,
  company,
  keys,
  phone,
});

const ANA = 'ana@norwood.example';

describe('one person a line', () => {
  test.each<[string, ListedPerson]>([
    ['Ana Pires <ana@norwood.example>, Norwood Dental', person('Ana Pires', [ANA], 'Norwood Dental')],
    ['ana@norwood.example', person('', [ANA])],
    ['  ANA@Norwood.example  ', person('', [ANA])],
    ['<ana@norwood.example>', person('', [ANA])],
    ['mailto:ana@norwood.example', person('', [ANA])],
    ['Ana Pires ana@norwood.example', person('Ana Pires', [ANA])],
    ['Ana Pires (ana@norwood.example)', person('Ana Pires', [ANA])],
    ['Ana Pires, Norwood Dental, ana@norwood.example', person('Ana Pires', [ANA], 'Norwood Dental')],
    ['Ana Pires - Norwood Dental - ana@norwood.example', person('Ana Pires', [ANA], 'Norwood Dental')],
    ['Ana Pires\tNorwood Dental\tana@norwood.example', person('Ana Pires', [ANA], 'Norwood Dental')],
    ['Pires, Ana <ana@norwood.example>', person('Ana Pires', [ANA])],
    ['"Pires, Ana" <ana@norwood.example>', person('Ana Pires', [ANA])],
    ['"Ana Pires" <ana@norwood.example>', person('Ana Pires', [ANA])],
    ["Maria O'Neill <m@tidewater.example>", person("Maria O'Neill", ['m@tidewater.example'])],
    ['Anne-Marie Weiß, am@x.example', person('Anne-Marie Weiß', ['am@x.example'])],
    ['- Ana Pires <ana@norwood.example>', person('Ana Pires', [ANA])],
    ['12. Ana Pires <ana@norwood.example>', person('Ana Pires', [ANA])],
    ['To: Ana Pires <ana@norwood.example>', person('Ana Pires', [ANA])],
    ['https://www.linkedin.com/in/chi-wong/?trk=x', person('', ['/in/chi-wong'])],
    ['Chi Wong, linkedin.com/in/chi-wong', person('Chi Wong', ['/in/chi-wong'])],
    ['Eli, eli@n.example, linkedin.com/in/eli, Novak', person('Eli', ['eli@n.example', '/in/eli'], 'Novak')],
    ['Dana Reed, Larkspur Dental', person('Dana Reed', [], 'Larkspur Dental')],
    ['Dana Reed, Larkspur, +44 (0)20 7946 0018', person('Dana Reed', [], 'Larkspur', '+44 (0)20 7946 0018')],
    ['田中 太郎 <tanaka@x.example>', person('田中 太郎', ['tanaka@x.example'])],
    ['Ana', person('Ana')],
  ])('%s', (line, expected) => expect(pastedPeople(line)).toEqual({ people: [expected], bad: [] }));
});

describe('a list of recipients', () => {
  test.each([
    ['Ana Pires <ana@norwood.example>, Ben Osei <ben@osei.example>'],
    ['Ana Pires <ana@norwood.example>; Ben Osei <ben@osei.example>;'],
    ['Pires, Ana <ana@norwood.example>; Osei, Ben <ben@osei.example>'],
    ['Ana Pires, ana@norwood.example, Ben Osei, ben@osei.example'],
    ['Ana Pires <ana@norwood.example>\r\n\r\nBen Osei <ben@osei.example>'],
  ])('%s', (text) =>
    expect(pastedPeople(text).people).toEqual([person('Ana Pires', [ANA]), person('Ben Osei', ['ben@osei.example'])]),
  );

  test('bare addresses', () =>
    expect(pastedPeople('a@x.example, b@x.example;c@x.example').people.map(({ keys }) => keys)).toEqual([
      ['a@x.example'],
      ['b@x.example'],
      ['c@x.example'],
    ]));
});

describe('a line that names nobody says why, with its number and its words', () => {
  test.each([
    ['ana@norwood', '“ana@norwood” is no mail address.'],
    ['Ana Pires <ana@@norwood.example>', '“ana@@norwood.example” is no mail address.'],
    ['https://example.com/about', 'This link is no LinkedIn profile.'],
    ['???', 'No name, no mail address and no LinkedIn profile.'],
    ['42', 'No name, no mail address and no LinkedIn profile.'],
    [
      'I met a few people at the fair last week and they all seemed interested in what we do',
      'This reads like a text, not like a person.',
    ],
    ['x'.repeat(3_000), 'This line is too long for a list of people.'],
  ])('%s', (line, reason) =>
    expect(pastedPeople(`Ana <${ANA}>\n${line}\nBen Osei <ben@osei.example>`)).toEqual({
      people: [person('Ana', [ANA]), person('Ben Osei', ['ben@osei.example'])],
      bad: [{ number: 2, text: line, reason }],
    }),
  );
});

test('nothing is nobody', () => expect(pastedPeople(' \n\n\t')).toEqual({ people: [], bad: [] }));

test('five thousand lines at once', () => {
  const text = Array.from({ length: 5_000 }, (_, i) => `Person Number${i} <p${i}@x.example>, Firm ${i}`).join('\n');
  expect(pastedPeople(text).people).toHaveLength(5_000);
});

describe('a table goes another way', () => {
  test.each([
    ['Name,Email\nAna,ana@x.example', true],
    ['First name;Last name;Company\nAna;Pires;Norwood', true],
    ['"Name","Email"\n"Ana","a@x.example"', true],
    ['Ana Pires\tana@x.example\nBen Osei\tben@x.example', true],
    ['Ana Pires <ana@x.example>, Norwood\nBen <b@x.example>, Osei', false],
    ['Name, Email', false],
    ['Ana, ana@x.example\nBen, ben@x.example', false],
    ['', false],
  ])('%j: %s', (text, is) => expect(isTable(text)).toBe(is));
});
