import { readdir } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import type { Sentence } from '../../../lib/engine/document.ts';
import type { PhraseEntry } from '../../../lib/engine/phrases/match.ts';
import { phraseSource, plainForm } from '../../../lib/engine/phrases/pattern.ts';
import { neededLiterals } from '../../../lib/engine/reading/literals.ts';
import { mayHold, mayHoldAny } from '../../../lib/engine/reading/may-match.ts';
import { readCorpus } from '../../corpus/read.ts';
import { readDraft } from '../support/read.ts';

describe('neededLiterals', () => {
  it.each<[RegExp, readonly string[] | null]>([
    [/demo/, ['demo']],
    [/\bdemo\b/, [' demo']],
    [/\b(?:quick|short) chat\b/i, [' quick', ' short']],
    [/\b(?:my|our) chat\b/i, [' chat']],
    [/\b(?:quick|short)(?: chat)?/i, [' quick', ' short']],
    [/colou?rs/, ['colo']],
    [/(?:we|i)(?:'ve| have)? (?:seen|read)/, [' seen', ' read']],
    [/don't know/, ['don t know']],
    [/(?<words>walks? you through)(?=\?)/d, [' you through']],
    [/(?<!not )sure\b/, ['sure']],
    [/(?:very ){2,3}loud/, ['very ']],
    [/(?:very ){0,3}loud/, ['loud']],
    [/100 ?%|half/, ['100', 'half']],
    [/\$\{\w+\} off/, [' off']],
    [/caf[eé]s/, ['caf']],
    [/\d+ ?%|many/, null],
    [/\b(?:we|our)?\b/, null],
    [/\p{Lu}+/u, null],
    [/^\W*(?:it|he) /i, null],
    [/\b(?:it|he) /i, [' it', ' he']],
  ])('%s', (pattern, literals) => {
    const found = neededLiterals(pattern);
    if (literals === null || found === null) expect(found).toEqual(literals);
    else expect([...found].sort()).toEqual([...literals].sort());
  });
});

const PHRASES = new URL('../../../lib/engine/phrases/', import.meta.url);
const READING = new URL('../../../lib/engine/reading/', import.meta.url);

async function everything(folder: URL): Promise<readonly unknown[]> {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.ts'));
  const modules = (await Promise.all(files.map((name) => import(new URL(name, folder).href)))) as object[];
  return modules.flatMap((module) => Object.values(module) as unknown[]);
}

const MAIL = readCorpus('pairs')
  .flatMap(({ worse, better }) => [worse, better, worse.toUpperCase()])
  .flatMap((text) => readDraft(text).document.sentences);

const disagreements = (pattern: RegExp, sentences: readonly Sentence[]) =>
  sentences.filter(({ masked }) => masked.search(pattern) >= 0).filter((sentence) => !mayHold(sentence, pattern));

it('never passes over a sentence in which a pattern is found', async () => {
  const values = [...(await everything(PHRASES)), ...(await everything(READING))];
  const patterns = values.flat(2).filter((value) => value instanceof RegExp);
  expect(patterns.length).toBeGreaterThan(50);
  for (const pattern of patterns) expect(disagreements(pattern, MAIL), String(pattern)).toEqual([]);
});

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

it('never passes over a sentence that holds a phrase, however it is spelt', async () => {
  const entries = (await everything(PHRASES)).filter((value) => Array.isArray(value)).flat() as PhraseEntry[];
  const phrases = entries.map((entry) => (typeof entry === 'string' ? entry : entry[0]));
  const known = phrases.filter((phrase) => typeof phrase === 'string');
  expect(known.length).toBeGreaterThan(300);
  for (const phrase of known) {
    const pattern = new RegExp(`(?<![\\p{L}\\p{N}'])(?:${phraseSource(phrase)})(?![\\p{L}\\p{N}])`, 'iu');
    const forms = Array.from({ length: 8 }, (_, which) => formOf(phrase, which));
    const spelt = forms.flatMap((form) => [form.replaceAll("'", ''), `And ${form}'s, too`, form.replace('-', ' ')]);
    expect(disagreements(pattern, readDraft(spelt.join('\n\n')).document.sentences), phrase).toEqual([]);
  }
});

it('reads signs that fold into letters as those letters', () => {
  const [sentence] = readDraft('The \u017Folution for your \u212Aitchen.').document.sentences;
  expect(sentence && mayHold(sentence, /\bsolution\b/iu)).toBe(true);
  expect(sentence && mayHoldAny([/\bkitchen\b/iu])(sentence)).toBe(true);
});
