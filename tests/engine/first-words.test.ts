import { describe, expect, it } from 'vitest';
import { firstKeys, mayHold } from '../../lib/engine/phrases/first-words.ts';
import { phraseSource, plainForm } from '../../lib/engine/phrases/pattern.ts';
import { readCorpus } from '../corpus/read.ts';
import { readDraft } from './support/read.ts';

describe('firstKeys', () => {
  it.each([
    ['reach out', ['rea']],
    ["we'd love", ['we', 'wed']],
    ['{i|we} believe', ['i', 'we']],
    ['{just |}checking in', ['jus', 'che']],
    ['{in {the|a}|at} heart', ['in', 'at']],
    ['leverage~ our', ['lev']],
    ['use~ our', null],
    ['_ of the year', null],
    ['re{ally|ly} great', null],
    ['#1 in', null],
  ])('%s', (phrase, keys) => {
    expect(firstKeys(phrase)).toEqual(keys);
  });
});

const PHRASES = [
  "we'd love to",
  '{just |}check~ in',
  "{i'm|we're} {so |}thrilled",
  'world-class',
  'empower~ your',
  '{companies|teams} like yours',
  'game-changer*',
  'in today',
  'hope … finds you',
];

it('never passes over a sentence that holds a phrase', () => {
  const texts = readCorpus('pairs').flatMap(({ worse, better }) => [worse, better]);
  const sentences = [...texts, ...PHRASES.map(plainForm)].flatMap((text) => readDraft(text).document.sentences);
  for (const phrase of PHRASES) {
    const possible = mayHold([phrase]);
    const pattern = new RegExp(`(?<![\\p{L}\\p{N}'])(?:${phraseSource(phrase)})(?![\\p{L}\\p{N}])`, 'u');
    for (const sentence of sentences)
      if (pattern.test(sentence.masked.toLowerCase())) expect(possible(sentence)).toBe(true);
  }
});
