import type { Body } from './body.ts';
import type { Edit } from './edits.ts';
import { capitalised } from './grammar.ts';
import { shortIntroduction } from './moves.ts';
import { WHY } from './reasons.ts';
import type { WordEdits } from './touch-up.ts';

const JOINT = /^(?:And|But|So|Also|Plus),? (?=\p{L})/u;

export interface Around {
  /** Whether the sentence with this index no longer stands before the next one. */
  readonly gone: (i: number) => boolean;
  /** What the first sentence does with a greeting on its line: nothing there, still behind it, or now elsewhere. */
  readonly greeted: 'no' | 'behind' | 'apart';
}

/** The cut inside one sentence: a lead-in, the claim behind an introduction, a conjunction whose sentence before it went. */
function cutOf(body: Body, i: number, { gone, greeted }: Around): Edit | undefined {
  const sentence = body.sentences[i];
  const move = body.moves[i];
  if (!sentence || !move) return undefined;
  const { start, end } = sentence;
  if (move.kind === 'reason') {
    const first = move.text.charAt(0);
    const small = i === 0 && greeted === 'behind' && /^(?:you|it)/i.test(move.text);
    return { start, end: end - move.text.length + 1, text: small ? first.toLowerCase() : first, why: WHY.lead };
  }
  if (move.kind === 'introduction') {
    const short = shortIntroduction(sentence);
    return short === undefined ? undefined : { start: start + short, end, text: '.', why: WHY.introduction };
  }
  if (
    i === 0 &&
    greeted === 'apart' &&
    /^\p{Ll}/u.test(sentence.text) &&
    capitalised(sentence.text) !== sentence.text
  ) {
    // It followed the greeting on the same line.
    return { start, end: start + 1, text: sentence.text.charAt(0).toUpperCase(), why: '' };
  }
  const joint = i > 0 && gone(i - 1) ? JOINT.exec(sentence.text) : null;
  if (!joint) return undefined;
  const length = joint[0].length + 1;
  return { start, end: start + length, text: capitalised(sentence.text.charAt(length - 1)), why: WHY.hanging };
}

/** Per sentence of the body: its word edits and its cut. */
export function innerEdits(body: Body, words: WordEdits, around: Around): Map<number, readonly Edit[]> {
  const inner = new Map<number, readonly Edit[]>();
  body.sentences.forEach((_, i) => {
    const own = words.edits.get(body.offset + i) ?? [];
    const cut = cutOf(body, i, around);
    const apart = cut ? own.filter((edit) => edit.start >= cut.end || edit.end <= cut.start) : own;
    inner.set(i, cut ? [...apart, cut].sort((a, b) => a.start - b.start) : own);
  });
  return inner;
}
