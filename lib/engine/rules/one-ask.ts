import { defineRule } from '../define-rule.ts';
import { asksIn, lastSaid, VAGUE } from '../phrases/asks.ts';
import { does, isRight, missingSpan, openingWords, wholeOf } from '../phrases/sentences.ts';

export default defineRule({
  meta: {
    id: 'one-ask',
    kind: 'fault',
    dimension: 'ask',
    scope: 'document',
    points: 4,
    description: 'One ask, and a clear one. An easy way out beside it is welcome.',
    concepts: ['0.27', '3.18', '3.8'],
    evidence: 'few-questions',
    stages: ['first-touch', 'follow-up'],
    messages: {
      none: 'Nothing is asked here. Which small question would they be glad to answer?',
      several: '{count} things are asked, ‘{words}’ among them. Which single one matters most?',
      vague: '‘{words}’ leaves open what you would like to know. Ask the one thing.',
    },
  },
  *check(document) {
    const asks = asksIn(document);
    const last = lastSaid(document);
    if (last === undefined) return;
    const [only] = asks;
    // What is rightly asked about their work is no further ask.
    const further =
      asks.length > 2 ? asks.findLast((ask, at) => at > 1 && (does(ask, 'ask') || !isRight(ask))) : undefined;
    if (only === undefined) yield { span: missingSpan(document), messageId: 'none' };
    else if (asks.length === 1 && VAGUE.test(only.masked)) {
      yield { span: wholeOf(only), messageId: 'vague', data: { words: openingWords(only) }, points: 3 };
    } else if (further !== undefined) {
      const data = { count: asks.length, words: openingWords(further) };
      yield { span: wholeOf(further), messageId: 'several', data, points: Math.min(4, asks.length - 1) };
    }
  },
});
