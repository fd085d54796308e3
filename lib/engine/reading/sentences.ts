import type { Span } from '../types.ts';
import { isPlainLetter } from './counting.ts';
import { findQuotations } from './masking.ts';
import { everyMatch } from './matches.ts';

/** Tagging time grows with the sentence, and no reader gets through this many characters either; the rest becomes a sentence of its own. */
export const LONGEST_SENTENCE = 1_000;

/** A full stop after these never ends a sentence. */
const NEVER_LAST = new Set(
  'p.s p.p.s dr mr mrs ms mx prof st mt ft e.g i.e eg ie vs v cf no nos approx ca fig sec ch vol p pp dept est rev gen capt lt col sgt hon pres gov sen rep messrs mme mlle hr fr herr attn tel ext min max avg incl excl esp resp jan feb mar apr jun jul aug sept sep oct nov dec'.split(
    ' ',
  ),
);
/** A full stop after these ends a sentence only before a word that usually begins one. */
const SOMETIMES_LAST = new Set(
  'inc ltd co corp llc plc gmbh bros etc al a.m p.m am pm u.s u.k u.s.a e.u ph.d b.a m.a m.d d.c jr sr ave blvd rd sq'.split(
    ' ',
  ),
);
const USUAL_STARTERS = new Set(
  "i we you the a an it it's he she they this that these those if when what how why who where is are do does did can could would will should let's let our your my their there here so but and or in on at for to with as since because after before while although please thanks thank no yes not then also just".split(
    ' ',
  ),
);

const END = /([.!?…]+)(["'”’)\]»]*)(?=\s|$)/g;
/** `Plan B`, `level C`: a letter behind a word in small letters. */
const THING = /\p{Ll} \p{Lu}$/u;
/** Behind these it is never somebody's initial. */
const LETTERED = /\b(?:row|hall|gate|dock|level|zone) \p{Lu}$/iu;
/** No hour of the day. */
const I_AM = /\bI am$/i;
const BRACKETED = /\([^()\n]{1,200}\)/g;
const WORD_BEFORE = /[^\s("“'‘[]{1,24}$/;

/** Sentence spans within one block of text, trimmed, in order. Linear in the length of the block. */
export function splitSentences(block: string): readonly Span[] {
  const spans: Span[] = [];
  const closed = block.length < 20_000 ? [...findQuotations(block), ...findBrackets(block)] : [];
  let from = 0;
  for (const match of everyMatch(END, block)) {
    const end = match.index + match[0].length;
    if (closed.some((span) => end > span.start && end < span.end)) continue;
    if (!endsSentence(block, from, match)) continue;
    push(spans, block, from, end);
    from = end;
  }
  push(spans, block, from, block.length);
  return spans;
}

function findBrackets(block: string): readonly Span[] {
  if (!block.includes('(')) return [];
  return everyMatch(BRACKETED, block).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

function endsSentence(block: string, from: number, match: RegExpExecArray): boolean {
  const marks = match[1] ?? '';
  const after = block.slice(match.index + match[0].length, match.index + match[0].length + 40).trimStart();
  if (after === '') return true;
  const next = /^["'“‘([]*(\S*)/.exec(after)?.[1] ?? '';
  const lower = /^\p{Ll}/u.test(next);
  // `(It is old.) is shut`, `"So?" she said`: what was closed stands inside the sentence.
  if (lower && match[2] !== '') return false;
  if (marks === '.') {
    const before = WORD_BEFORE.exec(block.slice(Math.max(from, match.index - 24), match.index))?.[0] ?? '';
    const word = before.toLowerCase();
    if (NEVER_LAST.has(word)) return false;
    if (SOMETIMES_LAST.has(word)) {
      return !lower && (isStarter(next) || I_AM.test(block.slice(from, match.index)));
    }
    // Initials and numbers are short.
    if (before.length > 2 && !before.includes('.')) return true;
    // An initial (`J. Park`), unless it is the pronoun or a name of a thing (`platform B. Since then`).
    if (/^(?:\p{Lu}\.)*\p{Lu}$/u.test(before) && before !== 'I') {
      const words = block.slice(Math.max(from, match.index - 24), match.index);
      const named = before.length > 1 || THING.test(words);
      return !lower && ((named && isStarter(next)) || LETTERED.test(words));
    }
    // `1. First` inside a line.
    return !(/^\d{1,2}$/.test(before) && match.index - before.length === from);
  }
  if (/^(?:\.{2,}|…)$/.test(marks)) return !lower;
  return true;
}

/** Whether a word usually begins a sentence. */
const isStarter = (word: string): boolean =>
  USUAL_STARTERS.has(
    word
      .toLowerCase()
      .replace(/[^\p{L}'’]+$/u, '')
      .replace('’', "'"),
  );

function push(spans: Span[], block: string, from: number, to: number): void {
  const part = block.slice(from, to);
  const end = from + part.trimEnd().length;
  let start = to - part.trimStart().length;
  if (start >= end) return;
  // Marks or an emoji alone belong to the sentence they follow.
  const last = spans.at(-1);
  if (
    last &&
    !isPlainLetter(block.charCodeAt(start)) &&
    !/[\p{L}\p{N}]/u.test(block.slice(start, Math.min(end, start + 200))) &&
    end - last.start < LONGEST_SENTENCE
  ) {
    spans[spans.length - 1] = { start: last.start, end };
    return;
  }
  while (end - start > LONGEST_SENTENCE) {
    const cut = cutPoint(block, start);
    spans.push({ start, end: cut });
    start = cut;
    while (start < end && /\s/.test(block.charAt(start))) start++;
  }
  if (start < end) spans.push({ start, end });
}

function cutPoint(block: string, start: number): number {
  const limit = start + LONGEST_SENTENCE;
  const space = block.lastIndexOf(' ', limit);
  if (space > start + LONGEST_SENTENCE / 2) return space;
  // Never between the halves of a surrogate pair.
  const code = block.charCodeAt(limit - 1);
  return code >= 0xd800 && code <= 0xdbff ? limit - 1 : limit;
}
