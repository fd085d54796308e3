import { readdir } from 'node:fs/promises';
import { describe, expect, it, vi } from 'vitest';
import type { Sentence } from '../../../lib/engine/document.ts';
import type { PhraseEntry } from '../../../lib/engine/phrases/match.ts';
import { phraseSource, plainForm } from '../../../lib/engine/phrases/pattern.ts';
import { neededLiterals } from '../../../lib/engine/reading/literals.ts';
import { Lookout, mayHold } from '../../../lib/engine/reading/may-match.ts';
import { RULES } from '../../../lib/engine/rules/index.ts';
import { readCorpus } from '../../corpus/read.ts';
import { readDraft } from '../support/read.ts';

describe('neededLiterals', () => {
  it.each<[RegExp, readonly string[] | null]>([
    [/demo/, ['demo']],
    [/\bdemo\b/, [' demo ']],
    [/\bdemos?\b/, [' demo']],
    [/\bin\s+order\s+to\b/, [' order ']],
    [/\b(?:quick|short) chat\b/i, [' quick', ' short']],
    [/\b(?:my|our) chat\b/i, [' chat ']],
    [/\b(?:quick|short)(?: chat)?/i, [' quick', ' short']],
    [/colou?rs/, ['colo']],
    [/(?:we|i)(?:'ve| have)? (?:seen|read)/, [' seen', ' read']],
    [/don't know/, ['don t know']],
    [/(?<words>walks? you through)(?=\?)/d, [' you through']],
    [/(?<!not )sure\b/, ['sure ']],
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

/** Every pattern that a rule, the reader or a phrase list has asked about. */
const asked = vi.hoisted(() => new Set<RegExp>());

vi.mock('../../../lib/engine/reading/may-match.ts', async (original) => {
  const real = await original<typeof import('../../../lib/engine/reading/may-match.ts')>();
  /** Phrases come as their sources, for text in lower case. */
  const noting = <P extends Pick<RegExp, 'source'>>(patterns: readonly P[]) => {
    for (const pattern of patterns) asked.add(pattern instanceof RegExp ? pattern : new RegExp(pattern.source, 'u'));
    return patterns;
  };
  return {
    ...real,
    mayHold: (sentence: Sentence, pattern: RegExp) => real.mayHold(sentence, noting([pattern])[0] as RegExp),
    holds: (sentence: Sentence, pattern: RegExp) => real.holds(sentence, noting([pattern])[0] as RegExp),
    lookoutFor: (pattern: RegExp) => real.lookoutFor(noting([pattern])[0] as RegExp),
    Lookout: class extends real.Lookout {
      constructor(patterns: readonly Pick<RegExp, 'source'>[]) {
        super(noting(patterns));
      }
    },
  };
});

const PHRASES = new URL('../../../lib/engine/phrases/', import.meta.url);

async function everyPhrase(): Promise<readonly string[]> {
  const files = (await readdir(PHRASES)).filter((name) => name.endsWith('.ts'));
  const modules = (await Promise.all(files.map((name) => import(new URL(name, PHRASES).href)))) as object[];
  const lists = modules.flatMap((module) => Object.values(module) as unknown[]).filter((value) => Array.isArray(value));
  const entries = lists.flat() as PhraseEntry[];
  return entries
    .map((entry) => (typeof entry === 'string' ? entry : entry[0]))
    .filter((phrase) => typeof phrase === 'string');
}

const MAIL = readCorpus('pairs')
  .flatMap(({ worse, better }) => [worse, better, worse.toUpperCase()])
  .map((text) => readDraft(text));
const SENTENCES = MAIL.flatMap(({ document }) => document.sentences);

const isFound = ({ masked }: Sentence, pattern: RegExp) => masked.search(pattern) >= 0;
const disagreements = (pattern: RegExp, sentences: readonly Sentence[]) =>
  sentences.filter((sentence) => isFound(sentence, pattern) && !mayHold(sentence, pattern));

it('never passes over a sentence in which a pattern is found', () => {
  for (const { document, context } of MAIL) for (const rule of RULES) [...rule.check(document, context)];
  const patterns = [...asked];
  expect(patterns.length).toBeGreaterThan(500);
  for (const pattern of patterns) expect(disagreements(pattern, SENTENCES), String(pattern)).toEqual([]);
});

it('names every pattern of several that is found, and few that are not', () => {
  const patterns = [...asked];
  const lookout = new Lookout(patterns);
  let named = 0;
  let found = 0;
  for (const sentence of SENTENCES) {
    const here = lookout.which(sentence);
    expect(new Set(here).size, 'each of them once').toBe(here.length);
    const holding = patterns.flatMap((pattern, index) => (isFound(sentence, pattern) ? [index] : []));
    expect(holding.filter((index) => !here.includes(index))).toEqual([]);
    named += here.length;
    found += holding.length;
  }
  expect(found).toBeGreaterThan(0);
  expect(named).toBeLessThan((SENTENCES.length * patterns.length) / 10);
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
  const phrases = await everyPhrase();
  expect(phrases.length).toBeGreaterThan(300);
  for (const phrase of phrases) {
    const pattern = new RegExp(`(?<![\\p{L}\\p{N}'])(?:${phraseSource(phrase)})(?![\\p{L}\\p{N}])`, 'iu');
    const forms = Array.from({ length: 8 }, (_, which) => formOf(phrase, which));
    const spelt = forms.flatMap((form) => [form.replaceAll("'", ''), `And ${form}'s, too`, form.replace('-', ' ')]);
    expect(disagreements(pattern, readDraft(spelt.join('\n\n')).document.sentences), phrase).toEqual([]);
  }
});

it('reads signs that fold into letters as those letters', () => {
  const [sentence] = readDraft('The \u017Folution for your \u212Aitchen.').document.sentences;
  expect(sentence && mayHold(sentence, /\bsolution\b/iu)).toBe(true);
  expect(sentence && new Lookout([/\bkitchen\b/iu]).mayHold(sentence)).toBe(true);
});
