import type { Span } from '../../lib/engine/types.ts';

const SENTENCE_END = /[.!?]["'’”)\]]*\s+/gu;
const LIST_MARK = /(?:^|\n)([^\S\n]*(?:[-*•–]|\d{1,2}[.)])[^\S\n]+)$/u;

/** The sentence around a place, from the end of the one before it on the same line. */
export function sentenceAround(text: string, { start, end }: Span): Span {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const lineEnd = text.indexOf('\n', end);
  const before = [...text.slice(lineStart, start).matchAll(SENTENCE_END)].at(-1);
  const rest = text.slice(end, lineEnd < 0 ? text.length : lineEnd);
  const after = /[.!?]["'’”)\]]*(?=\s|$)/u.exec(rest);
  return {
    start: lineStart + (before === undefined ? 0 : before.index + before[0].length),
    end: end + (after === null ? rest.trimEnd().length : after.index + after[0].length),
  };
}

/** What goes with a sentence that is left out, so that no gap, no lonely list mark and no empty paragraph stays. */
export function withItsSpace(text: string, sentence: Span): Span {
  const mark = endsLine(text, sentence.end) ? (LIST_MARK.exec(text.slice(0, sentence.start))?.[1] ?? '') : '';
  const start = sentence.start - mark.length;
  const { end } = sentence;
  const before = /\s*$/u.exec(text.slice(0, start))?.[0] ?? '';
  const after = /^\s*/u.exec(text.slice(end))?.[0] ?? '';
  if (before.length === start) return { start, end: end + after.length };
  // The wider of the two gaps stays: a paragraph that ends here still ends.
  const last = end + after.length === text.length;
  if (last || lines(after) > lines(before)) return { start: start - before.length, end };
  return { start, end: end + after.length };
}

function endsLine(text: string, at: number): boolean {
  return /^[^\S\n]*(?:\n|$)/u.test(text.slice(at));
}

function lines(space: string): number {
  return space.split('\n').length;
}
