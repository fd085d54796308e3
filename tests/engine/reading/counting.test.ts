import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countRuns, countWords } from '../../../lib/engine/reading/counting.ts';
import { countLanguage } from '../../../lib/engine/reading/english.ts';
import { everyMatch } from '../../../lib/engine/reading/matches.ts';

const SIGNS = [
  "it's",
  'the',
  'You',
  'follow-up',
  '9.30',
  '£1,200',
  'a/b',
  '’',
  "'",
  '-',
  '–',
  '…',
  '“so”',
  '.',
  '@',
  ' ',
];
const prose = fc.array(fc.constantFrom(...SIGNS), { maxLength: 30 }).map((parts) => parts.join(''));
const anyText = fc.oneof(prose, fc.string({ maxLength: 60 }), fc.string({ unit: 'binary', maxLength: 60 }));

describe('counting by codes', () => {
  it.each<[string, number]>([
    ['', 0],
    ["It's a follow-up at 9.30.", 5],
    ['a--b a-b a/b/c', 4],
    ['naïve café', 2],
    ['£1,200 – “so”', 2],
  ])('%s holds %i words', (text, words) => expect(countWords(text)).toBe(words));

  it('finds the words that a pattern finds', () => {
    const words = /[\p{L}\p{N}]+(?:[-'’.,@/]?[\p{L}\p{N}]+)*/gu;
    fc.assert(
      fc.property(anyText, (text) => {
        expect(countWords(text)).toBe(text.match(words)?.length ?? 0);
      }),
    );
  });

  it('finds the runs that a pattern finds', () => {
    const plain = prose.map((text) => text.replace(/\s/g, ' '));
    fc.assert(
      fc.property(plain, (text) => {
        expect(countRuns(text)).toBe(text.match(/\S+/g)?.length ?? 0);
      }),
    );
  });

  it('counts the same of a text whether or not there are letters beyond those of ASCII in it', () => {
    const around = countLanguage(' é');
    fc.assert(
      fc.property(prose, (text) => {
        const { letters, latin, words, english } = countLanguage(text);
        expect(countLanguage(`${text} é`)).toEqual({
          letters: letters + around.letters,
          latin: latin + around.latin,
          words: words + around.words,
          english: english + around.english,
        });
      }),
    );
  });
});

it('finds every match, in any text, and again in the next', () => {
  const patterns = [/a/g, /\b/g, /(?:)/gu, /\p{L}+/gu, /(?<words>\w)\s*/dg];
  fc.assert(
    fc.property(anyText, fc.constantFrom(...patterns), (text, pattern) => {
      const found = everyMatch(pattern, text).map((match) => [match.index, ...match]);
      expect(found).toEqual([...text.matchAll(pattern)].map((match) => [match.index, ...match]));
    }),
  );
});
