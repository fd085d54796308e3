import type { Context } from '../define-rule.ts';
import type { Document, Role, Sentence } from '../document.ts';
import type { createLook } from '../look.ts';
import { detailsIn } from '../phrases/details.ts';
import { content, does, shared, stems, wholeOf } from '../phrases/sentences.ts';
import { isAnybodys } from '../phrases/their-pains.ts';
import type { ProspectNotes, Span } from '../types.ts';
import type { AgainstNotes, TheirDetail, Touch } from './types.ts';

/** Shared words from which on a line takes up a note; a note of one word needs that one. */
const ENOUGH = 2;

const stemOf = (word: string) => [...stems(word)][0] ?? '';

/** Words of four letters or more in a text with their places. */
const wordsOf = (text: string) =>
  [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}-]{3,}/gu)].map(({ 0: word, index }) => ({
    word,
    stem: stemOf(word),
    index,
  }));

/** The notes of one list that the draft takes up; the greeting is no line. */
function touchesOf(notes: readonly string[], document: Document): readonly Touch[] {
  const said = document.sentences.flatMap(({ masked }) => wordsOf(masked));
  return notes.flatMap((note, index): readonly Touch[] => {
    const noted = stems(note);
    const meet = said.filter(({ stem }) => noted.has(stem));
    const met = new Set(meet.map(({ stem }) => stem)).size;
    if (met === 0 || met < Math.min(ENOUGH, noted.size)) return [];
    return [{ index, words: [...new Map(meet.map(({ word, stem }) => [stem, word])).values()] }];
  });
}

const listsOf = ({ pains = [], possibilities = [], observations = [], whyNow = '' }: ProspectNotes) => ({
  pains: pains.map(({ text }) => text),
  consequences: pains.map(({ consequence }) => consequence ?? ''),
  possibilities,
  observations,
  whyNow,
});

/** What `detailsIn` says without words of the draft. */
const UNPLACED: ReadonlySet<string> = new Set(['seen', 'their words']);
const QUOTED = /["“„«][^"”»]{4,}["”»]/g;

function detailsOf(document: Document, context: Context, noted: string): readonly TheirDetail[] {
  const details: TheirDetail[] = [];
  const add = (start: number, end: number) => {
    const inside = details.some((one) => one.start <= start && end <= one.end);
    const text = document.text.slice(start, end);
    if (inside || details.some((one) => one.text.toLowerCase() === text.toLowerCase())) return;
    details.push({ start, end, text, noted: isNoted(text, noted) });
  };
  for (const sentence of content(document)) {
    const found = detailsIn(sentence, context);
    const lower = sentence.masked.toLowerCase();
    const places = found
      .filter((detail) => !UNPLACED.has(detail))
      .map((detail) => ({ detail: detail.replace(/[.,]+$/, ''), at: lower.indexOf(detail) }))
      .sort((a, b) => b.detail.length - a.detail.length);
    for (const { detail, at } of places) if (at >= 0) add(sentence.start + at, sentence.start + at + detail.length);
    if (!found.includes('their words')) continue;
    for (const { 0: quote, index } of sentence.text.matchAll(QUOTED))
      add(sentence.start + index, sentence.start + index + quote.length);
  }
  return details.sort((a, b) => a.start - b.start);
}

/** Whether all that a detail says stands in the notes. */
function isNoted(detail: string, noted: string): boolean {
  const words = detail.toLowerCase().match(/[\p{L}\p{N}]{2,}/gu) ?? [detail.toLowerCase()];
  const there = new Set(noted.match(/[\p{L}\p{N}]+/gu) ?? []);
  return words.every((word) => there.has(word));
}

/** Rules whose words anybody could have written. */
const SAME_FOR_ALL: ReadonlySet<string> = new Set([
  'no-generic-line',
  'no-generic-benefit',
  'no-customers-like-you',
  'no-empty-pain',
  'no-empty-observation',
  'no-unearned-praise',
  'no-feature-list',
  'no-name-dropping',
  'no-hype',
  'no-cliche',
  'no-filler',
  'no-closing-line',
  'no-promised-you',
  'no-demo-before-pain',
  'no-alternative-close',
]);

/** A rival would do the same with a line that sells, thanks or introduces, unless something of theirs stands in it. */
const OF_A_RIVAL: ReadonlySet<Role> = new Set([
  'pitch',
  'brag',
  'intro',
  'motive',
  'generic',
  'praise',
  'pressure',
  'filler',
]);

/** The swap test: would the line still be true with a rival's name under it, or sent to anybody else (concept 4.8)? */
function swapOf(
  document: Document,
  context: Context,
  marked: readonly Span[],
  noted: ReadonlySet<string>,
): AgainstNotes['swap'] {
  const lines = content(document);
  const anyones = lines.filter((line) => {
    if (does(line, 'room') || detailsIn(line, context).length > 0) return false;
    if (shared(stems(line.masked), noted) >= ENOUGH) return false;
    return OF_A_RIVAL.has(line.roles[0]) || isAnybodys(line, context) || marked.some((one) => overlaps(one, line));
  });
  return { lines: lines.length, anyones: anyones.length, spans: anyones.map(wholeOf) };
}

const overlaps = (one: Span, { start, end }: Sentence) => one.start < end && start < one.end;

type Looked = Pick<ReturnType<ReturnType<typeof createLook>>, 'document' | 'context' | 'analysis'>;

/** How a draft that was looked at stands against notes; spans are in its visible text. */
export function compared({ document, context, analysis }: Looked, notes: ProspectNotes): AgainstNotes {
  const lists = listsOf(notes);
  const noted = [
    lists.pains,
    lists.consequences,
    lists.possibilities,
    lists.observations,
    [lists.whyNow, context.lastInbound ?? '', notes.company ?? '', notes.name ?? '', notes.role ?? ''],
  ]
    .flat()
    .join('\n');
  return {
    pains: touchesOf(lists.pains, document),
    possibilities: touchesOf(lists.possibilities, document),
    observations: touchesOf(lists.observations, document),
    details: detailsOf(document, context, noted.toLowerCase()),
    swap: swapOf(
      document,
      context,
      analysis.findings.filter(({ rule }) => SAME_FOR_ALL.has(rule)),
      stems(noted),
    ),
  };
}
