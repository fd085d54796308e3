import { OPENS } from './arrange.ts';
import type { Body } from './body.ts';
import type { Edit } from './edits.ts';
import { lostFacts } from './facts.ts';
import { capitalised } from './grammar.ts';
import { knownNames, shortIntroduction } from './moves.ts';
import { WHY, whyWithout } from './reasons.ts';
import type { WordEdits } from './touch-up.ts';

const JOINT = /^(?:And|But|So|Also|Plus),? (?=\p{L})/u;

export interface Around {
  /** Whether the sentence with this index no longer stands before the next one. */
  readonly gone: (i: number) => boolean;
  /** Where the first sentence stands: first, first behind a greeting on its line, or now elsewhere. */
  readonly greeted: 'no' | 'behind' | 'apart';
}

/** Cuts inside one sentence: a lead-in, the claim behind an introduction, a conjunction whose sentence before it went. */
function cutsOf(body: Body, i: number, { gone, greeted }: Around): readonly Edit[] {
  const sentence = body.sentences[i];
  const move = body.moves[i];
  if (!sentence || !move) return [];
  const { start, end, text } = sentence;
  if (move.kind === 'reason') {
    const first = move.text.charAt(0);
    const small = i === 0 && greeted === 'behind' && /^(?:you|it)/i.test(move.text);
    const apart = i === 0 && greeted === 'apart';
    const begins = small ? first.toLowerCase() : apart ? first.toUpperCase() : first;
    const cut = { start, end: end - move.text.length + 1, text: begins, why: WHY.lead };
    return [apart ? { ...cut, ties: [OPENS] } : cut];
  }
  const cuts: Edit[] = [];
  const joint = i > 0 && gone(i - 1) ? JOINT.exec(text) : null;
  if (joint) {
    const length = joint[0].length + 1;
    cuts.push({ start, end: start + length, text: capitalised(text.charAt(length - 1)), why: WHY.hanging });
  } else if (i === 0 && greeted === 'apart' && capitalised(text) !== text) {
    // It followed the greeting on the same line.
    cuts.push({ start, end: start + 1, text: text.charAt(0).toUpperCase(), why: WHY.begins, ties: [OPENS] });
  }
  const short = move.kind === 'introduction' ? shortIntroduction(sentence) : undefined;
  if (short !== undefined) {
    const whole = body.document.text;
    const rest = `${whole.slice(0, start + short)}\n${whole.slice(end)}`;
    const lost = lostFacts(text.slice(short), rest, knownNames(body.context));
    cuts.push({ start: start + short, end, text: '.', why: whyWithout(WHY.introduction, lost) });
  }
  return cuts;
}

/** Per sentence of the body: its word edits and its cuts. */
export function innerEdits(body: Body, words: WordEdits, around: Around): Map<number, readonly Edit[]> {
  const inner = new Map<number, readonly Edit[]>();
  body.sentences.forEach((_, i) => {
    const own = words.edits.get(body.offset + i) ?? [];
    const cuts = cutsOf(body, i, around);
    const apart = own.filter((edit) => cuts.every((cut) => edit.start >= cut.end || edit.end <= cut.start));
    inner.set(
      i,
      [...apart, ...cuts].sort((a, b) => a.start - b.start),
    );
  });
  return inner;
}
