import { defineRule } from '../define-rule.ts';
import type { Sentence } from '../document.ts';
import { does, isQuestion, wholeOf } from '../phrases/sentences.ts';

const asksAboutGoals = (sentence: Sentence): boolean => does(sentence, 'goal') && isQuestion(sentence);

export default defineRule({
  meta: {
    id: 'asks-about-goals',
    kind: 'strength',
    dimension: 'pain',
    scope: 'document',
    points: 0,
    description: 'A question about what they want to reach.',
    concepts: ['2.9', '2.10'],
    evidence: 'concept-need-to-buy',
    messages: { goal: 'This line asks what they want to reach.' },
  },
  acts: ['goal'],
  concerns: asksAboutGoals,
  *check(document) {
    const question = document.sentences.find(asksAboutGoals);
    if (question !== undefined) yield { span: wholeOf(question), messageId: 'goal' };
  },
});
