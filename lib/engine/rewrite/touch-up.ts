import type { Context } from '../define-rule.ts';
import type { Document, Sentence } from '../document.ts';
import { BOOSTERS } from '../phrases/boosters.ts';
import { HYPE } from '../phrases/hype.ts';
import { isEmptyWord } from '../phrases/suggest.ts';
import type { Analysis, Dimension, Finding, Span } from '../types.ts';
import { editsFor } from './arrange.ts';
import { type Edit, mergeEdits } from './edits.ts';
import { factsIn, lostFacts } from './facts.ts';
import { isOpeningWish } from './moves.ts';
import { carriesSense, keepsCapitals } from './needed-words.ts';
import { plainerWording } from './plainer.ts';
import { paragraphsOf, regionsOf } from './regions.ts';
import { coveredBoosters, spreadGroups } from './spread.ts';
import { tokensOf } from './tagging.ts';
import { type Voice, voiceOf } from './voice.ts';
import { addIfWhole, editWords } from './word-edits.ts';

/** Dimensions whose findings are about single words, so that their suggestions can be taken without asking. */
const WORDS_ONLY: ReadonlySet<Dimension | 'trust'> = new Set(['calm', 'fresh', 'readable']);

interface Wording {
  readonly span: Span;
  /** Empty to remove the span. */
  readonly text: string;
}

/** Rules whose finds are single describing words; without a suggestion they may still go where the grammar allows it. */
const DESCRIBING = new Set(['no-hype', 'no-booster']);
/** Phrases of the lists that only describe; taggers take `revolutionary` for a person. */
const CAN_GO = new Set(
  [...HYPE, ...BOOSTERS].flatMap((entry) => (typeof entry === 'object' && entry[1] === '' ? [entry[0]] : [])),
);
const JOINED = /^(?:\s+|\s*,\s*|\s*,?\s+and\s+)$/;

/** Whether the words only describe what follows, so that the sentence stands without them. */
function describes(sentence: Sentence, span: Span): boolean {
  const next = tokensOf(sentence).find((token) => token.start >= span.end);
  const words = sentence.text.slice(span.start - sentence.start, span.end - sentence.start);
  const own = [...words.matchAll(/[\p{L}\p{N}'’-]+/gu)].every((word) => {
    if (word[0] === 'and' || CAN_GO.has(word[0].toLowerCase())) return true;
    const from = span.start + word.index;
    const inside = tokensOf(sentence).filter(
      (t) => t.start >= from && t.end <= from + word[0].length && t.end > t.start,
    );
    return inside.length > 0 && inside.every((t) => t.tags.has('Adjective') || t.tags.has('Adverb'));
  });
  if (!own || next === undefined) return false;
  if (isEmptyWord(sentence.text.slice(next.start - sentence.start, next.end - sentence.start))) return false;
  const gap = sentence.text.slice(span.end - sentence.start, next.start - sentence.start);
  const described = !['Verb', 'Conjunction', 'Preposition', 'Determiner', 'Pronoun'].some((tag) => next.tags.has(tag));
  return (
    described &&
    (/^\s+$/.test(gap) ||
      (/^,\s+$/.test(gap) &&
        next.tags.has('Adjective') &&
        /^\s+\p{L}/u.test(sentence.text.slice(next.end - sentence.start))))
  );
}

/** The words to put instead, or undefined where nobody has a safe wording. */
function wordingFor(finding: Finding, sentence: Sentence, voice: Voice): Wording | undefined {
  const suggestion = finding.suggestions[0];
  if (finding.rule === 'no-shouting' && keepsCapitals(sentence, finding)) return undefined;
  const removes = suggestion === undefined || /^(?:an?)?$/i.test(suggestion.text);
  if (removes && DESCRIBING.has(finding.rule) && carriesSense(sentence, finding)) {
    return plainerWording(sentence, finding, voice);
  }
  if (suggestion)
    return /[[\]{}]|\.\.\.|…/.test(suggestion.text) ? undefined : { span: finding, text: suggestion.text };
  const plainer = plainerWording(sentence, finding, voice);
  if (plainer) return plainer;
  return DESCRIBING.has(finding.rule) && describes(sentence, finding) ? { span: finding, text: '' } : undefined;
}

/** Faulty words that stand together (`game-changing, revolutionary`) as runs: they go together, or each on its own. */
function runsOf(findings: readonly Finding[], sentence: Sentence): readonly (readonly Finding[])[] {
  const runs: Finding[][] = [];
  for (const finding of findings) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    const between = last ? sentence.text.slice(last.end - sentence.start, finding.start - sentence.start) : '';
    const joins = last && DESCRIBING.has(last.rule) && DESCRIBING.has(finding.rule) && finding.start >= last.end;
    if (joins && JOINED.test(between)) run?.push(finding);
    else runs.push([finding]);
  }
  return runs;
}

/** The run as one finding that can be removed. */
function asOne(run: readonly Finding[], sentence: Sentence): Finding | undefined {
  const [first] = run;
  const last = run.at(-1);
  if (!first || !last || run.length < 2) return undefined;
  const text = sentence.text.slice(first.start - sentence.start, last.end - sentence.start);
  const message = [...new Set(run.map((finding) => finding.message))].join(' ');
  return { ...first, end: last.end, text, message, suggestions: [{ label: 'Remove', text: '' }] };
}

export interface WordEdits {
  /** Per sentence of the draft (its index in the document). */
  readonly edits: ReadonlyMap<number, readonly Edit[]>;
  /** Sentences of which nothing would be left, with the reason. */
  readonly emptied: ReadonlyMap<number, string>;
}

/** Every finding's best wording that leaves its sentence whole and loses no fact; grammar around it is put in order. */
export function wordEditsFor(document: Document, analysis: Analysis, context: Context): WordEdits {
  const edits = new Map<number, readonly Edit[]>();
  const emptied = new Map<number, string>();
  const voice = voiceOf(document.text);
  const shown = analysis.findings.filter(({ dimension }) => WORDS_ONLY.has(dimension));
  const wordFindings = [...spreadGroups(document, shown), ...coveredBoosters(document, context, shown)];
  document.sentences.forEach((sentence, index) => {
    const findings = wordFindings
      .filter(({ start, end }) => sentence.start <= start && end <= sentence.end && start < end)
      .filter(({ start, end, text }) => document.text.slice(start, end) === text)
      .sort((a, b) => a.start - b.start || b.end - a.end);
    if (findings.length === 0) return;
    let kept: readonly Edit[] = [];
    /** False when there is nothing safe to do about it. */
    const take = (finding: Finding): boolean => {
      const wording = wordingFor(finding, sentence, voice);
      if (wording === undefined) return false;
      const { span, text } = wording;
      const old = document.text.slice(span.start, span.end);
      if (text === old || lostFacts(old, text).some((fact) => !/^\p{Lu}+$/u.test(fact))) return false;
      const rest = sentence.text.slice(0, span.start - sentence.start) + sentence.text.slice(span.end - sentence.start);
      // `Amazing news!` without its `amazing` is nothing worth saying.
      const left = rest.match(/[\p{L}\p{N}'’]+/gu)?.length ?? 0;
      if (text === '' && left < 2 && /[\p{L}\p{N}]/u.test(old) && !sentence.bullet && factsIn(rest).length === 0) {
        emptied.set(index, finding.message);
        return true;
      }
      const more = editWords(sentence, span, text, finding.message);
      const all = more === null ? kept : addIfWhole(sentence, kept, more);
      const taken = all !== kept;
      kept = all;
      return taken;
    };
    for (const run of runsOf(findings, sentence)) {
      const one = asOne(run, sentence);
      if (one === undefined || !describes(sentence, one) || !take(one)) for (const finding of run) take(finding);
    }
    const wish = isOpeningWish(sentence) ? findings.find((finding) => finding.dimension === 'fresh') : undefined;
    if (wish) emptied.set(index, wish.message);
    else if (kept.length > 0) edits.set(index, kept);
  });
  return { edits, emptied };
}

/** The lightest proposal: the draft's own sentences in their own order, with calmer and plainer words. */
export function touchUp(document: Document, words: WordEdits): readonly Edit[] {
  const indexOf = new Map(document.sentences.map((sentence, index) => [sentence, index]));
  const all: Edit[] = [];
  for (const sentences of regionsOf(document)) {
    const global = sentences.map((sentence) => indexOf.get(sentence) ?? -1);
    const paragraphs = paragraphsOf(document.text, sentences).map((indices) =>
      indices.filter((i) => !words.emptied.has(global[i] ?? -1)).map((index) => ({ kind: 'old', index }) as const),
    );
    if (paragraphs.every((paragraph) => paragraph.length === 0)) continue;
    const inner = new Map(sentences.map((_, i) => [i, words.edits.get(global[i] ?? -1) ?? []]));
    const reasons = new Map(sentences.map((_, i) => [i, words.emptied.get(global[i] ?? -1) ?? '']));
    all.push(...editsFor(document.text, { sentences, paragraphs, reasons }, inner));
  }
  return mergeEdits(document.text, all);
}
