import { describe, expect, test } from 'vitest';
import { changedSentences } from './changed-sentences.ts';
import { factsLost, factsNew, factsOf } from './facts-of.ts';
import { textsInPart } from './parts-taken.ts';
import { doubledOrLost, untidiness } from './untidy.ts';

/** What proves the proposals has to notice what it is there for. */
describe('the checks of proposals', () => {
  test.each([
    ['You cut no-shows by 37 % and ship twice as fast.', ['37 %', 'twice']],
    ['We are the most trusted and the cheapest.', ['the most trusted', 'the cheapest']],
    ['It takes 3 days less, for more than half.', ['more than half', '3 days less']],
    ['The rest of your team is fine.', []],
  ])('claims in: %s', (text, claims) => expect([...factsOf(text).claims].sort()).toEqual([...claims].sort()));

  test('facts nobody wrote, and facts nobody named', () => {
    const draft = {
      text: 'Hi Ana, we met Larkspur on 3 May. See you next week.',
      painMenu: ['37% of calls go unanswered'],
    };
    expect(factsNew(draft, { text: 'Hi Ana, 37% of calls go to Norwood, 38% come back.' })).toEqual([
      'norwood',
      '38',
      '38%',
    ]);
    const change = { start: 0, end: 1, text: '', group: 0, why: 'Left out with it: Larkspur.' };
    expect(factsLost(draft, { text: 'Hi Ana, see you in May.', changes: [change] })).toEqual(['3', 'next week']);
  });

  test.each([
    ['One.  Two.', ['a doubled space']],
    ['One , two.', ['a space before a mark']],
    ['One. two.', ['a small letter at the start of a sentence']],
    ['One. \nTwo.', ['a space at the end of a line']],
    ['One.\n\n\nTwo.', ['empty lines']],
    ['One. Two.', []],
  ])('untidy: %j', (text, found) => expect(untidiness(text, 'One. Two.')).toEqual(found));

  test.each([
    ['B here. A here.', []],
    ['A here. B here. A here.', ['twice: a here']],
    ['B here.', ['lost: a here']],
  ])('doubled or lost: %s', (text, found) =>
    expect(doubledOrLost(text, 'A here. B here.', 'B here. A here.')).toEqual(found),
  );

  test('a sentence that moves comes and goes as one', () => {
    const change = (start: number, end: number, text: string, group: number) => ({ start, end, text, group, why: '' });
    const changes = [change(0, 8, '', 0), change(8, 9, 'b', 1), change(15, 15, ' A here.', 0)];
    expect(textsInPart('A here. B here.', { text: '', changes })).toEqual([
      'B here. A here.',
      'A here. b here.',
      'A here. b here.',
      'B here. A here.',
    ]);
  });

  test('sentences that stand in the draft are not changed ones', () => {
    expect(changedSentences('Hi Ana,\n\nIt is so. See Dr. Ray.', 'Hi Ana,\n\nSee Dr. Ray. It was so.')).toEqual([
      'It was so.',
    ]);
  });
});
