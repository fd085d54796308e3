import type { Document, Sentence } from '../document.ts';
import type { Analysis, Dimension, Finding, Span } from '../types.ts';
import { editsFor, paragraphsOf, regionsOf } from './arrange.ts';
import { type Edit, mergeEdits } from './edits.ts';
import { lostFacts } from './facts.ts';
import { isOpeningWish } from './moves.ts';
import { plainerWording } from './plainer.ts';
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
const JOINED = /^(?:\s+|\s*,\s*|\s*,?\s+and\s+)$/;

/** Whether the words only describe what follows, so that the sentence stands without them. */
function describes(sentence: Sentence, span: Span): boolean {
  const inside = sentence.tokens.filter((t) => t.start >= span.start && t.end <= span.end && t.end > t.start);
  const next = sentence.tokens.find((token) => token.start >= span.end);
  const words = sentence.text.slice(span.start - sentence.start, span.end - sentence.start);
  const own =
    /^[\p{L}]+-[\p{L}-]+$/u.test(words) || inside.every((t) => t.tags.has('Adjective') || t.tags.has('Adverb'));
  if (inside.length === 0 || !own || next === undefined) return false;
  const gap = sentence.text.slice(span.end - sentence.start, next.start - sentence.start);
  return /^\s+$/.test(gap) && (next.tags.has('Noun') || next.tags.has('Adjective') || next.tags.has('Adverb'));
}

/** The words to put instead, or undefined where nobody has a safe wording. */
function wordingFor(finding: Finding, sentence: Sentence, voice: Voice): Wording | undefined {
  const suggestion = finding.suggestions[0];
  if (suggestion)
    return /[[\]{}]|\.\.\.|…/.test(suggestion.text) ? undefined : { span: finding, text: suggestion.text };
  const plainer = plainerWording(sentence, finding, voice);
  if (plainer) return plainer;
  return DESCRIBING.has(finding.rule) && describes(sentence, finding) ? { span: finding, text: '' } : undefined;
}

/** Faulty words that stand together (`game-changing, revolutionary`) are taken out together or not at all. */
function together(findings: readonly Finding[], sentence: Sentence): readonly Finding[] {
  const joined: Finding[] = [];
  for (const finding of findings) {
    const last = joined.at(-1);
    const between = last ? sentence.text.slice(last.end - sentence.start, finding.start - sentence.start) : '';
    if (
      last &&
      DESCRIBING.has(last.rule) &&
      DESCRIBING.has(finding.rule) &&
      finding.start >= last.end &&
      JOINED.test(between)
    ) {
      const text = sentence.text.slice(last.start - sentence.start, finding.end - sentence.start);
      const message = last.message === finding.message ? last.message : `${last.message} ${finding.message}`;
      joined[joined.length - 1] = { ...finding, start: last.start, text, message, suggestions: allGo(last, finding) };
    } else joined.push(finding);
  }
  return joined;
}

const GO = [{ label: 'Remove', text: '' }];
const allGo = (a: Finding, b: Finding) =>
  [a, b].some((one) => one.suggestions[0]?.text === '') || [a, b].every((one) => one.suggestions.length === 0)
    ? GO
    : [];

export interface WordEdits {
  /** Per sentence of the draft (its index in the document). */
  readonly edits: ReadonlyMap<number, readonly Edit[]>;
  /** Sentences of which nothing would be left, with the reason. */
  readonly emptied: ReadonlyMap<number, string>;
}

/** Every finding's best wording that leaves its sentence whole and loses no fact; grammar around it is put in order. */
export function wordEditsFor(document: Document, analysis: Analysis): WordEdits {
  const edits = new Map<number, readonly Edit[]>();
  const emptied = new Map<number, string>();
  const voice = voiceOf(document.text);
  document.sentences.forEach((sentence, index) => {
    const findings = analysis.findings
      .filter(
        ({ dimension, start, end }) =>
          WORDS_ONLY.has(dimension) && sentence.start <= start && end <= sentence.end && start < end,
      )
      .filter(({ start, end, text }) => document.text.slice(start, end) === text)
      .sort((a, b) => a.start - b.start || b.end - a.end);
    if (findings.length === 0) return;
    let kept: readonly Edit[] = [];
    for (const finding of together(findings, sentence)) {
      const wording = wordingFor(finding, sentence, voice);
      if (wording === undefined) continue;
      const { span, text } = wording;
      const old = document.text.slice(span.start, span.end);
      const rest = sentence.text.slice(0, span.start - sentence.start) + sentence.text.slice(span.end - sentence.start);
      if (text === old || lostFacts(old, text).some((fact) => !/^\p{Lu}+$/u.test(fact))) continue;
      if (text === '' && !/[\p{L}\p{N}]/u.test(rest)) {
        emptied.set(index, finding.message);
        return;
      }
      const more = editWords(sentence, span, text, finding.message);
      if (more !== null) kept = addIfWhole(sentence, kept, more);
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
