import { describe, expect, test } from 'vitest';
import * as boosters from '../../lib/engine/phrases/boosters.ts';
import * as fresh from '../../lib/engine/phrases/fresh.ts';
import * as gates from '../../lib/engine/phrases/gates.ts';
import * as hype from '../../lib/engine/phrases/hype.ts';
import { type PhraseEntry, phraseList } from '../../lib/engine/phrases/match.ts';
import * as pain from '../../lib/engine/phrases/pain.ts';
import { phraseSource, plainForm } from '../../lib/engine/phrases/pattern.ts';
import * as seller from '../../lib/engine/phrases/seller.ts';
import { readDraft } from './support/read.ts';

const lists = Object.entries({ ...boosters, ...fresh, ...gates, ...hype, ...pain, ...seller }).flatMap(
  ([name, list]) => (Array.isArray(list) ? [[name, list as readonly PhraseEntry[]] as const] : []),
);
const phraseOf = (entry: PhraseEntry) => (typeof entry === 'string' ? entry : entry[0]);
const all = lists.flatMap(([name, list]) =>
  list.map((entry) => ({ name, phrase: phraseOf(entry), plain: plainForm(phraseOf(entry)) })),
);

describe('phrase lists', () => {
  test('hold no phrase twice, in one list or in two', () => {
    const seen = new Map<string, string>();
    const twice: string[] = [];
    for (const { name, plain } of all) {
      if (seen.has(plain)) twice.push(`${plain}: ${seen.get(plain)} and ${name}`);
      seen.set(plain, name);
    }
    expect(twice).toEqual([]);
  });

  test.each(lists)('%s: every entry is written to be found', (_, list) => {
    for (const entry of list) {
      const phrase = phraseOf(entry);
      expect(phrase).toBe(phrase.toLowerCase());
      expect(phrase).not.toMatch(/[’“”\u00A0]| {2}/);
      expect(plainForm(phrase)).toMatch(new RegExp(`^(?:${phraseSource(phrase)})$`, 'u'));
      if (typeof entry !== 'string') expect(entry[1]).not.toBe(entry[0]);
    }
  });
});

describe('matching', () => {
  const words = phraseList([
    ['touch base', 'talk'],
    'leverage~',
    'game changer*',
    "can't wait",
    'best-in-class',
    'look … forward',
  ]);
  const found = (text: string, patch = {}) => {
    const { document, context } = readDraft(text, patch);
    return document.sentences.flatMap((sentence) => words.find(sentence, context)).map((match) => match.words);
  };

  test.each([
    ['We should touch\u00A0base soon.', ['touch\u00A0base']],
    ['They are leveraging it and leveraged that.', ['leveraging', 'leveraged']],
    ['Two game changers came by.', ['game changers']],
    ['I can’t wait for it.', ['can’t wait']],
    ['It is best in class, best-in-class.', ['best in class', 'best-in-class']],
    ['I look very much forward to it.', ['look very much forward']],
    ['It is not a game changer.', []],
    ['No fluff, a game changer.', ['game changer']],
    ['It isn’t best-in-class.', []],
    ['He said "touch base" twice.', []],
    ['The Touch Base of the lamp is loose.', []],
    ['Untouch based.', []],
  ])('%s', (text, expected) => expect(found(text)).toEqual(expected));

  test('names of either side are no phrases', () => {
    expect(found('Leverage opened a shop.', { prospect: { company: 'Leverage' } })).toEqual([]);
    expect(found('Leverage your data.')).toEqual(['Leverage']);
  });
});
