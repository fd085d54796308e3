import { defineRule } from '../define-rule.ts';
import { isPitch } from '../phrases/pitch.ts';
import { wordsMatching } from '../phrases/sentences.ts';
import { lookoutFor } from '../reading/may-match.ts';

const DENIAL =
  /\b(?<words>(?:this is not|this isn't|it's not|not) (?:a|another|your (?:usual|typical)) (?:sales )?(?:pitch|sales (?:email|mail|call|message))|(?:i'm|i am|we're|we are) not (?:here |trying |looking )?(?:to sell|selling)(?! (?:an?|the) )[^,.?!]{0,20}|no sales pitch)/dgiu;

export default defineRule({
  meta: {
    id: 'no-denied-pitch',
    kind: 'fault',
    dimension: 'focus',
    scope: 'document',
    points: 3,
    description: '“This is not a pitch”, and then a pitch.',
    concepts: ['0.26', '0.28'],
    evidence: 'concept-trust',
    messages: {
      denied: '‘{words}’ stands beside a line about what we sell. One of the two could go.',
    },
  },
  seeks: [lookoutFor(DENIAL)],
  concerns: (sentence) => wordsMatching(sentence, DENIAL).length > 0,
  *check(document) {
    for (const sentence of document.sentences) {
      const [words] = wordsMatching(sentence, DENIAL);
      if (words === undefined) continue;
      const pitch = document.sentences.find((other) => other !== sentence && isPitch(other));
      if (pitch) return yield { span: words.span, messageId: 'denied', data: { words: words.words } };
    }
  },
});
