import { describe, expect, test } from 'vitest';
import { factsIn, lostFacts } from '../../../lib/engine/rewrite/facts.ts';

describe('facts a change must not lose silently', () => {
  test.each([
    [
      'See https://acme.example/cases?id=3 or write to ben@acme.example.',
      ['https://acme.example/cases?id=3', 'ben@acme.example'],
    ],
    ['We cut no-shows by 37% in 90 days at Larkspur Dental.', ['37%', '90 days', 'Larkspur Dental']],
    ['It costs $4,500 a month from 1 March.', ['$4,500', '1', 'March']],
    ['It is R1,140 per head.', ['R1,140']],
    ['It is R$ 89 here, N15,000 in Lagos and GH₵900 in Accra.', ['R$ 89', 'N15,000', 'Lagos', 'GH₵900', 'Accra']],
    ['Are you free for 15 minutes on Tuesday at 2pm?', ['15 minutes', 'Tuesday', '2pm']],
    ["I've attached the plan.", ['attached']],
    ['Founded in 2012, we serve customers such as Adobe and Shell.', ['2012', 'Adobe', 'Shell']],
    ['We may call you in May.', ['May']],
    ['You may be busy. The team is fine.', []],
    ['It is for <<Contact_FirstName>> at {company_2} and %CITY% alone.', []],
    ['🚀 Looking forward to it.', []],
  ])('%s', (text, expected) => expect(factsIn(text).map((fact) => fact.text)).toEqual(expected));

  test('a known name is one also at the beginning', () => {
    expect(lostFacts('Tallyhouse counts stock.', 'We count stock.', ['Tallyhouse'])).toEqual(['Tallyhouse']);
    expect(lostFacts('Clearly it counts.', 'It counts.')).toEqual([]);
  });
});
