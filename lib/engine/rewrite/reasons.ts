import type { Context } from '../define-rule.ts';
import type { Sentence } from '../document.ts';
import { lostFacts } from './facts.ts';
import { knownNames, type Move } from './moves.ts';

/** Why a change of turning round is made; one sentence each, neutral about the seller. */
export const WHY = {
  pitch: 'A product line before a problem of theirs; it can wait for the next message.',
  morePitch: 'One line about the product is enough for now.',
  turned: 'Our claim becomes a question about their side.',
  moved: 'The product comes after their problem, not before.',
  introduced: 'Who we are is said elsewhere in the message.',
  introduction: 'Who we are comes last, in one line.',
  lead: 'The reason itself says why you write.',
  stacked: 'One ask is easier to answer than several.',
  hard: 'An easy question about them is quicker to answer than this one.',
  askLast: 'The ask comes last, when they know what it is about.',
  noAsk: 'One easy question, with room to say no.',
  room: 'Room to say no makes a yes worth more.',
  consequence: 'From your notes: what it costs them if it stays.',
  possibility: 'From your notes: the better future behind it, asked and not promised.',
  elsewhere: 'It is neither about them nor asked of them; it can wait for the next message.',
  order: 'Their side comes first, the question last.',
  begins: 'It begins a line of its own now.',
  hanging: 'It leaned on a sentence that went.',
} as const;

/** Why a sentence went. `turned`: its claim became the question; `keptOne`: another product line stayed. */
export function reasonFor(move: Move, turned: boolean, keptOne: boolean): string {
  switch (move.kind) {
    case 'courtesy':
      return move.why;
    case 'pitch':
      return turned ? WHY.turned : keptOne ? WHY.morePitch : WHY.pitch;
    case 'introduction':
      return turned ? WHY.turned : WHY.introduced;
    case 'hard-ask':
    case 'easy-ask':
      return WHY.hard;
    default:
      return WHY.hanging;
  }
}

/** The reason with the facts that go with what it takes out. */
export function whyWithout(why: string, lost: readonly string[]): string {
  return lost.length === 0 ? why : `${why} Left out with it: ${lost.join(', ')}.`;
}

/** Names what a change leaves out, so that no fact goes silently. */
export function withLosses(
  reasons: ReadonlyMap<number, string>,
  sentences: readonly Sentence[],
  text: string,
  context: Context,
): ReadonlyMap<number, string> {
  const named = new Map(reasons);
  const names = knownNames(context);
  for (const [i, why] of reasons) {
    const lost = lostFacts(sentences[i]?.text ?? '', text, names);
    if (lost.length > 0) named.set(i, whyWithout(why, lost));
  }
  return named;
}
