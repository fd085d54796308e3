import { defineRule } from '../define-rule.ts';
import { EMPTY_FOLLOW_UPS } from '../phrases/fresh.ts';
import { phraseList } from '../phrases/match.ts';
import { does } from '../phrases/sentences.ts';

const empty = phraseList(EMPTY_FOLLOW_UPS);

export default defineRule({
  meta: {
    id: 'no-empty-follow-up',
    kind: 'fault',
    dimension: 'specific',
    scope: 'document',
    points: 5,
    description: 'A follow-up that brings nothing but itself.',
    concepts: ['4.1', '3.4'],
    evidence: 'concept-value-each-time',
    stages: ['first-touch', 'follow-up'],
    messages: {
      nothing: '‘{words}’ brings nothing new. What have you learned about them since?',
      beside: '‘{words}’ delays what is new. The news can come first.',
    },
  },
  seeks: [empty.lookout],
  concerns: (sentence, context) => empty.find(sentence, context).length > 0,
  *check(document, context) {
    const news = document.sentences.some(
      (sentence) =>
        sentence.topic !== 'seller' &&
        (['pain', 'goal', 'fact', 'story'] as const).some((role) => does(sentence, role)),
    );
    for (const sentence of document.sentences) {
      const [match] = empty.find(sentence, context);
      if (match === undefined) continue;
      const messageId = news ? 'beside' : 'nothing';
      return yield { span: match.span, messageId, data: { words: match.words }, points: news ? 1 : 5 };
    }
  },
});
