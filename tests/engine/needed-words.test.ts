import { readdir } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import type { PhraseEntry } from '../../lib/engine/phrases/match.ts';
import { mayHold, neededKeys } from '../../lib/engine/phrases/needed-words.ts';
import { phraseSource, plainForm } from '../../lib/engine/phrases/pattern.ts';
import { readCorpus } from '../corpus/read.ts';
import { readDraft } from './support/read.ts';

describe('neededKeys', () => {
  it.each([
    ['reach out', ['reach']],
    ["we'd love", ['love']],
    ["i'm the", ['im']],
    ['{i|we} believe', ['believe']],
    ['{just |}checking in', ['checking']],
    ['{in {the|a}|at} heart', ['heart']],
    ['{low|high} hanging {fruit|apples}', ['hanging']],
    ['leverage~ our', ['lev~']],
    ['use~ our', ['our']],
    ['use~', null],
    ['_ of the year', ['year']],
    ['re{ally|ly} great', ['great']],
    ['re{ally|ly}', null],
    ['{really |}', null],
    ['#1', null],
  ])('%s', (phrase, keys) => {
    expect(neededKeys(phrase)).toEqual(keys);
  });
});

const FOLDER = new URL('../../lib/engine/phrases/', import.meta.url);

async function everyPhrase(): Promise<readonly string[]> {
  const files = (await readdir(FOLDER)).filter((name) => name.endsWith('.ts'));
  const modules = (await Promise.all(files.map((name) => import(new URL(name, FOLDER).href)))) as object[];
  const lists = modules.flatMap((module) => Object.values(module) as unknown[]).filter((value) => Array.isArray(value));
  const entries = lists.flat() as PhraseEntry[];
  return entries.map((entry) => (typeof entry === 'string' ? entry : entry[0])).filter((it) => typeof it === 'string');
}

/** One wording of a phrase: the option at `which` of every choice, counted round. */
function formOf(phrase: string, which: number): string {
  let form = phrase;
  while (form.includes('{'))
    form = form.replace(/\{([^{}]*)\}/g, (_, inside: string) => {
      const options = inside.split('|');
      return options[which % options.length] ?? '';
    });
  return plainForm(form);
}

it('never passes over a sentence that holds a phrase', async () => {
  const phrases = await everyPhrase();
  expect(phrases.length).toBeGreaterThan(300);
  const texts = readCorpus('pairs').flatMap(({ worse, better }) => [worse, better]);
  const mail = texts.flatMap((text) => readDraft(text).document.sentences);
  for (const phrase of phrases) {
    const possible = mayHold([phrase]);
    const pattern = new RegExp(`(?<![\\p{L}\\p{N}'])(?:${phraseSource(phrase)})(?![\\p{L}\\p{N}])`, 'u');
    const forms = Array.from({ length: 12 }, (_, which) => formOf(phrase, which));
    const spellings = forms.flatMap((form) => [
      form,
      form.replaceAll("'", ''),
      `And ${form}'s, too`,
      form.replace('-', ' '),
    ]);
    const written = readDraft(spellings.join('\n\n')).document.sentences;
    for (const sentence of [...mail, ...written]) {
      if (pattern.test(sentence.masked.toLowerCase()))
        expect(possible(sentence), `${phrase}: ${sentence.text}`).toBe(true);
    }
  }
});
