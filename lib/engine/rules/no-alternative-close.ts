import { defineRule } from '../define-rule.ts';
import { wordsMatching } from '../phrases/sentences.ts';
import { holds, lookoutFor } from '../reading/may-match.ts';

const DAY = '(?:(?:this|next|on) )?(?:(?:mon|tues|wednes|thurs|fri)day|tomorrow)(?: (?:morning|afternoon))?';
const HOUR = "(?:at )?\\d{1,2}(?::\\d\\d)?\\s?(?:am|pm|a\\.m\\.|p\\.m\\.|o'clock)?";
const CHOICE = new RegExp(
  `(?<words>\\b(?:${DAY}(?: ${HOUR})? or (?:${DAY}(?: ${HOUR})?|${HOUR})|${HOUR} or ${HOUR} (?:on )?${DAY}|(?:this|next) week or (?:this|next) week|mornings? or (?:the )?afternoons?))`,
  'dgiu',
);
const ASKS = /\b(?:you|suits?|free|available|call|talk|meet|chat|demo|visit)\b|\bworks?(?: better| best)?\W*\?/i;

export default defineRule({
  meta: {
    id: 'no-alternative-close',
    kind: 'fault',
    dimension: 'ask',
    scope: 'sentence',
    points: 2,
    description: 'A choice between two times, before they have chosen to meet at all.',
    concepts: ['4.7', '3.25'],
    evidence: 'concept-no-closing',
    stages: ['first-touch'],
    messages: {
      choice: '‘{words}’ asks when before they have said whether. Ask first whether it matters.',
    },
  },
  seeks: [lookoutFor(CHOICE)],
  *check(document) {
    for (const sentence of document.sentences) {
      if (!sentence.masked.includes('?') || !holds(sentence, ASKS)) continue;
      for (const { span, words } of wordsMatching(sentence, CHOICE)) {
        yield { span, messageId: 'choice', data: { words } };
      }
    }
  },
});
