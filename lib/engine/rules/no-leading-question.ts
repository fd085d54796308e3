import { defineRule } from '../define-rule.ts';
import { wordsMatching } from '../phrases/sentences.ts';
import { lookoutFor } from '../reading/may-match.ts';

const LEADING =
  /\b(?<words>(?:wouldn't|don't|do not|won't|can't|shouldn't) (?:you|we) (?:all )?(?:agree|think|want|like|love|say|prefer|rather)|would(?:n't)? you (?:not )?agree|wouldn't it be (?:great|nice|good|better|amazing|wonderful)|isn't it (?:true|time|obvious|fair)|is it not true|(?<=^\W*(?:and |but |or )?)who (?:wouldn't|doesn't|would not|does not) (?:want|like|love|need)|can you (?:really )?afford (?:not )?to|why wouldn't you|surely you|am i right|(?<=,\s)(?:right|isn't it|don't you|wouldn't you|doesn't it|wouldn't it|aren't they|can't it)(?=\?))/dgiu;

export default defineRule({
  meta: {
    id: 'no-leading-question',
    kind: 'fault',
    dimension: 'ask',
    scope: 'sentence',
    points: 3,
    most: 4,
    description: 'Questions that allow one answer only.',
    concepts: ['4.15'],
    evidence: 'question-politeness',
    messages: {
      leading: '‘{words}’ leaves one answer open. Which question could they answer either way?',
    },
  },
  seeks: [lookoutFor(LEADING)],
  *check(document) {
    for (const sentence of document.sentences) {
      for (const { span, words } of wordsMatching(sentence, LEADING)) {
        yield { span, messageId: 'leading', data: { words } };
      }
    }
  },
});
