import { defineRule } from '../define-rule.ts';
import { wholeOf } from '../phrases/sentences.ts';

const LONG = 32;
const WORDS = /[\p{L}\p{N}][\p{L}\p{N}'.,:%-]*/gu;

export default defineRule({
  meta: {
    id: 'short-sentences',
    kind: 'fault',
    dimension: 'readable',
    scope: 'sentence',
    points: 1,
    most: 3,
    description: `Sentences of more than ${LONG} words.`,
    concepts: ['2.25'],
    evidence: 'plain-words',
    messages: {
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
      yield { span: wholeOf(sentence), messageId: 'long', data: { count }, points: count > 45 ? 2 : 1 };
    }
  },
});
