import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { samenessOf, triplesOf } from '../../lib/insights/sameness.ts';

const NOTE = 'Hi Ana, two of your depots closed early in March. What did that do to the Friday runs? Robin';
const OTHER = 'Dear Tom, the new clinic in York opens in June. Who looks after recalls there until then? Robin';

test.each<[string, readonly string[]]>([
  ['Two words', []],
  ['Don’t  STOP\nnow', ['don’t stop now']],
  ['a b c d', ['a b c', 'b c d']],
  ['one one one one', ['one one one']],
])('%j has the triples %j', (text, triples) => {
  expect([...triplesOf(text)]).toEqual(triples);
});

describe('how alike texts are', () => {
  test.each<[string, readonly string[], number]>([
    ['two of their own', [NOTE, OTHER], 0],
    ['the same with another name', [NOTE, NOTE.replace('Ana', 'Ben')], 2],
    [
      'one that lies within a longer one, which has more of its own',
      [NOTE, `${NOTE.replace('Ana', 'Ben')} and the team at home`],
      1,
    ],
    ['half of it another', [NOTE, `Hi Ana, two of your depots closed early in March. ${OTHER}`], 0],
    ['three of one kind among others', [NOTE, OTHER, NOTE.replace('Ana', 'Ben'), NOTE.replace('Ana', 'Eva')], 3],
    ['too short to tell', ['Thanks', 'Thanks'], 0],
  ])('%s', (_, texts, alike) => {
    expect(samenessOf(texts).count).toBe(alike);
  });

  test('the share stands from twenty texts on, and the twenty-first is not looked at', () => {
    const own = Array.from({ length: 19 }, (_, i) => `Note ${i} says thing ${i} of place ${i} to person ${i} once`);
    expect(samenessOf(own)).toMatchObject({ n: 19, value: null });
    expect(samenessOf([...own, NOTE, NOTE])).toMatchObject({ n: 20, count: 0, value: 0 });
    expect(samenessOf([NOTE, NOTE, ...own])).toMatchObject({ n: 20, count: 2, value: 0.1 });
  });

  test('a text is alike its copy whatever it says, and the order of texts does not matter', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c', ' ', '.', 'é'), minLength: 5, maxLength: 60 });
    fc.assert(
      fc.property(fc.array(text, { maxLength: 10 }), (texts) => {
        const told = texts.filter((one) => triplesOf(one).size > 0);
        expect(samenessOf([...texts, ...texts]).count).toBe(Math.min(20, told.length * 2));
        expect(samenessOf([...texts].reverse()).count).toBe(samenessOf(texts).count);
      }),
      { seed: 7 },
    );
  });
});
