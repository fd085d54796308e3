import { defineRule } from '../define-rule.ts';
import { wordsMatching } from '../phrases/sentences.ts';
import { lookoutFor } from '../reading/may-match.ts';

const CONGRATULATION =
  /\b(?<words>(?:congratulations|congrats|well done) (?:on|for|to) (?:your |the |winning |opening |being |reaching |getting |moving )?(?:\S+ ){0,5}?[^\s,.!?]+)(?=[,.!?]|$)/dgiu;
const EMPTY =
  /\b(?:on|for) (?:your |the |all (?:your |the )?)?(?:success|growth|achievements?|work|great work|everything|role|profile)$/i;

export default defineRule({
  meta: {
    id: 'congratulates-on-something',
    kind: 'strength',
    dimension: 'calm',
    scope: 'document',
    points: 0,
    description: 'A congratulation that names what it is for.',
    concepts: ['0.25', '2.27'],
    evidence: 'you-attitude',
    messages: { named: '‘{words}’ names what it is for.' },
  },
  seeks: [lookoutFor(CONGRATULATION)],
  concerns: (sentence) => wordsMatching(sentence, CONGRATULATION).length > 0,
  *check(document) {
    for (const sentence of document.sentences) {
      for (const { span, words } of wordsMatching(sentence, CONGRATULATION)) {
        if (!EMPTY.test(words)) return yield { span, messageId: 'named', data: { words } };
      }
    }
  },
});
