import { describe, expect, test } from 'vitest';
import { candidateKeys, gapsOf, sortOut } from '../../lib/plan/candidates.ts';
import { knownNeed } from '../../lib/plan/known-need.ts';
import { contactOf, whoOf } from '../../lib/plan/person-contact.ts';
import type { PlanChannel } from '../../lib/plan/types.ts';

const one = (who: string, contact = '') => ({ who, contact });

describe('what tells candidates apart', () => {
  test.each([
    [one('Ana Pires', 'Ana@Norwood.example'), ['ana@norwood.example']],
    [one('Ana', 'ana@norwood.example, linkedin.com/in/ana-pires'), ['ana@norwood.example', '/in/ana-pires']],
    [one('Ana Pires, Norwood Dental'), ['ana pires']],
    [one('Ana  PIRES (Norwood)', '+44 20 7946 0018'), ['ana pires']],
    [one('Ana'), []],
    [one(''), []],
  ])('%o', (candidate, keys) => expect(candidateKeys(candidate)).toEqual(keys));
});

test('who is planned stays out, who comes twice is planned once, and two of one first name are two', () => {
  const ana = one('Ana Pires', 'ana@norwood.example');
  const again = one('A. Pires', 'ANA@norwood.example');
  const ben = one('Ben Osei', 'ben@osei.example');
  const names = [one('Dana'), one('Dana')];
  expect(sortOut([ana, ben, again, ...names], new Set(['ben@osei.example']))).toEqual({
    fresh: [ana, ...names],
    planned: [ben],
    twice: [again],
  });
});

describe('what is missing of a candidate', () => {
  test.each<[string, string, PlanChannel | '', readonly string[]]>([
    ['Ana', 'ana@norwood.example', 'email', []],
    ['Ana', 'ana@norwood.example', '', []],
    ['Ana', 'ana@norwood.example', 'linkedin', ['linkedin']],
    ['Ana', '/in/ana', 'email', ['email']],
    ['Ana', '/in/ana', 'call', ['call']],
    ['Ana', '', 'meeting', []],
    ['Ana', '', '', ['contact']],
    ['', '', 'email', ['name', 'contact']],
    ['', 'ana@norwood.example', 'call', ['name', 'call']],
  ])('“%s” “%s” by %s', (who, contact, how, gaps) => expect(gapsOf(one(who, contact), how)).toEqual(gaps));
});

test.each([
  [['ana@norwood.example', 'ana@home.example', '/in/ana'], '+44 1', 'ana@norwood.example, linkedin.com/in/ana, +44 1'],
  [['/in/ana'], '', 'linkedin.com/in/ana'],
  [[], ' 020 ', '020'],
  [[], '', ''],
])('%j and “%s” are reached by “%s”', (keys, phone, contact) => expect(contactOf(keys, phone)).toBe(contact));

test.each([
  ['Ana Pires', 'Norwood', 'Ana Pires, Norwood'],
  [' ', 'Norwood', 'Norwood'],
  ['Ana', '', 'Ana'],
  ['', '', ''],
])('“%s” of “%s” is “%s”', (name, company, who) => expect(whoOf(name, company)).toBe(who));

test.each([
  [undefined, { need: false, talked: false }],
  [
    { relation: null, trust: null, need: 12 },
    { need: true, talked: false },
  ],
  [
    { relation: 'customer', trust: null, need: 0 },
    { need: false, talked: true },
  ],
  [
    { relation: 'new', trust: 'has-talked', need: 0 },
    { need: false, talked: true },
  ],
  [
    { relation: 'lapsed', trust: 'knows-of-us', need: 0 },
    { need: false, talked: false },
  ],
])('of %o is known %o', (person, need) => expect(knownNeed(person)).toEqual(need));
