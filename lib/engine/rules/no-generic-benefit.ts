import { defineRule } from '../define-rule.ts';
import { isNegated } from '../phrases/match.ts';
import { BENEFIT_NOUNS, BENEFIT_VERBS } from '../phrases/pain.ts';
import { wordsMatching } from '../phrases/sentences.ts';
import { lookoutFor } from '../reading/may-match.ts';

const HELPING =
  "(?:helps?|helped|helping|enables?|enabling|allows?|allowing|empowers?|empowering|assists?|lets?|specialis[ei](?:ng)?|(?:can|could|will|would|to)(?: also| quickly| easily| really)?)(?: (?!and\\b)[\\p{L}'-]+){0,6}?";
const GENERIC = new RegExp(
  `\\b(?:${HELPING} )(?:to |in )?${BENEFIT_VERBS}(?: (?:your|their|its|the|overall|more|operational|business|team|customer|employee|sales|annual|net|and|,))* (?:${BENEFIT_NOUNS})\\b`,
  'giu',
);

export default defineRule({
  meta: {
    id: 'no-generic-benefit',
    kind: 'fault',
    dimension: 'pain',
    scope: 'sentence',
    points: 5,
    most: 8,
    description: 'Benefits any supplier could claim: lower costs, more productivity, happier customers.',
    concepts: ['1.8', '4.8', '1.3'],
    evidence: 'concept-need-to-buy',
    messages: {
      benefit: '‘{words}’ would be true with a rival’s name on it. Which figure of theirs would move?',
    },
  },
  seeks: [lookoutFor(GENERIC)],
  *check(document) {
    for (const sentence of document.sentences) {
      // Their own wish in a question, or a figure of theirs, is not a claim of ours.
      if (/\d/.test(sentence.masked) || /^\W*your?\b/i.test(sentence.masked)) continue;
      for (const { span, words, at } of wordsMatching(sentence, GENERIC)) {
        if (!isNegated(sentence, at)) yield { span, messageId: 'benefit', data: { words } };
      }
    }
  },
});
