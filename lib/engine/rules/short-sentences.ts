import { defineRule } from '../define-rule.ts';
import type { Sentence } from '../document.ts';
import { wholeOf } from '../phrases/sentences.ts';
import { everyMatch } from '../reading/matches.ts';
import type { Span } from '../types.ts';

const LONG = 40;
const WORDS = /[\p{L}\p{N}][\p{L}\p{N}'.,:%-]*/gu;

/** Where another sentence could begin: best behind a comma. */
const JOINTS = [
  /(?<=,\s)(?:and|but|so|or|because|which|while|until|unless|although|though|then)\s+[\p{L}']+/giu,
  /(?<=\s)(?:and|but|so|because|which|while|until|unless|although|though)\s+[\p{L}']+/giu,
];
/** A joint nearer to either end leaves most of the sentence in one piece. */
const NEAR_AN_END = 0.2;

/** The joint nearest to the middle. */
function breathIn({ masked, start }: Sentence): Span | null {
  const far = ({ index }: { readonly index: number }): number => Math.abs(index / masked.length - 0.5);
  for (const pattern of JOINTS) {
    const inside = everyMatch(pattern, masked).filter((joint) => far(joint) < 0.5 - NEAR_AN_END);
    const [best] = inside.sort((one, other) => far(one) - far(other));
    if (best !== undefined) return { start: start + best.index, end: start + best.index + best[0].length };
  }
  return null;
}

export default defineRule({
  meta: {
    id: 'short-sentences',
    kind: 'fault',
    dimension: 'readable',
    scope: 'sentence',
    points: 1,
    most: 3,
    description: `Sentences of more than ${LONG} words; marked is where they could take a breath.`,
    concepts: ['2.25'],
    evidence: 'plain-words',
    messages: {
      joint: 'This sentence is {count} words long. A full stop before ‘{text}’ would let them take a breath.',
      long: 'This sentence is {count} words long. Where would they take a breath?',
    },
  },
  // Between two words there is at least one sign.
  concerns: ({ masked }) => masked.length >= 2 * LONG,
  *check(document) {
    for (const sentence of document.sentences) {
      // At a semicolon they may take a breath.
      const count = Math.max(...sentence.masked.split(';').map((part) => part.match(WORDS)?.length ?? 0));
      if (count <= LONG) continue;
      const breath = breathIn(sentence);
      const points = count > 45 ? 2 : 1;
      if (breath === null) yield { span: wholeOf(sentence), messageId: 'long', data: { count }, points };
      else yield { span: breath, messageId: 'joint', data: { count }, points };
    }
  },
});
