import fc from 'fast-check';
import { expect, test } from 'vitest';
import { easiestFirst, type KnownPerson, neediestFirst } from '../../lib/plan/order.ts';
import { RELATIONS, TRUST_LEVELS } from '../../lib/prospects/types.ts';

const person = (relation: string | null, trust: string | null, need = 0): KnownPerson => ({ relation, trust, need });

const PEOPLE: Readonly<Record<string, KnownPerson | undefined>> = {
  stranger: undefined,
  heard: person('new', 'knows-of-us', 80),
  talked: person('in-conversation', 'has-talked', 40),
  customer: person('customer', 'trusts', 0),
  lapsed: person('lapsed', null, 80),
};
const names = Object.keys(PEOPLE);
const known = (name: string) => PEOPLE[name];

test('who knows one best comes first', () => {
  expect(easiestFirst(names, known)).toEqual(['customer', 'talked', 'heard', 'lapsed', 'stranger']);
});

test('who has most to show that they need to buy comes first', () => {
  expect(neediestFirst(names, known)).toEqual(['heard', 'lapsed', 'talked', 'customer', 'stranger']);
});

test('nobody is lost, and those alike keep their order', () => {
  const anyPerson = fc.option(
    fc.record({
      relation: fc.constantFrom(null, ...RELATIONS),
      trust: fc.constantFrom(null, ...TRUST_LEVELS),
      need: fc.integer({ min: 0, max: 100 }),
    }),
    { nil: undefined },
  );
  fc.assert(
    fc.property(fc.array(anyPerson), (people) => {
      const ids = people.map((_, i) => i);
      for (const order of [easiestFirst, neediestFirst]) {
        const ordered = order(ids, (id) => people[id]);
        expect([...ordered].sort((a, b) => a - b)).toEqual(ids);
        expect(order(ordered, (id) => people[id])).toEqual(ordered);
        const alike = ordered.filter((id) => JSON.stringify(people[id]) === JSON.stringify(people[0]));
        expect(alike).toEqual([...alike].sort((a, b) => a - b));
      }
    }),
  );
});
