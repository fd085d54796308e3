import type { Finding, Span } from '../engine/types.ts';

type Shift = (span: Span) => Span | null;

/** Texts are compared once, whatever the number of spans. */
function shiftBetween(older: string, newer: string): Shift {
  if (older === newer) return (span) => span;
  const most = Math.min(older.length, newer.length);
  let head = 0;
  while (head < most && older.charCodeAt(head) === newer.charCodeAt(head)) head++;
  const by = newer.length - older.length;
  let end = older.length;
  while (end > head && end + by > head && older.charCodeAt(end - 1) === newer.charCodeAt(end + by - 1)) end--;
  return (span) => {
    if (span.end <= head) return span;
    return span.start < end ? null : { start: span.start + by, end: span.end + by };
  };
}

/** Where a span of an older text stands in a newer one that differs in one place; null when the difference touches it. */
export function shiftSpan({ start, end }: Span, older: string, newer: string): Span | null {
  return shiftBetween(older, newer)({ start, end });
}

/** Removing a phrase takes one neighbouring space with it, so that no double space and no space before a full stop stays. */
export function withNeighbouringSpace(text: string, { start, end }: Span): Span {
  const before = text.charAt(start - 1);
  const after = text.charAt(end);
  if (before === ' ' && /^$|[\s.,;:!?)\]]/.test(after)) return { start: start - 1, end };
  if (after === ' ' && /^$|\s/.test(before)) return { start, end: end + 1 };
  return { start, end };
}

const endsSentence = (text: string, at: number) => /^(\n|[.!?…]([\s"'”’)\]]|$))/.test(text.slice(at, at + 2));

/** Further away than this a text has no sentences, and its writer no hold on one. */
const LONGEST_SENTENCE = 2_000;

/** The sentence that holds the caret and has no end before it yet: its writer is not done with it. */
export function heldSentence(text: string, caret: number): Span {
  let start = caret;
  let end = caret;
  const first = Math.max(0, caret - LONGEST_SENTENCE);
  const last = Math.min(text.length, caret + LONGEST_SENTENCE);
  while (start > first && !endsSentence(text, start - 1)) start--;
  while (end < last && !endsSentence(text, end)) end++;
  return { start, end };
}

const overlap = (a: Span, b: Span | null) => b !== null && a.start < b.end && a.end > b.start;

export interface Placed {
  readonly finding: Finding;
  /** In the box's present text. */
  readonly span: Span;
}

const MOST_MARKS = 3;

/**
 * What is marked in the page: stop signs, then what would gain most; only what the engine is sure of, never a word the
 * page no longer shows, never two over the same words, nothing in the sentence being written.
 */
export function chooseMarks(findings: readonly Finding[], analysed: string, text: string, held: Span | null): Placed[] {
  const chosen: Placed[] = [];
  const shift = shiftBetween(analysed, text);
  const stops = findings.filter(({ dimension }) => dimension === 'trust');
  for (const finding of new Set([...stops, ...findings])) {
    if (chosen.length === MOST_MARKS) break;
    if (finding.confidence !== 'high' || !finding.text) continue;
    const span = shift({ start: finding.start, end: finding.end });
    if (!span || text.slice(span.start, span.end) !== finding.text) continue;
    if (overlap(span, held) || chosen.some((other) => overlap(span, other.span))) continue;
    chosen.push({ finding, span });
  }
  return chosen;
}
