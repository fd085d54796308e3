import { defineRule } from '../define-rule.ts';
import { isQuestion, openingWords, wholeOf } from '../phrases/sentences.ts';

const MOST = 3;

export default defineRule({
  meta: {
    id: 'few-questions',
    kind: 'fault',
    dimension: 'readable',
    scope: 'document',
    points: 2,
    most: 4,
    description: `No more than ${MOST} questions in one message.`,
    concepts: ['4.11', '4.9'],
    evidence: 'few-questions',
    messages: {
      many: '{count} questions in one message, ‘{words}’ the fourth. Which one would you most like answered?',
    },
  },
  concerns: isQuestion,
  *check(document) {
    const questions = document.sentences.filter(isQuestion);
    const fourth = questions[MOST];
    if (fourth === undefined) return;
    yield {
      span: wholeOf(fourth),
      messageId: 'many',
      data: { count: questions.length, words: openingWords(fourth) },
      points: questions.length > 5 ? 4 : 2,
    };
  },
});
