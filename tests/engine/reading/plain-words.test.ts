import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Token } from '../../../lib/engine/document.ts';
import { plainWords } from '../../../lib/engine/reading/plain-words.ts';
import { splitSentences } from '../../../lib/engine/reading/sentences.ts';
import { readAnyTokens, readTokens } from '../../../lib/engine/reading/tokens.ts';
import { readCorpus } from '../../corpus/read.ts';

const shown = (tokens: readonly Token[]) =>
  tokens.map(({ start, end, text, normal, tags }) => ({ start, end, text, normal, tags: [...tags] }));

const MAIL = [
  ...readCorpus('pairs').flatMap(({ worse, better }) => [worse, better]),
  ...[...readCorpus('good'), ...readCorpus('ordinary')].map(({ text }) => text),
].flatMap((text) =>
  text.split('\n').flatMap((line) => splitSentences(line).map(({ start, end }) => line.slice(start, end))),
);

it('takes plain sentences apart as compromise does, tags and all', () => {
  const plain = MAIL.filter((sentence) => plainWords(sentence) !== null);
  expect(plain.length).toBeGreaterThan(MAIL.length / 2);
  for (const sentence of plain) expect(shown(readTokens(sentence))).toEqual(shown(readAnyTokens(sentence)));
});

it('does so however the words are mixed, capitals and figures among them', () => {
  const words = [
    ...new Set(MAIL.join(' ').match(/[A-Za-z]+|\d+/g) ?? []),
    'cant',
    'GONNA',
    'plz',
    'NDA',
    'I',
    'US',
    '2026',
  ];
  const word = fc.constantFrom(...words);
  const mark = fc.constantFrom(' ', ' ', ' ', ', ', '; ', ': ');
  const sentence = fc
    .tuple(fc.array(fc.tuple(word, mark), { maxLength: 12 }), word, fc.constantFrom('', '.', '?', '!'))
    .map(([first, last, end]) => `${first.flat().join('')}${last}${end}`);
  fc.assert(
    fc.property(sentence, (text) => {
      expect(shown(readTokens(text))).toEqual(shown(readAnyTokens(text)));
    }),
    { numRuns: 1_000 },
  );
});

it.each([
  "We don't know.",
  'A check-up.',
  'It costs £4,000.',
  'Two  spaces.',
  'e.g. this',
  'gonna go',
  'A/B test',
  '5kg of it',
  '',
])('leaves %j to compromise', (sentence) => {
  expect(plainWords(sentence)).toBeNull();
});
