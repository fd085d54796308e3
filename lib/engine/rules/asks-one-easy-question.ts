import { defineRule } from '../define-rule.ts';
import { asksForTime, asksIn, isAsk, VAGUE } from '../phrases/asks.ts';
import { wholeOf } from '../phrases/sentences.ts';
import { countRuns } from '../reading/counting.ts';

const EASY = 24;

export default defineRule({
  meta: {
    id: 'asks-one-easy-question',
    kind: 'strength',
    dimension: 'ask',
    scope: 'document',
    points: 0,
    description: 'One question, short, and answered without a calendar.',
    concepts: ['0.24', '3.8'],
    evidence: 'question-politeness',
    messages: { easy: 'One question that can be answered in a line.' },
  },
  concerns: isAsk,
  *check(document) {
    const asks = asksIn(document);
    const [only] = asks;
    if (only === undefined || asks.length > 1 || VAGUE.test(only.masked)) return;
    if (countRuns(only.masked) > EASY || asksForTime(only)) return;
    yield { span: wholeOf(only), messageId: 'easy' };
  },
});
