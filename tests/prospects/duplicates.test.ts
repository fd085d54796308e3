import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { duplicatePairs, type PersonFacts, pairKey, whoStays } from '../../lib/prospects/duplicates.ts';

let id = 0;
const person = (rest: Partial<PersonFacts>): PersonFacts => {
  id += 1;
  return { id, name: '', company: '', keys: [], phone: '', updatedAt: 1, ...rest };
};

const ANA = { name: 'Ana Pires', company: 'Norwood Dental' };

describe('could be one person', () => {
  test.each<[string, Partial<PersonFacts>, Partial<PersonFacts>, string]>([
    ['same name, same company', ANA, ANA, 'company'],
    ['in capitals, with accents', ANA, { name: 'ANA PÍRES', company: 'norwood dental' }, 'company'],
    ['family name first', ANA, { name: 'Pires, Ana', company: 'Norwood-Dental' }, 'company'],
    [
      'same name, two addresses of one house',
      { name: 'Jörg Weiß', keys: ['jorg@kestrel.example'] },
      { name: 'Jorg Weiß', keys: ['/in/jorg', 'j.weiss@kestrel.example'] },
      'domain',
    ],
    ['same number, one without a name', { ...ANA, phone: '+44 20 7946 0958' }, { phone: '0044 20 79460958' }, 'phone'],
    [
      'same number, a name cut short',
      { ...ANA, phone: '+44 (0)20 7946 0958' },
      { name: 'A. Pires', phone: '44-20-7946-0958' },
      'phone',
    ],
  ])('%s', (_, a, b, because) => {
    const one = person(a);
    const other = person(b);
    expect(duplicatePairs([one, other])).toEqual([{ stays: one, goes: other, because }]);
  });
});

describe('two people', () => {
  test.each<[string, Partial<PersonFacts>, Partial<PersonFacts>]>([
    ['same name elsewhere', ANA, { ...ANA, company: 'Tidewater' }],
    ['same name, nothing else known', { name: 'Ana Pires' }, { name: 'Ana Pires' }],
    ['same company', ANA, { ...ANA, name: 'Ben Osei' }],
    ['no name, same company', { company: 'Norwood Dental' }, { company: 'Norwood Dental' }],
    [
      'same name at a free provider',
      { name: 'Ana Pires', keys: ['ana@gmail.com'] },
      { name: 'Ana Pires', keys: ['a.pires@gmail.com'] },
    ],
    ['no name, same house', { keys: ['desk@kestrel.example'] }, { keys: ['hello@kestrel.example'] }],
    [
      'the number of a switchboard',
      { name: 'Ana Pires', phone: '+44 20 7946 0958' },
      { name: 'Ben Osei', phone: '+44 20 7946 0958' },
    ],
    ['the same extension', { name: 'Ana Pires', phone: '4711' }, { name: 'Ana Wen', phone: '4711' }],
    [
      'an initial alone in common',
      { name: 'A Pires', phone: '+442079460958' },
      { name: 'A Wen', phone: '+442079460958' },
    ],
  ])('%s', (_, a, b) => {
    expect(duplicatePairs([person(a), person(b)])).toEqual([]);
  });
});

test('the one written in last stays, of two alike the older record', () => {
  const old = person({ ...ANA, updatedAt: 5 });
  const fresh = person({ ...ANA, updatedAt: 9 });
  const alike = person({ ...ANA, updatedAt: 5 });
  expect(whoStays(old, fresh)).toEqual([fresh, old]);
  expect(whoStays(fresh, old)).toEqual([fresh, old]);
  expect(whoStays(alike, old)).toEqual([old, alike]);
  expect(pairKey({ stays: old, goes: fresh })).toBe(pairKey({ stays: fresh, goes: old }));
});

test('three records of one person are two pairs, so that two merges make one of them', () => {
  const three = [person(ANA), person(ANA), person(ANA)];
  expect(duplicatePairs(three).map(pairKey)).toEqual([
    `${three[0]!.id}-${three[1]!.id}`,
    `${three[0]!.id}-${three[2]!.id}`,
  ]);
});

test('a whole company with one number and one domain is no pairs', () => {
  const staff = Array.from({ length: 2_000 }, (_, i) =>
    person({ name: `First${i} Last${i}`, company: 'Norwood', keys: [`p${i}@norwood.example`], phone: '+442079460958' }),
  );
  expect(duplicatePairs(staff)).toEqual([]);
});

test('a pair is of two records, and none comes twice', () => {
  const facts = fc.record({
    name: fc.constantFrom('', 'Ana Pires', 'Ana', 'Ben Osei', 'Pires Ana'),
    company: fc.constantFrom('', 'Norwood', 'Kestrel'),
    keys: fc.subarray(['ana@kestrel.example', 'a@gmail.com', '/in/ana', 'b@norwood.example']),
    phone: fc.constantFrom('', '+44 20 7946 0958', '0044 2079460958', '12'),
    updatedAt: fc.nat(3),
  });
  fc.assert(
    fc.property(fc.array(facts, { maxLength: 12 }), (rows) => {
      const pairs = duplicatePairs(rows.map((row, index) => ({ ...row, id: index + 1 })));
      expect(new Set(pairs.map(pairKey)).size).toBe(pairs.length);
      for (const { stays, goes } of pairs) expect(stays.id).not.toBe(goes.id);
    }),
    { seed: 6 },
  );
});
